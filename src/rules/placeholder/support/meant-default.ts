import { parseTemplate } from "../../../placeholder/parse.js";

/** A name, what another language writes between it and its default, and the default: a string, a name or a number. */
const foreignDefault =
  /^\s*([\w.-]+?)\s*(\|\||\?\?|\?\s*:|,|\bor\b|\|\s*default\b\s*[(:]?)\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*\)?\s*$/;

/** Whether a word is a value in itself, not a name. */
export function isLiteral(word: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(word);
}

/** The placeholder that the text between two braces means by a default of another language: `a || 50`, `a ?? 'x'`. */
export function meantDefault(content: string): string | undefined {
  const [, path = "", operator = "", double, single, word = ""] = foreignDefault.exec(content) ?? [];
  if (path === "") return undefined;
  const text = double ?? single;
  const isName = text === undefined && !isLiteral(word);
  // Whether a name behind a comma is a default or another argument is not known.
  if (isName && operator === ",") return undefined;
  const isFallback = isName && /^(?:\|\||\?\?|or)$/.test(operator);
  const mended = `{{${path}${isFallback ? "|" : "?:"}${(text ?? word) || ":str"}}}`;
  const { nearMisses, placeholders } = parseTemplate(mended);
  return nearMisses.length === 0 && placeholders[0]?.default?.type?.text !== "" ? mended : undefined;
}

import { codeOf } from "jsonata-check/hints";
import { hasKind, isListed, isOnly, listed, type LiteralSet, type Type } from "jsonata-check/types";
import type { Span } from "jsonata-check/text";

const shown = 48;

/** The most literals that are listed individually. */
const maxNamed = 3;

/** The text of a span as code: on one line, shortened if long. */
export function quoted(text: string, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/g, " ");
  return codeOf(line.length > shown ? `${line.slice(0, shown - 1)}…` : line);
}

/** The type in words with an article: `a string`, `a number or null`. Absence is not mentioned. */
export function valueWords(type: Type): string {
  if (type.any) return "any value";
  const words = [
    ...literalWords(type.strings, "a string", "the string"),
    ...literalWords(type.numbers, "a number", "the number"),
    ...booleanWords(type),
    ...(hasKind(type, "object") ? ["an object"] : []),
    ...(hasKind(type, "array") ? ["an array"] : []),
    ...(hasKind(type, "function") ? ["a function"] : []),
    ...(hasKind(type, "null") ? ["null"] : []),
  ];
  if (words.length === 0) return "nothing";
  return words.length === 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function literalWords(literals: LiteralSet<string | number>, some: string, one: string): readonly string[] {
  if (literals === undefined) return [];
  const values = listed(literals).map((value) => JSON.stringify(value));
  return isListed(literals) && values.length <= maxNamed ? [`${one} ${values.join(" or ")}`] : [some];
}

function booleanWords({ booleans }: Type): readonly string[] {
  return [[], ["false"], ["true"], ["true or false"]][booleans] ?? [];
}

/** Whether every present value of the type is a string. */
export function isText(type: Type): boolean {
  return isOnly(type, "string", "nothing") && hasKind(type, "string");
}

/** `$now()` is a string, not a number to calculate with. */
export function clockHelp(text: string): string | undefined {
  return /^\$now\(.*\)$/s.test(text) ? "Use `$millis()`: the time as a number, in milliseconds." : undefined;
}

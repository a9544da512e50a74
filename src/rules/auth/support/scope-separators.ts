import { type Fix, fixOf, type StringNode } from "../../../rule-kit/index.js";

/** The separator of several scopes in one text; undefined if it may be one scope. */
export function markOf(item: string): string | undefined {
  const text = item.trim();
  if (text.includes("{{")) return undefined;
  if (/\S\s+\S/.test(text)) return /\S\s*,\s+\S/.test(text) ? "," : " ";
  return /^[\w:./-]{2,}(?:([,;])[\w:./-]{2,})(?:\1[\w:./-]{2,})*$/.exec(text)?.[1];
}

/** A separator or whitespace at an end of a scope. */
export function edgeOf(item: string): string | undefined {
  const mark = /[\w)]\s*([,;])\s*$/.exec(item)?.[1];
  return mark ?? (/^(?:\s+\S+\s*|\S+\s+)$/.test(item) ? " " : undefined);
}

/** Words and escapes written in place of a separator. */
export const separatorNames: ReadonlyMap<string, string> = new Map([
  ...["space", "spaces", "whitespace", "%20", "+", "\\s", "&nbsp;"].map((name): [string, string] => [name, " "]),
  ...["comma", "%2c"].map((name): [string, string] => [name, ","]),
  ["semicolon", ";"],
]);

/** A separator in words. */
export function named(mark: string): string {
  return mark === " " ? "a space" : mark === "," ? "a comma" : `\`${mark}\``;
}

/** Writes the scopes of an item as items of their own. */
export function splitting(item: StringNode, mark: string): Fix | undefined {
  if (item.document.language === "yaml") return undefined;
  const { start, end } = item;
  const scopes = item.value.split(mark === " " ? /\s+/ : mark).map((scope) => scope.trim());
  const text = scopes.filter((scope) => scope !== "").map((scope) => JSON.stringify(scope));
  return fixOf("Write each scope as a separate item", "unsafe", { start, end, text: text.join(", ") });
}

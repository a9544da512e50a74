import { printable } from "./display.js";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  ":": "&#58;",
  "#": "&#35;",
};

/**
 * One line of text escaped for XML and HTML, in content and in double-quoted attributes. It contains no control character
 * and no workflow command (`::`, `##[`).
 */
export function markup(text: string): string {
  return printable(text).replace(/[&<>"]|(?<=:):|#(?=#)/g, (character) => references[character] ?? character);
}

/** The attributes of an element, each after a space; those without a value are omitted. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${markup(String(value))}"`))
    .join("");
}

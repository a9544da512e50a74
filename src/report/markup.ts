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
 * One line of text for XML or HTML, in content and in attributes between double quotes. It holds no control character, and nothing that a runner
 * of workflows takes for a command: no `::` and no `##[`.
 */
export function markup(text: string): string {
  return printable(text).replace(/[&<>"]|(?<=:):|#(?=#)/g, (character) => references[character] ?? character);
}

/** The attributes of an element, with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${markup(String(value))}"`))
    .join("");
}

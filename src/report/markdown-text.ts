import { printable } from "./display.js";

/** A span of code, or a character that means something outside of one; an `@` before a name notifies a person. */
const marks = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|@(?=\w)|[\\`*_<>[\]#|~]/g;

/** One line of text that Markdown shows as it is, spans of code aside; also within the cell of a table. */
export function markdownText(text: string): string {
  return printable(text).replace(marks, (found, ticks: string | undefined) => {
    if (ticks !== undefined) return found.replaceAll("|", "\\|");
    return found === "@" ? "@<!-- -->" : `\\${found}`;
  });
}

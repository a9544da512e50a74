import { printable } from "./display.js";

/** A code span, or a special character outside of one; an `@` before a name would notify a person. */
const marks = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|@(?=\w)|[\\`*_<>[\]#|~]/g;

/** One line of text escaped for Markdown, except code spans; also safe in table cells. */
export function markdownText(text: string): string {
  return printable(text).replace(marks, (found, ticks: string | undefined) => {
    if (ticks !== undefined) return found.replaceAll("|", "\\|");
    return found === "@" ? "@<!-- -->" : `\\${found}`;
  });
}

import type { YAMLError } from "yaml";
import type { DocumentProblem } from "./source-document.js";

/** The errors of the `yaml` package as problems of the document. */
export function syntaxProblems(
  text: string,
  errors: readonly YAMLError[],
  warnings: readonly YAMLError[],
): DocumentProblem[] {
  return [...errors, ...warnings].map((error) => problemOf(text, error));
}

function problemOf(text: string, { pos, message }: YAMLError): DocumentProblem {
  const start = Math.min(Math.max(pos[0], 0), text.length);
  const end = Math.min(Math.max(pos[1], start), text.length);
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return { kind: "syntax", start, end, message: sentence, pointer: "" };
}

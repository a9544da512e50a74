import type { Diagnostic } from "../engine/diagnostic.js";
import { displayWidth } from "./display.js";
import { codeFrame, type FrameRow } from "./frame.js";

/** Columns that a frame needs in addition to the text: line number, bar, quotes, ellipses. */
const gutterRoom = 12;

/** The code frame of a finding. */
export interface DiagnosticFrame {
  /** The language of decoded rows; undefined if they show the file. */
  readonly language: "expression" | "template" | undefined;
  readonly rows: readonly FrameRow[];
}

/** The line of the file; or the decoded expression, if the file contains escapes or the expression is too wide. */
export function diagnosticFrame({ range, embedded }: Diagnostic, source: string, columns: number): DiagnosticFrame {
  if (embedded !== undefined && (!embedded.isVerbatim || isWider(embedded.text, columns - gutterRoom))) {
    const { text, start, end, language } = embedded;
    const before = text.slice(0, start);
    const [line, lineStart] = [before.split("\n").length, before.lastIndexOf("\n") + 1];
    return {
      language: language === "template" ? "template" : "expression",
      rows: codeFrame({ text, span: { start, end }, line, lineStart, columns }),
    };
  }
  const span = { start: range.start.offset, end: range.end.offset };
  const lineStart = range.start.offset - (range.start.column - 1);
  return {
    language: undefined,
    rows: codeFrame({ text: source, span, line: range.start.line, lineStart, columns }),
  };
}

/** Whether a text is wider than the columns. Long texts are not measured: they may be megabytes. */
function isWider(text: string, columns: number): boolean {
  return text.length > 2 * columns || displayWidth(text) > columns;
}

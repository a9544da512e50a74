import type { Diagnostic } from "../engine/diagnostic.js";
import { displayWidth } from "./display.js";
import { codeFrame, type FrameRow } from "./frame.js";

/** Columns that a frame needs beside the text: line number, bar, quotes, ellipses. */
const gutterRoom = 12;

/** The code that a finding is about. */
export interface DiagnosticFrame {
  /** What the rows show decoded; undefined where they show the file. */
  readonly language: "expression" | "template" | undefined;
  readonly rows: readonly FrameRow[];
}

/** The line of the file; or the decoded expression, where the file spells it with escapes or it fills more than a line. */
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

/** Whether a text takes more columns than there are. What is long is not measured: it may be megabytes. */
function isWider(text: string, columns: number): boolean {
  return text.length > 2 * columns || displayWidth(text) > columns;
}

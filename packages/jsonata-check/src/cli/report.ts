import type { Finding } from "../check.js";

/** A file with one expression, and the mistakes in it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A finding with its place in the file; line and column count from 1. */
interface Placed {
  readonly file: CheckedFile;
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
  /** The text of the line, without its end. */
  readonly lineText: string;
}

/** The printers by format name. */
export const formats: Readonly<Record<"pretty" | "compact" | "json", (files: readonly CheckedFile[]) => string>> = {
  pretty: (files) =>
    placed(files)
      .map((place) => `${heading(place)}\n${frame(place)}\n`)
      .join("\n"),
  compact: (files) =>
    placed(files)
      .map((place) => `${heading(place)}\n`)
      .join(""),
  json: (files) => `${JSON.stringify(placed(files).map(record), undefined, 2)}\n`,
};

function placed(files: readonly CheckedFile[]): readonly Placed[] {
  return files.flatMap((file) => file.findings.map((finding) => place(file, finding)));
}

function place(file: CheckedFile, finding: Finding): Placed {
  const before = file.text.slice(0, finding.start).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const [lineText = ""] = file.text.slice(finding.start - column + 1).split(/\r?\n/, 1);
  return { file, finding, line: before.length, column, lineText };
}

function record({ file, finding, line, column }: Placed): object {
  return { file: file.path, line, column, ...finding };
}

function heading({ file, finding, line, column }: Placed): string {
  return printable(`${file.path}:${line}:${column}: ${finding.severity}: ${finding.message} [${finding.kind}]`);
}

/** The shown length of a line, and the part of it before the finding. */
const shownWidth = 100;
const shownBefore = 40;

/** The line of the finding, with carets under the wrong part. */
function frame({ finding, line, column, lineText }: Placed): string {
  const from = lineText.length <= shownWidth ? 0 : Math.max(0, column - 1 - shownBefore);
  const shown = printable(lineText.slice(from, from + shownWidth));
  const start = column - 1 - from;
  const length = Math.min(finding.end - finding.start, shown.length - start);
  const indent = shown.slice(0, start).replaceAll(/[^\t]/g, " ");
  const gutter = String(line);
  return `  ${gutter} | ${shown}\n  ${" ".repeat(gutter.length)} | ${indent}${"^".repeat(Math.max(1, length))}`;
}

/** Replaces control characters, which a terminal would interpret. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]/gu, "\uFFFD");
}

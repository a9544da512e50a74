import picocolors from "picocolors";
import type { Diagnostic, RelatedDiagnostic } from "../engine/diagnostic.js";
import type { Fix, Severity } from "../rule-kit/finding.js";
import type { ExampleFindings } from "../explain/example-findings.js";
import { findingCounts, plural, RuleTally, severityCounts } from "./counts.js";
import { printable, wrap } from "./display.js";
import { diagnosticFrame } from "./diagnostic-frame.js";
import type { FrameRow } from "./frame.js";
import { placeText } from "./message.js";
import type { Report, ReportOptions, RunEnd, RunSummary } from "./report.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";
import { Tally } from "./tally.js";

type Colors = ReturnType<typeof picocolors.createColors>;

/** How findings are printed. */
interface Layout {
  readonly colors: Colors;
  readonly columns: number;
  /** Printed reasons and help by rule: each is printed once per run. */
  readonly told: Set<string>;
}

const margin = "  ";
/** The width of output on rule pages, which terminals show indented. */
const pageWidth = 78;
const labelWidth = "Where: ".length;
/** The maximum size of `told`, to limit memory in long runs. */
const mostTold = 10_000;
/** A report with more findings ends with a tally by rule. */
const longReport = 20;

/** For people: each finding with place, code frame, message, reason and help, by file; then the counts. */
export function pretty(options: ReportOptions): Report {
  const { isColored, columns } = options;
  const colors = picocolors.createColors(isColored);
  const layout = { colors, columns, told: new Set<string>() };
  const tally = new RuleTally();
  let suppressed = 0;
  return {
    start: "",
    add(findings) {
      suppressed += findings.suppressed.length;
      const listed = listedDiagnostics(findings, options);
      if (listed.length === 0) return "";
      tally.add(listed);
      const lines = [`${colors.underline(printable(findings.path))}  ${colors.dim(countsOf(listed))}`, ""];
      for (const diagnostic of listed) lines.push(...findingLines(diagnostic, findings.source, layout), "");
      return `${lines.join("\n")}\n`;
    },
    end(run) {
      const lines = tally.total > longReport ? [...tallyLines(tally, colors), ""] : [];
      lines.push(...summaryLines({ ...run, suppressed }, colors, columns));
      return `${lines.join("\n")}\n`;
    },
  };
}

/** Findings in the pretty format without colors, for rule pages. */
export function plainFindings({ diagnostics, source }: ExampleFindings, columns = pageWidth): string {
  const layout = { colors: picocolors.createColors(false), columns, told: new Set<string>() };
  return diagnostics.map((diagnostic) => `${findingLines(diagnostic, source, layout).join("\n")}\n`).join("\n");
}

function findingLines(diagnostic: Diagnostic, source: string | undefined, layout: Layout): string[] {
  const { colors, columns } = layout;
  const { path, range, severity, rule, message, why, help, related, fixes } = diagnostic;
  const paint = painter(severity, colors);
  const place = placeText(printable(path), range);
  const lines = [`${colors.bold(place)}  ${paint(severity)}  ${colors.dim(rule)}`];
  lines.push(...labelled("Note", suppressionText(diagnostic), layout));
  lines.push(...wrap(message, columns - margin.length).map((line) => margin + line));
  if (source !== undefined) lines.push("", ...frameLines(diagnostic, source, layout), "");
  lines.push(...labelled("Why", untold(why, rule, layout), layout));
  lines.push(...labelled("Help", untold(help, rule, layout), layout));
  for (const fix of fixes) lines.push(...labelled("Fix", fixText(fix), layout));
  for (const place of related) lines.push(...labelled("See", relatedText(place), layout));
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A text of a rule, unless it was printed already. */
function untold(text: string | undefined, rule: string, { told }: Layout): string | undefined {
  const key = `${rule} ${text}`;
  if (told.has(key)) return undefined;
  if (told.size === mostTold) told.clear();
  told.add(key);
  return text;
}

function frameLines(diagnostic: Diagnostic, source: string, { colors, columns }: Layout): string[] {
  const { language, rows } = diagnosticFrame(diagnostic, source, columns - margin.length);
  const painted = paintRows(rows, painter(diagnostic.severity, colors), colors);
  return language === undefined ? painted : [`${margin}${colors.dim(`In the ${language}, decoded:`)}`, ...painted];
}

function paintRows(rows: readonly FrameRow[], paint: (text: string) => string, colors: Colors): string[] {
  return rows.map((row) => {
    const bar = colors.dim("|");
    if (row.type === "mark") return `${margin}${row.gutter} ${bar} ${row.indent}${paint(row.mark)}`;
    const content = row.isTarget ? row.content : colors.dim(row.content);
    return `${margin}${colors.dim(row.gutter)} ${bar} ${content}`.trimEnd();
  });
}

function labelled(label: string, text: string | undefined, { colors, columns }: Layout): string[] {
  if (text === undefined || text === "") return [];
  const head = `${label}:`.padEnd(labelWidth);
  return wrap(text, columns - margin.length - labelWidth).map(
    (line, index) => margin + (index === 0 ? colors.bold(head) : " ".repeat(labelWidth)) + line,
  );
}

function fixText({ title, tier }: Fix): string {
  return `${title} (${tier})`;
}

function relatedText({ path, range, pointer, message }: RelatedDiagnostic): string {
  if (pointer !== undefined) return `${printable(`${path}:${pointer}`)} ${message}`;
  return `${placeText(printable(path), range)} ${message}`;
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter(({ suppression }) => suppression === undefined);
  const suppressed = diagnostics.length - open.length;
  return [severityCounts(Tally.of(open)), suppressed > 0 ? `${suppressed} suppressed` : ""].filter(Boolean).join(", ");
}

function tallyLines(tally: RuleTally, colors: Colors): string[] {
  const { counts } = tally;
  const width = String(counts[0]?.count ?? 0).length;
  return counts.map(({ rule, severity, count }) => {
    const name = painter(severity, colors)(severity) + " ".repeat("warning".length - severity.length);
    return `${margin}${String(count).padStart(width)}  ${name}  ${rule}`;
  });
}

function summaryLines(
  { summary, suppressed, durationMs }: Omit<RunEnd, "files"> & { readonly suppressed: number },
  colors: Colors,
  columns: number,
): string[] {
  const { files, skipped, error, warning, info, fixable } = summary;
  const total = error + warning + info;
  const lines =
    total === 0
      ? [colors.green(`No findings in ${plural(files, "file")} (${durationText(durationMs)})`)]
      : wrap(`${findingCounts(summary)} (${durationText(durationMs)})`, columns).map((line) =>
          headline(summary, colors)(line),
        );
  if (fixable > 0) lines.push(colors.dim(`${plural(fixable, "finding")} with a safe fix (--fix)`));
  if (suppressed > 0) lines.push(colors.dim(`${suppressed} suppressed`));
  if (skipped > 0) {
    lines.push(
      colors.dim(
        `${plural(skipped, "file")} skipped: not ${skipped === 1 ? "an integration document" : "integration documents"}`,
      ),
    );
  }
  return lines;
}

function headline({ error, warning }: RunSummary, colors: Colors): (text: string) => string {
  if (error > 0) return colors.red;
  return warning > 0 ? colors.yellow : colors.blue;
}

function durationText(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

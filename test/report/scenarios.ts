import type { Diagnostic, Position, Range } from "../../src/engine/diagnostic.js";
import type { Rule } from "../../src/rule-kit/rule.js";
import type { FileFindings, Format, ReportOptions, RunEnd } from "../../src/report/report.js";
import { Tally } from "../../src/report/tally.js";

/** The findings of one run. */
export interface RunResult extends RunEnd {
  readonly findings: readonly FileFindings[];
}

/** The whole report on a run. */
export function reportOf(format: Format, { findings, ...end }: RunResult, reportOptions: ReportOptions): string {
  const report = format(reportOptions);
  const parts = findings.filter(({ diagnostics, suppressed }) => diagnostics.length + suppressed.length > 0);
  return report.start + parts.map((part) => report.add(part)).join("") + report.end(end);
}

/** A rule as reports list it. */
const sampleRule: Rule = {
  id: "jsonata/hyphenated-name",
  severity: "error",
  confidence: "certain",
  summary: "a name with a hyphen is read as a subtraction",
  description: "JSONata reads `headers.retry-after` as `headers.retry` minus `after`.",
  fixable: "safe",
  examples: { bad: [], good: [] },
  related: ["jsonata/string-predicate"],
  start: () => ({}),
};

/** Options of a report without colours, 80 columns wide. */
export const options: ReportOptions = {
  tool: { name: "intlint", version: "0.1.0" },
  rules: [sampleRule],
  isColored: false,
  columns: 80,
  showsSuppressed: false,
  workingFolder: "",
};

function position(source: string, offset: number): Position {
  const before = source.slice(0, offset).split("\n");
  return { offset, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function rangeOf(source: string, text: string, from = 0): Range {
  const start = source.indexOf(text, from);
  if (start === -1) throw new Error(`the scenario's source has no ${text}`);
  return { start: position(source, start), end: position(source, start + text.length) };
}

/** A diagnostic about the first place of `text` in a source. */
export function diagnosticAt(path: string, source: string, text: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const range = rangeOf(source, text);
  return {
    path,
    rule: "jsonata/hyphenated-name",
    severity: "error",
    confidence: "certain",
    message: "A name with a hyphen is read as a subtraction",
    identity: `jsonata/hyphenated-name /config ${text}`,
    pointer: "/config",
    range,
    related: [],
    fixes: [],
    url: "https://github.com/intlint/intlint/blob/main/docs/rules/jsonata/hyphenated-name.md",
    ...rest,
  };
}

/** The result of a run over these sources, by path. */
export function resultOf(sources: Readonly<Record<string, string>>, diagnostics: readonly Diagnostic[]): RunResult {
  const files = Object.keys(sources).map((path) => ({ path, kind: "config" }));
  const { error, warning, info, fixable } = tallyOf(diagnostics);
  return {
    files,
    findings: Object.entries(sources).map(([path, source]) => ({
      path,
      diagnostics: diagnostics.filter((one) => one.path === path),
      suppressed: [],
      source,
    })),
    summary: { files: files.length, skipped: 0, error, warning, info, fixable },
    durationMs: 12.4,
  };
}

function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const tally = new Tally();
  tally.add(diagnostics);
  return tally;
}

const simpleSource = `{
  "rate_limit": {
    "is_rate_limited": "status = 429",
    "retry_after_header_expression": "headers.retry-after"
  }
}
`;

function simple(): RunResult {
  const range = rangeOf(simpleSource, 'retry-after"');
  const { start } = range;
  return resultOf({ "configs/acme.json": simpleSource }, [
    diagnosticAt("configs/acme.json", simpleSource, "headers.retry-after", {
      message: 'The name "retry-after" has a hyphen, so this subtracts "after" from "headers.retry"',
      why: "Both are absent at run time: the expression yields nothing, and the default delay is used for every rate-limited request.",
      help: "Put the name in backticks: headers.`retry-after`.",
      pointer: "/rate_limit/retry_after_header_expression",
      embedded: { language: "jsonata", start: 0, end: 19, text: "headers.retry-after", isVerbatim: true },
      fixes: [
        {
          title: "Quote the name",
          tier: "safe",
          edits: [{ start: start.offset, end: start.offset + 11, text: "`retry-after`" }],
        },
      ],
    }),
  ]);
}

function escaped(): RunResult {
  const expression = '$count(\n  data.items[status = "open"]\n  & "\u00e9t\u00e9"\n)';
  const source = `{ "error_expression": ${JSON.stringify(expression).replace(/é/g, "\\u00e9")} }\n`;
  const start = expression.indexOf('status = "open"');
  return resultOf({ "a.json": source }, [
    diagnosticAt("a.json", source, 'status = \\"open\\"', {
      rule: "jsonata/unknown-path",
      severity: "warning",
      confidence: "likely",
      message: "The items have no property status",
      embedded: {
        language: "jsonata",
        start,
        end: start + 'status = "open"'.length,
        text: expression,
        isVerbatim: false,
      },
    }),
  ]);
}

function long(): RunResult {
  const padding = Array.from({ length: 30 }, (_, index) => `"key${index}":"value ${index}"`).join(",");
  const source = `{${padding},"path":"/users/{{query.id:string}}",${padding.replaceAll("key", "other")}}`;
  return resultOf({ "min.json": source }, [
    diagnosticAt("min.json", source, "string", {
      rule: "placeholder/unknown-type",
      message:
        'There is no type "string"; the nine types are any, array, bool, int, json, null, num, str and undefined',
      help: 'Write "str".',
    }),
    diagnosticAt("min.json", source, padding.replaceAll("key", "other"), { message: "A span longer than the frame" }),
  ]);
}

function wide(): RunResult {
  const source = '{\n\t"label": "日本語 👩‍👩‍👧 \u200bréclame",\n\t"説明": "ok" }\n';
  return resultOf({ "wide.json": source }, [
    diagnosticAt("wide.json", source, "本語", {
      message: "日本語 is underlined in the middle 日本語日本語日本語日本語日本語日本語日本語",
    }),
    diagnosticAt("wide.json", source, "👩‍👩‍👧", { message: "An emoji of several code points" }),
    diagnosticAt("wide.json", source, "\u200b", { message: "A zero-width space is made visible" }),
    diagnosticAt("wide.json", source, "ok", { message: "A narrow word after wide characters" }),
  ]);
}

function several(): RunResult {
  const a = '{\n  "a": 1,\n  "a": 2,\n  "b": {\n    "c": [\n      1\n    ]\n  }\n}';
  const b = "x: 1\r\ny: 2\r\n";
  const first = diagnosticAt("a.json", a, '"a": 1');
  return {
    ...resultOf({ "a.json": a, "b.yaml": b }, [
      diagnosticAt("a.json", a, '"a": 2', {
        rule: "schema/duplicate-key",
        message: 'The key "a" stands twice in this object',
        related: [{ path: "a.json", range: first.range, message: "is the first, whose value is lost" }],
      }),
      diagnosticAt("a.json", a, a.slice(a.indexOf("[", 20), a.indexOf("]") + 1), {
        rule: "schema/type",
        severity: "warning",
        confidence: "likely",
        message: "An array where a text is asked for",
      }),
      diagnosticAt("b.yaml", b, "y", {
        rule: "resource/missing-description",
        severity: "info",
        message: "No description",
      }),
      diagnosticAt("b.yaml", b, "", {
        rule: "internal-error",
        message: "The rule a/b failed on this document: boom",
        range: { start: position(b, b.length), end: position(b, b.length) },
      }),
    ]),
    summary: { files: 2, skipped: 1, error: 2, warning: 1, info: 1, fixable: 0 },
  };
}

function hostile(): RunResult {
  const path = "odd, name:100%/\u001b[31mred.json";
  const source = '{ "a": "\u001b[31m\u202e" }';
  return resultOf({ [path]: source }, [
    diagnosticAt(path, source, '"\u001b[31m\u202e"', {
      message: "First line, 100%: done\nsecond line \u001b[0m with a verylongwordwithoutanyspaces".padEnd(170, "x"),
      why: "",
      related: [{ path, range: rangeOf(source, '"a"'), message: "related\r\ntext" }],
      fixes: [{ title: "Nothing to change", tier: "suggestion", edits: [] }],
    }),
  ]);
}

function suppressed(): RunResult {
  const { findings, ...result } = simple();
  const [file] = findings;
  const [found] = file?.diagnostics ?? [];
  if (file === undefined || found === undefined) throw new Error("the simple scenario has no diagnostic");
  const rest = { fixes: [], rule: "jsonata/unknown-path" };
  const suppressed: readonly Diagnostic[] = [
    { ...found, ...rest, suppression: { kind: "comment", reason: "The vendor's answer is older" } },
    { ...found, ...rest, suppression: { kind: "exception", reason: "Old" }, severity: "info" },
    { ...found, ...rest, suppression: { kind: "baseline" }, severity: "warning", message: "Known" },
  ];
  return { ...result, findings: [{ ...file, suppressed }] };
}

/** The input of every format. */
export const scenarios: Readonly<Record<string, () => RunResult>> = {
  clean: () => resultOf({ "a.json": "{}" }, []),
  simple,
  escaped,
  long,
  wide,
  several,
  hostile,
  suppressed,
};

import { moreFindingsId } from "../engine/bound-findings.js";
import { internalErrorId } from "../engine/internal-error.js";
import type { Diagnostic, Range, RelatedDiagnostic } from "../engine/diagnostic.js";
import { compare } from "../engine/order.js";
import { projectUrl, ruleUrl } from "../engine/render.js";
import type { Fix, Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { LineIndex } from "../text/line-index.js";
import { fingerprints } from "./fingerprints.js";
import { JsonItems, jsonMembers } from "./json-items.js";
import { fullMessage } from "./message.js";
import type { FileFindings, Report, ReportOptions } from "./report.js";
import { inRepository, repositoryPath } from "./repository-paths.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;
const precisions = { certain: "very-high", likely: "high", advice: "medium", guess: "medium" } as const;

/** SARIF 2.1.0 with all rules; paths are relative to the root of the repository. */
export function sarif(options: ReportOptions): Report {
  const listed = [...options.rules.map(descriptorOf), failureDescriptor, moreFindingsDescriptor];
  const indexes = new Map(listed.map((rule, index) => [rule.id, index]));
  const results = new JsonItems(3);
  let isSuccessful = true;
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" };
  return {
    start: `{${jsonMembers(log, "")},\n  "runs": [\n    {${jsonMembers(headOf(options, listed), "    ")},\n      "results": [`,
    add(findings) {
      isSuccessful &&= findings.diagnostics.every(({ rule }) => rule !== internalErrorId);
      return resultsOf(inRepository(findings, options), indexes)
        .map((result) => results.next(result))
        .join("");
    },
    end({ files }) {
      const tail = {
        invocations: [{ executionSuccessful: isSuccessful }],
        artifacts: files.map(({ path }) => ({ location: artifact(repositoryPath(path, options)) })),
      };
      return `${results.end()},${jsonMembers(tail, "    ")}\n    }\n  ]\n}\n`;
    },
  };
}

function headOf({ tool }: ReportOptions, listed: readonly object[]): object {
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: projectUrl,
        rules: listed,
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      "%SRCROOT%": {
        description: { text: "The root of the repository, or the folder the tool was run in where there is none." },
      },
    },
  };
}

function resultsOf(
  { path, diagnostics, suppressed, source }: FileFindings,
  indexes: ReadonlyMap<string, number>,
): readonly object[] {
  const all = [...diagnostics, ...suppressed].sort(compare);
  const identities = fingerprints(all);
  const lines = source === undefined ? undefined : new LineIndex(source);
  return all.map((diagnostic) => ({
    ruleId: diagnostic.rule,
    ruleIndex: indexes.get(diagnostic.rule),
    level: levels[diagnostic.severity],
    message: { text: fullMessage(diagnostic) },
    locations: [{ physicalLocation: physical(path, diagnostic.range), ...logical(diagnostic.pointer) }],
    ...relatedLocations(diagnostic.related),
    suppressions: suppressionsOf(diagnostic),
    partialFingerprints: { "intlint/v2": identities.get(diagnostic) },
    ...(lines === undefined ? {} : fixesOf(diagnostic, lines)),
    properties: { confidence: diagnostic.confidence, pointer: diagnostic.pointer },
  }));
}

/**
 * If any result of a run has `suppressions`, all must. Without a status a suppression counts as accepted; editions of the
 * schema disagree about that property's name.
 */
function suppressionsOf({ suppression }: Diagnostic) {
  if (suppression === undefined) return [];
  const { kind, reason } = suppression;
  return [
    {
      kind: kind === "comment" ? "inSource" : "external",
      ...(reason === undefined ? {} : { justification: reason }),
    },
  ];
}

function descriptorOf({ id, severity, confidence, summary, description }: Rule) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: description, markdown: description },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: levels[severity] },
    properties: { precision: precisions[confidence], tags: [id.split("/")[0]] },
  };
}

const failureDescriptor = {
  id: internalErrorId,
  shortDescription: { text: "A rule failed on a document" },
  defaultConfiguration: { level: levels.error },
};

const moreFindingsDescriptor = {
  id: moreFindingsId,
  shortDescription: { text: "A file has more findings than are listed" },
  defaultConfiguration: { level: levels.warning },
};

function physical(path: string, range: Range) {
  return { artifactLocation: artifact(path), region: region(range) };
}

/** Relative to the source root; an absolute path becomes a file URI. */
function artifact(path: string) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

function region({ start, end }: Pick<Range, "start" | "end">) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function logical(pointer: string) {
  return pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] };
}

function relatedLocations(related: readonly RelatedDiagnostic[]) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ path, range, message }, index) => ({
      id: index + 1,
      physicalLocation: physical(path, range),
      message: { text: message },
    })),
  };
}

function fixesOf({ path, fixes }: Diagnostic, lines: LineIndex) {
  const changing = fixes.filter((fix) => fix.edits.length > 0);
  if (changing.length === 0) return {};
  return { fixes: changing.map((fix) => fixOf(fix, path, lines)) };
}

function fixOf({ title, tier, edits }: Fix, path: string, lines: LineIndex) {
  const replacements = edits.map((edit) => ({
    deletedRegion: region({ start: lines.position(edit.start), end: lines.position(edit.end) }),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
    properties: { tier },
  };
}

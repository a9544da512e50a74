import type { SourceDocument } from "../document/source-document.js";
import { lintedDocument, type LintedDocument } from "../rule-kit/linted-document.js";
import type { Finding } from "../rule-kit/finding.js";

/** How a base is linted. */
export interface BaseQuery {
  /** The override or update, with its base. */
  readonly linted: LintedDocument;
  /** Analyzes the base alone. */
  readonly analyzeBase: (base: SourceDocument) => LintedDocument;
  /** The rules with findings in the override itself, which have the same cause as their findings in the base. */
  readonly reported: ReadonlySet<string>;
  readonly run: (linted: LintedDocument) => readonly Finding[];
}

/** Findings in a base that only the override causes. */
export interface BaseFindings {
  readonly linted: LintedDocument;
  readonly findings: readonly Finding[];
}

/**
 * Lints the base of an override or update as it is after merging; undefined if it has none. No edit of the linted document
 * can repair the base, so the findings have no fixes.
 */
export function findingsInBase({ linted, analyzeBase, reported, run }: BaseQuery): BaseFindings | undefined {
  const base = baseOf(linted);
  const { root } = linted.document;
  if (base === undefined || linted.model.configs.length > 1 || root === undefined) return undefined;
  const alone = analyzeBase(base);
  const merged = lintedDocument({ ...alone, model: linted.model });
  const known = new Set(run(alone).map(keyOf));
  const location = {
    document: linted.document,
    span: { start: root.start, end: Math.min(root.start + 1, root.end) },
    node: root,
  };
  const cause = { location, message: "It is wrong only together with what is merged over it here." };
  const findings = run(merged)
    .filter(
      (finding) => finding.location.document === base && !reported.has(finding.rule) && !known.has(keyOf(finding)),
    )
    .map((finding) => ({ ...finding, related: [...finding.related, cause], fixes: [] }));
  return { linted: merged, findings };
}

/** The base document of an override or update. */
export function baseOf({ document, model }: LintedDocument): SourceDocument | undefined {
  const base = model.configs[0]?.value.layers.at(-1)?.node.document;
  return base === document ? undefined : base;
}

function keyOf({ rule, location: { document, span } }: Finding): string {
  return [rule, document.path, span.start, span.end].join("\n");
}

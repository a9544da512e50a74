import type { SourceDocument } from "../document/source-document.js";
import { lintedDocument, type LintedDocument } from "../rule-kit/linted-document.js";
import type { Finding } from "../rule-kit/finding.js";

/** What becomes of a base, and how it is looked at. */
export interface BaseQuery {
  /** The override or update with what it is merged over. */
  readonly linted: LintedDocument;
  /** Everything that rules may look at in the base by itself. */
  readonly analyzeBase: (base: SourceDocument) => LintedDocument;
  /** The rules that have found something in the override itself: what they find in the base has the same cause. */
  readonly reported: ReadonlySet<string>;
  readonly run: (linted: LintedDocument) => readonly Finding[];
}

/** What is wrong in a base only because of what is merged over it. */
export interface BaseFindings {
  readonly linted: LintedDocument;
  readonly findings: readonly Finding[];
}

/**
 * Looks at the base file of an override or an update as it is after merging. Undefined where there is none. Nothing in it
 * can be mended by an edit of the document that is linted, so that the findings have no fixes.
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

/** The document that an override or an update is merged over. */
export function baseOf({ document, model }: LintedDocument): SourceDocument | undefined {
  const base = model.configs[0]?.value.layers.at(-1)?.node.document;
  return base === document ? undefined : base;
}

function keyOf({ rule, location: { document, span } }: Finding): string {
  return [rule, document.path, span.start, span.end].join("\n");
}

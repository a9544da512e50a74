import type { SourceDocument } from "../../document/source-document.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { SuppressionEntry } from "../../rule-kit/suppression-entry.js";
import type { Diagnostic } from "../diagnostic.js";
import { judgeSuppressions } from "../dispatch.js";
import { analyzeDocument } from "../lint.js";
import { inOrder } from "../order.js";
import { Renderer } from "../render.js";
import { effectiveSeverity, isSelected, type RuleSelection } from "../selection.js";

/** The findings of `suppression/*` outside of documents: in the configuration or in a baseline. */
export function judgeEntries(
  rules: readonly Rule[],
  document: SourceDocument,
  entries: readonly SuppressionEntry[],
  selection: RuleSelection,
): readonly Diagnostic[] {
  if (entries.length === 0) return [];
  const judging = rules.filter((rule) => rule.needs === "suppressions" && isSelected(rule, selection));
  const linted = analyzeDocument(document, undefined, {});
  const renderer = new Renderer(linted.hidden);
  return inOrder(
    judgeSuppressions(judging, linted, entries).flatMap((finding) => {
      const severity = effectiveSeverity(finding, selection);
      return severity === undefined ? [] : [renderer.render({ ...finding, severity })];
    }),
  );
}

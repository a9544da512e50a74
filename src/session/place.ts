import type { EmbeddedUse, ExpressionUse, TemplateUse } from "../model/sites.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { TextView } from "../text/text-view.js";

/** A place inside a string that holds an embedded language; the offset is of the decoded text. */
export type EmbeddedPlace =
  | { readonly language: "jsonata"; readonly use: ExpressionUse; readonly offset: number }
  | { readonly language: "template"; readonly use: TemplateUse; readonly offset: number };

/** The embedded language at an offset of the file, both ends included; undefined if there is none. */
export function embeddedAt(linted: LintedDocument, offset: number): EmbeddedPlace | undefined {
  const expression = useAt(linted.expressions, offset);
  if (expression !== undefined) return { language: "jsonata", ...expression };
  const template = useAt(linted.templates, offset);
  return template === undefined ? undefined : { language: "template", ...template };
}

function useAt<Use extends EmbeddedUse>(
  uses: readonly Use[],
  offset: number,
): { readonly use: Use; readonly offset: number } | undefined {
  const use = uses.findLast(({ node }) => node.start <= offset);
  if (use === undefined) return undefined;
  const { view } = use.node;
  const isInside = view.toOuter(0) <= offset && offset <= view.endToOuter(view.text.length);
  return isInside ? { use, offset: decodedOffset(view, offset) } : undefined;
}

/** The offset in the decoded text for an offset in the outer text. */
export function decodedOffset(view: TextView, outer: number): number {
  if (view.text === "") return 0;
  const unit = view.fromOuter(outer);
  return outer > view.toOuter(unit) && outer >= view.endToOuter(unit + 1) ? unit + 1 : unit;
}

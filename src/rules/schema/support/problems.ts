import type { Fix, FixTier, Location, RelatedLocation, SourceDocument } from "../../../rule-kit/index.js";
import type { DocumentProblem } from "../../../document/source-document.js";

/** A defect of the text as a rule reports it. */
export interface TextDefect {
  readonly data: { readonly problem: string };
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
}

/** The parser's defects of one kind; their fixes are offered in `tier` unless safe. */
export function problemsOf(document: SourceDocument, kind: DocumentProblem["kind"], tier: FixTier): TextDefect[] {
  return document.problems
    .filter((problem) => problem.kind === kind)
    .map(({ message, start, end, node, related = [], fix }) => ({
      data: { problem: message },
      at: { document, span: { start, end }, node },
      related: related.map((place) => ({
        location: { document, span: { start: place.start, end: place.end }, node },
        message: place.message,
      })),
      fixes:
        fix === undefined ? [] : [{ title: fix.title, tier: fix.isSafe === true ? "safe" : tier, edits: fix.edits }],
    }));
}

import type { Fix, Location, RelatedLocation, SourceDocument } from "../../../rule-kit/index.js";
import type { DocumentProblem } from "../../../document/source-document.js";

/** A defect of the text as a rule reports it. */
export interface TextDefect {
  readonly message: "problem";
  readonly data: { readonly problem: string };
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
}

/** The parser's defects of one kind; their fixes are suggestions unless safe. */
export function problemsOf(document: SourceDocument, kind: DocumentProblem["kind"]): TextDefect[] {
  return document.problems
    .filter((problem) => problem.kind === kind)
    .map(({ message, start, end, node, related = [], fix }) => ({
      message: "problem",
      data: { problem: message },
      at: { document, span: { start, end }, node },
      related: related.map((place) => ({
        location: { document, span: { start: place.start, end: place.end }, node },
        message: place.message,
      })),
      fixes:
        fix === undefined
          ? []
          : [{ title: fix.title, tier: fix.isSafe === true ? "safe" : "suggestion", edits: fix.edits }],
    }));
}

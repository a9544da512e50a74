import type { Comment, DocumentProblem, Language, SourceDocument } from "./source-document.js";
import type { Node } from "./tree.js";

/** A document under construction: nodes refer to it before its root exists. */
export class ParsedDocument implements SourceDocument {
  root: Node | undefined = undefined;
  isIncomplete = false;
  readonly problems: DocumentProblem[] = [];
  readonly comments: Comment[] = [];

  readonly path: string | undefined;
  readonly language: Language;
  readonly text: string;

  constructor(path: string | undefined, language: Language, text: string) {
    this.path = path;
    this.language = language;
    this.text = text;
  }

  /** Adds a problem that may have swallowed parts of the tree; of several places that are too deep, the first. */
  addLoss(problem: DocumentProblem): void {
    this.isIncomplete = true;
    const isKnown = problem.kind === "too-deep" && this.problems.some(({ kind }) => kind === "too-deep");
    if (!isKnown) this.problems.push(problem);
  }
}

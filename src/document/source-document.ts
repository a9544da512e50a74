import { firstWhere, type Span } from "jsonata-check/text";
import type { Node } from "./tree.js";

/** The syntax a file is written in. */
export type Language = "json" | "jsonc" | "yaml";

/** A parsed file: its text, its tree as far as it could be read, and its problems. */
export interface SourceDocument {
  /** As given by the caller; undefined for text without a file. */
  readonly path: string | undefined;
  readonly language: Language;
  /** The file's text, including a byte-order mark. */
  readonly text: string;
  /** Undefined if the text contains no value. */
  readonly root: Node | undefined;
  readonly problems: readonly DocumentProblem[];
  readonly comments: readonly Comment[];
  /** Whether a problem of kind `syntax` or `too-deep` may have swallowed parts of the tree, so that absence proves nothing. */
  readonly isIncomplete: boolean;
}

/** A comment of a JSONC or YAML file; the span includes its markers. */
export interface Comment extends Span {
  /** The text between the markers. */
  readonly text: string;
}

/** Whether a comment overlaps a span; they are in file order. */
export function hasCommentIn({ comments }: SourceDocument, { start, end }: Span): boolean {
  const next = comments[firstWhere(comments, (comment) => comment.end > start)];
  return next !== undefined && next.start < end;
}

/** A defect of the text itself, reported by the rule `schema/<kind>`. */
export interface DocumentProblem extends Span {
  readonly kind: "syntax" | "json-dialect" | "too-deep" | "duplicate-key";
  /** One sentence: what is wrong and what was expected. */
  readonly message: string;
  /** The innermost value; undefined for syntax errors. */
  readonly node?: Node | undefined;
  readonly related?: readonly (Span & { readonly message: string })[];
  /** The fix that keeps the meaning, if there is one. */
  readonly fix?: DocumentFix;
}

/** The fix of a problem. */
interface DocumentFix {
  readonly title: string;
  /** Set if nothing else can have been meant. */
  readonly isSafe?: true;
  readonly edits: readonly (Span & { readonly text: string })[];
}

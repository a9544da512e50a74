import type { Span } from "jsonata-check/text";
import type { Node } from "./tree.js";

/** The syntax a file is written in. */
export type Language = "json" | "jsonc" | "yaml";

/** A parsed file: its text, its tree as far as it could be read, and what was wrong with its text. */
export interface SourceDocument {
  /** As given by the caller; undefined for text without a file. */
  readonly path: string | undefined;
  readonly language: Language;
  /** The file's text as read, byte-order mark included. */
  readonly text: string;
  /** Undefined where the text holds no value at all. */
  readonly root: Node | undefined;
  readonly problems: readonly DocumentProblem[];
  readonly comments: readonly Comment[];
  /** Whether a problem of kind `syntax` or `too-deep` may have swallowed parts of the tree: absence proves nothing then. */
  readonly isIncomplete: boolean;
}

/** A comment of a JSONC or YAML file; the span includes its markers. */
export interface Comment extends Span {
  /** The text between the markers. */
  readonly text: string;
}

/** A defect of the text itself, before any schema. The kinds are the names of the rules `schema/<kind>`. */
export interface DocumentProblem extends Span {
  readonly kind: "syntax" | "json-dialect" | "too-deep" | "duplicate-key";
  /** One sentence: what is wrong and what was expected. */
  readonly message: string;
  /** The innermost value concerned; none for syntax errors. */
  readonly node?: Node | undefined;
  readonly related?: readonly (Span & { readonly message: string })[];
  /** The edit that mends it without changing the meaning, where there is one. */
  readonly fix?: DocumentFix;
}

/** Edits that mend a problem of the text. */
interface DocumentFix {
  readonly title: string;
  /** Whether nothing else can have been meant. */
  readonly isSafe?: true;
  readonly edits: readonly (Span & { readonly text: string })[];
}

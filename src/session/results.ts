import type { Span } from "jsonata-check/text";
import type { Edit } from "../text/edit.js";

/** The hover text of a place. */
export interface Hover {
  /** The span that it describes. */
  readonly span: Span;
  readonly markdown: string;
}

/** The kind of a completion; editors show an icon for it. */
export type CompletionKind = "property" | "value" | "name" | "variable" | "function" | "operator" | "type";

/** A completion. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A short detail after the label, such as a type. */
  readonly detail?: string;
  readonly documentation?: string;
  /** The edit of the file, with tab stops as plain text. */
  readonly edit: Edit;
  /** The edit's text in LSP snippet syntax, if it has tab stops. */
  readonly snippet?: string;
}

/** The signature of the function whose arguments are being typed. */
export interface SignatureHelp {
  readonly label: string;
  /** The parameters' spans in the label. */
  readonly parameters: readonly Span[];
  /** The index of the parameter being typed, from 0. */
  readonly activeParameter: number;
  readonly documentation: string | undefined;
}

/** A code action. */
export interface CodeAction {
  readonly title: string;
  /** A fix, a refactoring, or a suppression of findings. */
  readonly kind: "fix" | "rewrite" | "extract" | "suppress";
  readonly edits: readonly Edit[];
  /** The file that the edits change, under the host's name, if it is not the document. */
  readonly file?: string;
  /** The findings that it resolves, as returned by `diagnostics`. */
  readonly rule?: string;
  /** Whether it is the preferred action. */
  readonly isPreferred: boolean;
}

/** The edits of an open document. */
export interface DocumentEdits {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** An entry of the outline. */
export interface DocumentSymbol {
  readonly name: string;
  /** A short detail after the name, such as a method's request. */
  readonly detail: string | undefined;
  readonly kind: "section" | "resource" | "method" | "credential" | "action" | "step";
  readonly span: Span;
  /** The span of its name. */
  readonly nameSpan: Span;
  readonly children: readonly DocumentSymbol[];
}

/** An inlay hint. */
export interface InlayHint {
  /** The offset at which it is shown. */
  readonly offset: number;
  readonly label: string;
}

/** The LSP token types in use. */
export type SemanticTokenKind =
  "property" | "variable" | "function" | "string" | "number" | "keyword" | "operator" | "regexp" | "comment" | "type";

/** A semantic token of an expression or a placeholder. */
export interface SemanticToken extends Span {
  readonly kind: SemanticTokenKind;
}

/** A code lens of a method. */
export interface CodeLens {
  readonly kind: "effective-request" | "evaluate-example";
  /** The span of the method's name. */
  readonly span: Span;
  readonly resource: string;
  readonly method: string;
}

/** An expression with its input for a method's example response. */
export interface ExampleTrial {
  /** The expression's location. */
  readonly pointer: string;
  readonly expression: string;
  /** The expression with its secrets masked. */
  readonly shown: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The functions it calls that the engine lacks. */
  readonly hostFunctions: readonly string[];
}

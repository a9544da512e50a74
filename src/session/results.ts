import type { Span } from "jsonata-check/text";
import type { Edit } from "../text/edit.js";

/** What is shown for a place. */
export interface Hover {
  /** What it is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** What a proposal stands for; editors show an icon. */
export type CompletionKind = "property" | "value" | "name" | "variable" | "function" | "operator" | "type";

/** A text that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words behind the label: a type, say. */
  readonly detail?: string;
  readonly documentation?: string;
  /** The change of the file; it leaves a text without gaps. */
  readonly edit: Edit;
  /** The text of the edit in the snippet syntax of the Language Server Protocol, where it has parts to fill in. */
  readonly snippet?: string;
}

/** A function whose arguments are being written. */
export interface SignatureHelp {
  readonly label: string;
  /** Where in the label its parameters are. */
  readonly parameters: readonly Span[];
  /** The parameter that is being written, from 0. */
  readonly activeParameter: number;
  readonly documentation: string | undefined;
}

/** A change that is offered for a span. */
export interface CodeAction {
  readonly title: string;
  /** A fix of findings, a change of how something is written, or something that keeps a finding out of reports. */
  readonly kind: "fix" | "rewrite" | "extract" | "suppress";
  readonly edits: readonly Edit[];
  /** The file that the edits change, by the name that the host gave it, where it is not the document. */
  readonly file?: string;
  /** The findings that it answers, as `diagnostics` gives them. */
  readonly rule?: string;
  /** Whether it is the one to take without a look. */
  readonly isPreferred: boolean;
}

/** A part of a document in its outline. */
export interface DocumentSymbol {
  readonly name: string;
  /** A few words behind the name: what a method sends, say. */
  readonly detail: string | undefined;
  readonly kind: "section" | "resource" | "method" | "credential" | "action" | "step";
  readonly span: Span;
  /** Its name in the file. */
  readonly nameSpan: Span;
  readonly children: readonly DocumentSymbol[];
}

/** A few words that an editor shows inside of a text. */
export interface InlayHint {
  /** Where they are shown. */
  readonly offset: number;
  readonly label: string;
}

/** What editors color, in the terms of the Language Server Protocol. */
export type SemanticTokenKind =
  "property" | "variable" | "function" | "string" | "number" | "keyword" | "operator" | "regexp" | "comment" | "type";

/** A part of an expression or a placeholder. */
export interface SemanticToken extends Span {
  readonly kind: SemanticTokenKind;
}

/** What can be shown for a method, above its name. */
export interface CodeLens {
  readonly kind: "effective-request" | "evaluate-example";
  /** The name of the method in the file. */
  readonly span: Span;
  readonly resource: string;
  readonly method: string;
}

/** An expression with the input that the example of a method gives it. */
export interface ExampleTrial {
  /** Where the expression is. */
  readonly pointer: string;
  readonly expression: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The functions in it that the engine does not have. */
  readonly hostFunctions: readonly string[];
}

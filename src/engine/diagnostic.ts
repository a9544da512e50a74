import type { DocumentKind } from "../../generated/shapes.js";
import type { Span } from "jsonata-check/text";
import type { Confidence, Fix, Severity } from "../rule-kit/finding.js";

/** A place in a text: offsets count from 0, lines and columns from 1, all in UTF-16 units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A half-open range of a text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding, as every report and the JSON output (version 1) know it. */
export interface Diagnostic {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What is wrong. */
  readonly message: string;
  /** Why it hurts at runtime. */
  readonly why?: string;
  /** What to do. */
  readonly help?: string;
  /** Tells it from most others of its file by names, whatever its place in the text and its wording (`Identities`). */
  readonly identity: string;
  /** RFC 6901 pointer to the innermost value, or to the object for a missing property. */
  readonly pointer: string;
  readonly range: Range;
  /** Set inside an expression or a template. */
  readonly embedded?: EmbeddedText;
  readonly related: readonly RelatedDiagnostic[];
  readonly fixes: readonly Fix[];
  /** The rule's page. */
  readonly url: string;
  /** Set for what is suppressed, and only there. */
  readonly suppression?: Suppression;
}

/** An expression or a template as its author means it; the span counts in the decoded text. */
export interface EmbeddedText extends Span {
  readonly language: "jsonata" | "template";
  /** The decoded text, as long as it is, with secrets masked. */
  readonly text: string;
  /** Whether the file spells it the same, without escapes, folding or indentation. */
  readonly isVerbatim: boolean;
}

/** What keeps a diagnostic out of the report, and why. */
export interface Suppression {
  /** An entry of `exceptions` in the configuration, a comment in the file, or a line of the baseline file. */
  readonly kind: "exception" | "comment" | "baseline";
  readonly reason?: string;
}

/** A second place that explains a finding. */
export interface RelatedDiagnostic {
  readonly path: string;
  /** The beginning of the file where there is a pointer. */
  readonly range: Range;
  /** RFC 6901 pointer to a place in an API description. */
  readonly pointer?: string;
  readonly message: string;
}

/** What linting one text gives. */
export interface LintResult {
  /** Undefined where the text is no integration document. */
  readonly kind: DocumentKind | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What exceptions, comments and the baseline keep out of `diagnostics`, each with its `suppression`. */
  readonly suppressed: readonly Diagnostic[];
  /** The parts of the text that are secrets, or may be. Diagnostics do not quote them; whoever shows the text has to hide them. */
  readonly secrets: readonly Span[];
  /** The same of the base integration, where findings are in it. */
  readonly secretsOfBase?: readonly Span[];
  /** Milliseconds by phase; only where a clock was given. */
  readonly timings?: Readonly<Record<string, number>>;
}

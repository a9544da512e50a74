import type { DocumentKind } from "../../generated/shapes.js";
import type { Span } from "jsonata-check/text";
import type { Embedded } from "../document/location.js";
import type { Confidence, Fix, Severity } from "../rule-kit/finding.js";
import type { LinePosition } from "../text/line-index.js";

/** A position in a text. */
export type Position = LinePosition;

/** A half-open range of a text. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding, as in every report and the JSON output (version 1). */
export interface Diagnostic {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What is wrong. */
  readonly message: string;
  /** What happens at runtime. */
  readonly why?: string;
  /** What to do. */
  readonly help?: string;
  /** Identifies the finding in its file by names, whatever its position and wording (`Identities`). */
  readonly identity: string;
  /** RFC 6901 pointer to the innermost value, or to the object for a missing property. */
  readonly pointer: string;
  readonly range: Range;
  /** Set for a place inside an expression or a template. */
  readonly embedded?: EmbeddedText;
  readonly related: readonly RelatedDiagnostic[];
  readonly fixes: readonly Fix[];
  /** The rule's page. */
  readonly url: string;
  /** Set for suppressed findings only. */
  readonly suppression?: Suppression;
}

/** A place in the decoded text of an expression or a template. */
export interface EmbeddedText extends Embedded {
  /** The whole decoded text, with secrets masked. */
  readonly text: string;
  /** Whether the file contains the text as is, without escapes, folding or indentation. */
  readonly isVerbatim: boolean;
}

/** What suppresses a diagnostic, and why. */
export interface Suppression {
  /** An entry of `exceptions` in the configuration, a comment in the file, or a line of the baseline file. */
  readonly kind: "exception" | "comment" | "baseline";
  readonly reason?: string;
}

/** A second place that explains a finding. */
export interface RelatedDiagnostic {
  readonly path: string;
  /** The beginning of the file if there is a pointer. */
  readonly range: Range;
  /** RFC 6901 pointer to a place in an API description. */
  readonly pointer?: string;
  readonly message: string;
}

/** The result of linting one text. */
export interface LintResult {
  /** Undefined if the text is not an integration document. */
  readonly kind: DocumentKind | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The findings suppressed by exceptions, comments and the baseline, each with its `suppression`. */
  readonly suppressed: readonly Diagnostic[];
  /** The parts of the text that are, or may be, secrets. Diagnostics do not quote them; whoever shows the text must hide them. */
  readonly secrets: readonly Span[];
  /** The secrets of the base integration, if findings are in it. */
  readonly secretsOfBase?: readonly Span[];
  /** Milliseconds by phase, if a clock was given. */
  readonly timings?: Readonly<Record<string, number>>;
}

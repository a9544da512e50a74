import type { DocumentKind } from "../../../generated/shapes.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import type { BaselineUse } from "../../engine/suppression/baseline.js";
import type { UsedExceptions } from "../../engine/suppression/exception.js";
import type { Span } from "jsonata-check/text";
import type { FileFindings } from "../../report/report.js";

/** The outcome of linting one file: plain data, which may come from another thread. */
export type FileOutcome =
  UnreadableFile | LintedFile | { readonly is: "configuration" } | { readonly is: "description" };

/** An unreadable file. */
export interface UnreadableFile {
  readonly is: "unreadable";
  /** A message that includes the path. */
  readonly problem: string;
}

/** A linted file. */
export interface LintedFile {
  readonly is: "linted";
  /** Undefined if the file is not an integration document. */
  readonly kind: DocumentKind | undefined;
  /** Whether the file was found by searching, is not a document and has no findings. */
  readonly isSkipped: boolean;
  /** Undefined if there are none. */
  readonly findings: FileFindings | undefined;
  /** The parts of the text that are masked in the reported source. */
  readonly secrets: readonly Span[];
  /** Findings in its base. */
  readonly inBase: readonly Diagnostic[];
  /** The base's text with secrets masked; "" if nothing was found in it. */
  readonly baseSource: string;
  readonly uses: SuppressorUses;
}

/** How a file used its exceptions and baseline lines. */
export interface SuppressorUses {
  /** Undefined if it has none. */
  readonly exceptions: UsedExceptions | undefined;
  readonly baseline: BaselineUse | undefined;
}

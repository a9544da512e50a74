import type { DocumentKind } from "../../../generated/shapes.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import type { BaselineUse } from "../../engine/suppression/baseline.js";
import type { ExceptionUse, ExceptionUses } from "../../engine/suppression/exception.js";
import type { Suppressors } from "../../engine/suppression/suppress.js";
import type { Span } from "jsonata-check/text";
import type { FileFindings } from "../../report/report.js";

/** What linting one file says: plain data, which another thread may send. */
export type FileOutcome =
  UnreadableFile | LintedFile | { readonly is: "configuration" } | { readonly is: "description" };

/** A file that could not be read. */
export interface UnreadableFile {
  readonly is: "unreadable";
  /** With its path. */
  readonly problem: string;
}

/** A file that was read as a document. */
export interface LintedFile {
  readonly is: "linted";
  /** Undefined where its content is no integration document. */
  readonly kind: DocumentKind | undefined;
  /** Whether nobody has named it, and nothing in it is to be said: a file that only was there. */
  readonly isSkipped: boolean;
  /** Undefined where nothing was found. */
  readonly findings: FileFindings | undefined;
  /** The parts of the text that its masked source lacks. */
  readonly secrets: readonly Span[];
  /** What was found in the base that it is merged over. */
  readonly inBase: readonly Diagnostic[];
  /** The base's text with secrets masked; "" where nothing was found in it. */
  readonly baseSource: string;
  readonly uses: SuppressorUses;
}

/** What became of the exceptions and the lines of the baseline that are about a file. */
export interface SuppressorUses {
  /** Exceptions by their place among those of the file. */
  readonly exceptions: readonly (readonly [place: number, rule: string, use: ExceptionUse])[];
  readonly baseline: BaselineUse | undefined;
}

/** What a file's lint says of its suppressors. */
export function usesOf({ exceptions = [], exceptionUses, baseline }: Suppressors): SuppressorUses {
  return {
    exceptions: exceptions.flatMap((exception, place) =>
      [...exception.rules.keys()].flatMap((rule) => {
        const use = exceptionUses?.of(exception, rule);
        return use === undefined ? [] : [[place, rule, use] as const];
      }),
    ),
    baseline: baseline?.use,
  };
}

/** Adds to a run what a file's lint says of its suppressors. */
export function addUses({ exceptions, baseline }: SuppressorUses, suppressors: Suppressors, all: ExceptionUses): void {
  for (const [place, rule, use] of exceptions) {
    const exception = suppressors.exceptions?.[place];
    if (exception !== undefined) all.add(exception, rule, use);
  }
  if (baseline !== undefined && suppressors.baseline !== undefined) suppressors.baseline.use = baseline;
}

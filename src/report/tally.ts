import { internalErrorId } from "../engine/internal-error.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { RunSummary } from "./report.js";

/** Counts diagnostics. */
export class Tally {
  error = 0;
  warning = 0;
  info = 0;
  /** The number with a safe fix. */
  fixable = 0;
  /** Whether one of them reports that the tool itself failed. */
  hasFailure = false;

  /** Counts some diagnostics. */
  static of(diagnostics: readonly Diagnostic[]): Tally {
    const tally = new Tally();
    tally.add(diagnostics);
    return tally;
  }

  /** The counts as a report ends with them, with the numbers of documents and of other files. */
  summary(files: number, skipped: number): RunSummary {
    const { error, warning, info, fixable } = this;
    return { files, skipped, error, warning, info, fixable };
  }

  /** The total. */
  get total(): number {
    return this.error + this.warning + this.info;
  }

  add(diagnostics: readonly Diagnostic[]): void {
    for (const { rule, severity, fixes } of diagnostics) {
      this[severity]++;
      if (fixes.some(({ tier }) => tier === "safe")) this.fixable++;
      this.hasFailure ||= rule === internalErrorId;
    }
  }
}

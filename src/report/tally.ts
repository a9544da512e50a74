import { internalErrorId } from "../engine/internal-error.js";
import type { Diagnostic } from "../engine/diagnostic.js";

/** Counts diagnostics. */
export class Tally {
  error = 0;
  warning = 0;
  info = 0;
  /** The number with a safe fix. */
  fixable = 0;
  /** Whether one of them reports that the tool itself failed. */
  hasFailure = false;

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

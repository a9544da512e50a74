import { rules } from "../generated/rules.js";
import type { LintResult } from "../src/engine/diagnostic.js";
import * as fix from "../src/engine/fix.js";
import type { Linter } from "../src/engine/fix-trial.js";
import * as engine from "../src/engine/lint.js";
import * as offered from "../src/engine/offered-fixes.js";

/** How a text is linted with all rules of the product. */
export type LintOptions = Partial<engine.LintOptions>;

/** Lints a text with all rules of the product. */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  return engine.lintText(text, { rules, ...options });
}

/** Fixes a text with all rules of the product. */
export function fixText(text: string, options: LintOptions, reach: fix.FixReach, linter?: Linter): fix.FixedText {
  return fix.fixText(text, { rules, ...options }, reach, linter);
}

/** Leaves out fixes that do harm, with all rules of the product. */
export function withTriedFixes(text: string, result: LintResult, options: LintOptions, linter?: Linter): LintResult {
  return offered.withTriedFixes(text, result, { rules, ...options }, linter);
}

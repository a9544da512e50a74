import { rules } from "../generated/rules.js";
import type { Diagnostic, LintResult } from "../src/engine/diagnostic.js";
import * as fix from "../src/engine/fix.js";
import type { Linter } from "../src/engine/fix-trial.js";
import * as engine from "../src/engine/lint.js";
import * as offered from "../src/engine/offered-fixes.js";
import type { FixTier } from "../src/rule-kit/finding.js";

/** How a text is linted with all rules of the product. */
export type LintOptions = Partial<engine.LintOptions>;

/** Lints a text with all rules of the product; throws if one of them offers a fix that it does not declare. */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  const result = engine.lintText(text, { rules, ...options });
  result.diagnostics.forEach(expectDeclaredFixes);
  return result;
}

const best = new Map(rules.map(({ id, fixable }) => [id, fixable]));
const tiers: readonly FixTier[] = ["safe", "unsafe", "suggestion"];

/** `fixable` is the best tier of a rule's fixes. */
function expectDeclaredFixes({ rule, fixes }: Diagnostic): void {
  const declared = best.get(rule);
  const undeclared = fixes.find(({ tier }) => declared === undefined || tiers.indexOf(tier) < tiers.indexOf(declared));
  if (best.has(rule) && undeclared !== undefined)
    throw new Error(
      `${rule} offers a fix that is ${undeclared.tier}, and declares \`fixable\` as ${declared ?? "none"}`,
    );
}

/** Fixes a text with all rules of the product. */
export function fixText(text: string, options: LintOptions, reach: fix.FixReach, linter?: Linter): fix.FixedText {
  return fix.fixText(text, { rules, ...options }, reach, linter);
}

/** Leaves out fixes that do harm, with all rules of the product. */
export function withTriedFixes(text: string, result: LintResult, options: LintOptions, linter?: Linter): LintResult {
  return offered.withTriedFixes(text, result, { rules, ...options }, linter);
}

import type { Confidence, FixTier, Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { ruleUrl } from "./render.js";

/** What can be said of a rule without running it: `intlint rules --json` and the library list these. */
export interface RuleInfo {
  /** `<area>/<name>`. */
  readonly id: string;
  /** The highest severity the rule reports. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The best tier of the fixes the rule offers; null where it has none. */
  readonly fixable: FixTier | null;
  /** The defect in one sentence, without a full stop. */
  readonly summary: string;
  /** Ids the rule had before; they still work in configurations. */
  readonly aliases: readonly string[];
  /** The absolute address of the rule's page. */
  readonly url: string;
}

/** Describes a rule. */
export function infoOf({ id, severity, confidence, fixable, summary, aliases, url = ruleUrl(id) }: Rule): RuleInfo {
  return { id, severity, confidence, fixable: fixable ?? null, summary, aliases: aliases ?? [], url };
}

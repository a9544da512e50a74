import type { Confidence, FixTier, Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { ruleUrl } from "./render.js";

/** The metadata of a rule, as `intlint rules --json` and the library list it. */
export interface RuleInfo {
  /** `<area>/<name>`. */
  readonly id: string;
  /** The highest severity the rule reports. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The best tier of the rule's fixes; null if it has none. */
  readonly fixable: FixTier | null;
  /** The defect in one sentence, without a full stop. */
  readonly summary: string;
  /** Former IDs, which still work in configurations. */
  readonly aliases: readonly string[];
  /** The URL of the rule's page. */
  readonly url: string;
}

/** Describes a rule. */
export function infoOf({ id, severity, confidence, fixable, summary, aliases, url = ruleUrl(id) }: Rule): RuleInfo {
  return { id, severity, confidence, fixable: fixable ?? null, summary, aliases: aliases ?? [], url };
}

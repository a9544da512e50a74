import type { Confidence, Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";

/** The names of the sets of rules that come with the tool. */
export const presets = ["recommended", "strict", "all"] as const;
/** One of the sets of rules. */
export type Preset = (typeof presets)[number];

/** Which rules run, and how severe their findings are. */
export interface RuleSelection {
  /** `recommended`: mistakes; `strict`: with advice, and warnings are errors; `all`: with advice and guesses. */
  readonly preset?: Preset;
  /** Severities that the configuration or the command line sets, by rule id. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Where given, no other rule runs. */
  readonly only?: readonly string[];
  /** Rules that a person names by their id: their advice and guesses are shown, whatever the preset. */
  readonly named?: ReadonlySet<string>;
  /** Shows advice and guesses whatever the preset. */
  readonly pedantic?: boolean;
}

/** Whether a rule has to run at all. A rule that is off costs nothing. */
export function isSelected(rule: Rule, selection: RuleSelection): boolean {
  if (selection.severities?.get(rule.id) === "off") return false;
  if (selection.only !== undefined) return selection.only.includes(rule.id);
  return isShown(rule.confidence, rule.id, selection);
}

/** The severity a finding is reported with, or undefined where it is not shown; `ofPlace` is what is set for its place. */
export function effectiveSeverity(
  finding: { readonly rule: string; readonly severity: Severity; readonly confidence: Confidence },
  selection: RuleSelection,
  ofPlace?: Severity | "off",
): Severity | undefined {
  const configured = ofPlace ?? selection.severities?.get(finding.rule);
  if (configured === "off") return undefined;
  if (ofPlace === undefined && !isShown(finding.confidence, finding.rule, selection)) return undefined;
  if (configured !== undefined) return configured;
  return selection.preset === "strict" && finding.severity === "warning" ? "error" : finding.severity;
}

function isShown(confidence: Confidence, rule: string, { pedantic, preset, named }: RuleSelection): boolean {
  if (confidence === "certain" || confidence === "likely") return true;
  const isAsked = pedantic === true || preset === "all" || named?.has(rule) === true;
  return isAsked || (confidence === "advice" && preset === "strict");
}

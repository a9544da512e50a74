import type { Confidence, Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";

/** The built-in sets of rules. */
export const presets = ["recommended", "strict", "all"] as const;
/** One of the built-in sets. */
export type Preset = (typeof presets)[number];

/** Which rules run, and how severe their findings are. */
export interface RuleSelection {
  /** `recommended`: mistakes; `strict`: with advice, and warnings are errors; `all`: with advice and guesses. */
  readonly preset?: Preset;
  /** Severities from the configuration or the command line, by rule ID. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** If given, no other rule runs. */
  readonly only?: readonly string[];
  /** Rules that the user names by ID: their advice and guesses are shown, whatever the preset. */
  readonly named?: ReadonlySet<string>;
  /** Shows advice and guesses whatever the preset. */
  readonly pedantic?: boolean;
}

/** Whether a rule runs at all. */
export function isSelected(rule: Rule, selection: RuleSelection): boolean {
  if (selection.severities?.get(rule.id) === "off") return false;
  if (selection.only !== undefined) return selection.only.includes(rule.id);
  return isShown(rule.confidence, rule.id, selection);
}

/** The severity of a reported finding, or undefined if it is not shown; `ofPlace` is the setting for its place. */
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

import type { Tally } from "../../report/tally.js";
import { lastOf, oneOf, type Given } from "../args.js";
import { thresholds, type Threshold } from "../usage/shared-options.js";

/** Parses `--fail-on`. */
export function thresholdOf(given: Given<"fail-on">): Threshold {
  return oneOf(thresholds, lastOf(given, "fail-on"), "--fail-on") ?? "error";
}

/** Whether any finding is at or above the threshold. */
export function failsFor(tally: Tally, threshold: Threshold): boolean {
  if (threshold === "never") return false;
  const severities = ["error", "warning", "info"] as const;
  return severities.slice(0, severities.indexOf(threshold) + 1).some((severity) => tally[severity] > 0);
}

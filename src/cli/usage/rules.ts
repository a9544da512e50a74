import { configurationOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** How `rules` is used. */
export const rulesUsage = {
  name: "rules",
  forms: [{ line: "rules [--json]", summary: "every rule: id, severity, confidence, fix, summary" }],
  options: { json: { summary: "print them as JSON" }, ...configurationOptions },
  examples: [{ line: "rules --json", summary: "the rules for scripts" }],
  takesFiles: false,
} satisfies CommandUsage;

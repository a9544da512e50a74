import { configurationOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

const options = { json: { summary: "print them as JSON" }, ...configurationOptions };

/** How `rules` is used. */
export const rulesUsage: CommandUsage<keyof typeof options> = {
  name: "rules",
  forms: [{ line: "rules [--json]", summary: "every rule: id, severity, confidence, fix, summary" }],
  options,
  examples: [{ line: "rules --json", summary: "the rules for scripts" }],
  takesFiles: false,
};

import { inputOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** How `baseline` is used. */
export const baselineUsage = {
  name: "baseline",
  forms: [
    {
      line: "baseline [--prune] [path…]",
      summary: "write the present findings to intlint.baseline, or tidy it",
    },
  ],
  options: { prune: { summary: "only remove the lines that match nothing" }, ...inputOptions },
  headings: { as: "What is linted", rule: "Which rules run" },
  examples: [
    { line: "baseline integrations", summary: "from now on, lint reports only what is new" },
    { line: "baseline --prune integrations", summary: "remove the lines of findings that are fixed" },
  ],
} satisfies CommandUsage;

import { inputOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

const options = { prune: { summary: "only remove the lines that match nothing" }, ...inputOptions };

/** How `baseline` is used. */
export const baselineUsage: CommandUsage<keyof typeof options> = {
  name: "baseline",
  forms: [
    {
      line: "baseline [--prune] [path…]",
      summary: "write the present findings to intlint.baseline, or tidy it",
    },
  ],
  options,
  headings: { as: "What is linted", rule: "Which rules run" },
  examples: [
    { line: "baseline integrations", summary: "from now on, lint reports only what is new" },
    { line: "baseline --prune integrations", summary: "remove the lines of findings that are fixed" },
  ],
};

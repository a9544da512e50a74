import { reportOptions, thresholdOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** How `merge` is used. */
export const mergeUsage = {
  name: "merge",
  forms: [{ line: "merge <report>…", summary: "make one report of the JSON reports of several runs" }],
  options: { ...reportOptions, ...thresholdOptions },
  examples: [
    {
      line: "merge part-1.json part-2.json --format sarif:intlint.sarif",
      summary: "the parts of --shard as one report",
    },
  ],
} satisfies CommandUsage;

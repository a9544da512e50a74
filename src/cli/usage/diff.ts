import { colorOption, documentOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** The formats of `intlint diff`, in the order in which they are listed. */
export const changeFormats = ["pretty", "markdown", "json"] as const;

/** How `diff` is used. */
export const diffUsage = {
  name: "diff",
  forms: [
    { line: "diff <old> <new>", summary: "what a change breaks for connected accounts" },
    { line: "diff --since REF [path…]", summary: "the same for every document that has changed since" },
  ],
  options: {
    since: { value: "REF", summary: "compare every document that has changed since a git revision" },
    format: {
      value: "NAME",
      short: "f",
      choices: changeFormats,
      summary: `${changeFormats.join(", ")}; pretty is the default`,
    },
    ...documentOptions,
    ...colorOption,
  },
  examples: [
    { line: "diff acme.old.json acme.json", summary: "two files" },
    { line: "diff --since main integrations", summary: "what the changes of a branch break" },
  ],
  note: "The exit code is 1 if something breaks.",
} satisfies CommandUsage;

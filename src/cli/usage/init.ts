import type { CommandUsage } from "./usage.js";

/** How `init` is used. */
export const initUsage = {
  name: "init",
  forms: [{ line: "init [--yes|--dry-run]", summary: "set up configuration, editor, hook and pipeline; asks first" }],
  options: {
    yes: { short: "y", summary: "write everything that is proposed, without asking" },
    "dry-run": { summary: "show what is proposed and write nothing" },
  },
  takesFiles: false,
  examples: [
    { line: "init", summary: "shows each change as a diff and asks" },
    { line: "init --dry-run", summary: "only shows them" },
  ],
  note: "Without a terminal, nothing is written unless --yes is given. The exit code is 1 if proposed changes were not written.",
} satisfies CommandUsage;

/** The commands, in the order in which they are listed. */
export const commandNames = [
  "lint",
  "explain",
  "rules",
  "schema",
  "eval",
  "baseline",
  "diff",
  "merge",
  "init",
  "completion",
  "new",
  "lsp",
] as const;
/** One of the commands. */
export type CommandName = (typeof commandNames)[number];

import type { CommandUsage } from "./usage.js";

const options = { stdio: { summary: "speak over standard input and output" } };

/** How `lsp` is used. */
export const lspUsage: CommandUsage<keyof typeof options> = {
  name: "lsp",
  forms: [{ line: "lsp --stdio", summary: "serve an editor by the language server protocol" }],
  options,
  takesFiles: false,
  examples: [{ line: "lsp --stdio", summary: "what an editor starts" }],
};

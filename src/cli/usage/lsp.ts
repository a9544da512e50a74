import type { CommandUsage } from "./usage.js";

/** How `lsp` is used. */
export const lspUsage = {
  name: "lsp",
  forms: [{ line: "lsp --stdio", summary: "serve an editor by the language server protocol" }],
  options: { stdio: { summary: "speak over standard input and output" } },
  takesFiles: false,
  examples: [{ line: "lsp --stdio", summary: "what an editor starts" }],
} satisfies CommandUsage;

import type { CommandUsage } from "./usage.js";

/** The supported shells. */
export const shells = ["bash", "zsh", "fish", "pwsh"] as const;
/** One of them. */
export type Shell = (typeof shells)[number];

/** How `completion` is used. */
export const completionUsage = {
  name: "completion",
  forms: [{ line: "completion <shell>", summary: "print a script that completes commands and options" }],
  options: {},
  examples: [
    { line: "completion bash > ~/.local/share/bash-completion/completions/intlint", summary: "bash" },
    { line: "completion zsh > ~/.zfunc/_intlint", summary: "zsh, with ~/.zfunc in $fpath before compinit" },
    { line: "completion fish > ~/.config/fish/completions/intlint.fish", summary: "fish" },
    { line: "completion pwsh >> $PROFILE", summary: "PowerShell" },
  ],
  positionals: shells,
  takesFiles: false,
} satisfies CommandUsage;

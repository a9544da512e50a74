import { oneOf } from "../args.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import { commandUsages } from "../usage/commands.js";
import { completeBash } from "../usage/complete-bash.js";
import { completeFish } from "../usage/complete-fish.js";
import { completePowershell } from "../usage/complete-powershell.js";
import { completeZsh } from "../usage/complete-zsh.js";
import { completionUsage, shells, type Shell } from "../usage/completion.js";
import type { CommandUsage } from "../usage/usage.js";

const writers: Readonly<Record<Shell, (usages: readonly CommandUsage[]) => string>> = {
  bash: completeBash,
  zsh: completeZsh,
  fish: completeFish,
  pwsh: completePowershell,
};

/** Prints the completion script of a shell. */
export const completion = defineCommand(completionUsage, async ({ positionals: [name, ...others] }, io) => {
  const shell = oneOf(shells, name, "completion");
  if (shell === undefined || others.length > 0) throw new UsageError(`completion takes a shell: ${shells.join(", ")}`);
  await io.stdout.write(writers[shell](commandUsages), "verbatim");
  return 0;
});

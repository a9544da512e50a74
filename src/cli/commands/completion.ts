import { oneOf } from "../args.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import { commandUsages } from "../usage/commands.js";
import { completeBash } from "../usage/complete-bash.js";
import { completeFish } from "../usage/complete-fish.js";
import { completePowershell } from "../usage/complete-powershell.js";
import { completeZsh } from "../usage/complete-zsh.js";
import { completionUsage, shells, type Shell } from "../usage/completion.js";

/** Prints the completion script of a shell. */
export const completion = defineCommand(completionUsage, async ({ positionals: [name, ...others] }, io) => {
  const shell = oneOf(shells, name, "completion");
  if (shell === undefined || others.length > 0) throw new UsageError(`completion takes a shell: ${shells.join(", ")}`);
  await io.stdout.write(scriptFor(shell), "verbatim");
  return 0;
});

function scriptFor(shell: Shell): string {
  switch (shell) {
    case "bash":
      return completeBash(commandUsages);
    case "zsh":
      return completeZsh(commandUsages);
    case "fish":
      return completeFish(commandUsages);
    case "pwsh":
      return completePowershell(commandUsages);
  }
}

import { completedOptions } from "./completion-words.js";
import type { CommandUsage } from "./usage.js";

/** A completion script for PowerShell 5.1 and later. */
export function completePowershell(usages: readonly CommandUsage[]): string {
  const tables = usages.map((usage) => {
    const options = completedOptions(usage);
    const words = [...options.map(({ name }) => `--${name}`), ...(usage.positionals ?? [])];
    const values = options.filter(({ values }) => typeof values === "object");
    const entries = values.map(({ name, values }) => `'--${name}' = ${list(typeof values === "object" ? values : [])}`);
    return `    '${usage.name}' = @{ Words = ${list(words)}; Values = @{ ${entries.join("; ")} } }`;
  });
  return `Register-ArgumentCompleter -Native -CommandName intlint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${tables.join("\n")}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($words.Count -gt 1 -and $commands.ContainsKey($words[1])) { $commands[$words[1]] } else { $commands['lint'] }
  $previous = if ($wordToComplete) { $words[-2] } else { $words[-1] }
  $candidates = if ($command.Values.ContainsKey($previous)) { $command.Values[$previous] } else { $command.Words }
  if ($words.Count -le 2 -and -not $command.Values.ContainsKey($previous)) { $candidates = @($commands.Keys) + $candidates }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")})`;
}

import { completedOptions, type CompletedOption } from "./completion-words.js";
import type { CommandUsage } from "./usage.js";

/** A completion script for zsh, to be autoloaded from `$fpath` or sourced. */
export function completeZsh(usages: readonly CommandUsage[]): string {
  const commands = usages.map(({ name, forms }) => quoted(`${name}:${forms[0]?.summary ?? ""}`));
  const branches = usages.map((usage) => `    ${usage.name}) _arguments -S ${specsOf(usage).join(" ")} ;;`);
  return `#compdef intlint
_intlint() {
  local -a commands=(
    ${commands.join("\n    ")}
  )
  local command=lint
  if (( CURRENT > 2 )) && (( \${commands[(I)\${words[2]}:*]} )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
  fi
  case $command in
${branches.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _intlint "$@"; else compdef _intlint intlint; fi
`;
}

function specsOf(usage: CommandUsage): readonly string[] {
  const { positionals = [], takesFiles = true } = usage;
  const words = positionals.length === 0 ? [] : [`compadd ${positionals.join(" ")}`];
  const offers = [...words, ...(takesFiles ? ["_files"] : [])];
  return [
    ...completedOptions(usage).flatMap(optionSpecs),
    ...(offers.length === 0 ? [] : [quoted(`*:argument:{${offers.join("; ")}}`)]),
  ];
}

function optionSpecs({ name, short, summary, values }: CompletedOption): readonly string[] {
  const action = values === "files" ? "_files" : values === "anything" ? " " : `(${values?.join(" ") ?? ""})`;
  const [description, value] = [`[${summary.replace(/[[\]]/g, "\\$&")}]`, values && `:${name}:${action}`];
  const long = quoted(`*--${name}${value === undefined ? description : `=${description}${value}`}`);
  const alias = quoted(`*-${short ?? ""}${value === undefined ? description : `+${description}${value}`}`);
  return short === undefined ? [long] : [long, alias];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

import { completedOptions, type CompletedOption } from "./completion-words.js";
import type { CommandUsage } from "./usage.js";

/** A completion script for bash 3.2 and later. */
export function completeBash(usages: readonly CommandUsage[]): string {
  const names = usages.map(({ name }) => name).join(" ");
  return `_intlint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="lint" word words="" files=1
  COMPREPLY=()
  if [[ "$previous" == = ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; elif [[ "$current" == = ]]; then current=""; fi
  if (( COMP_CWORD > 1 )); then
    for word in ${names}; do [[ "\${COMP_WORDS[1]}" == "$word" ]] && command="$word"; done
  else
    words="${names} "
  fi
  case "$command" in
${usages.map(branch).join("\n")}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
  if [[ "$current" != -* ]] && (( files )); then
    local IFS=$'\\n'
    COMPREPLY+=( $(compgen -f -- "$current") )
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _intlint intlint
`;
}

function branch(usage: CommandUsage): string {
  const options = completedOptions(usage);
  const after = options.filter(({ values }) => values !== undefined).map(valueBranch);
  const words = options.flatMap(flags).join(" ");
  const { positionals = [], takesFiles = true } = usage;
  return `    ${usage.name})
      case "$previous" in
${[...after, `        *) if [[ "$current" == -* ]]; then words="${words}"; else words+="${positionals.join(" ")}"; files=${takesFiles ? 1 : 0}; fi ;;`].join("\n")}
      esac ;;`;
}

function valueBranch(option: CompletedOption): string {
  const { values } = option;
  const words = typeof values === "object" ? values.join(" ") : "";
  return `        ${flags(option).join("|")}) words="${words}"; files=${values === "files" ? 1 : 0} ;;`;
}

function flags({ name, short }: CompletedOption): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

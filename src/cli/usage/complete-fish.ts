import { completedOptions, type CompletedOption } from "./completion-words.js";
import type { CommandUsage } from "./usage.js";

/** A completion script for fish. */
export function completeFish(usages: readonly CommandUsage[]): string {
  const others = usages.filter(({ name }) => name !== "lint").map(({ name }) => name);
  const lines = usages.flatMap((usage) => {
    const { name, forms, positionals = [], takesFiles = true } = usage;
    const condition =
      name === "lint" ? `not __fish_seen_subcommand_from ${others.join(" ")}` : `__fish_seen_subcommand_from ${name}`;
    const start = `complete -c intlint -n '${condition}'`;
    return [
      `complete -c intlint -n __fish_use_subcommand -a ${name} -d ${quoted(forms[0]?.summary ?? "")}`,
      ...completedOptions(usage).map((option) => `${start} ${optionWords(option)}`),
      ...(takesFiles ? [] : [`${start} -f`]),
      ...(positionals.length === 0 ? [] : [`${start} -a ${quoted(positionals.join(" "))}`]),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function optionWords({ name, short, summary, values }: CompletedOption): string {
  const value =
    values === undefined
      ? ""
      : values === "files"
        ? " -r -F"
        : typeof values === "object"
          ? ` -x -a ${quoted(values.join(" "))}`
          : " -x";
  return `-l ${name}${short === undefined ? "" : ` -s ${short}`}${value} -d ${quoted(summary)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

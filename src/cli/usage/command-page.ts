import { commandUsages } from "./commands.js";
import { optionForm, optionSections } from "./help.js";
import type { CommandUsage } from "./usage.js";

/** The documentation page of all commands, in Markdown. */
export function commandPage(): string {
  return [
    "# Commands and options",
    "What `intlint <command> --help` prints, as one page. What scripts may rely on is in [cli.md](cli.md).",
    ...commandUsages.flatMap(sectionOf),
    "",
  ].join("\n\n");
}

function sectionOf(usage: CommandUsage): readonly string[] {
  const { name, forms, examples, note } = usage;
  return [
    `## ${name}`,
    list(forms.map(({ line, summary }) => `\`intlint ${line}\`: ${escaped(summary)}`)),
    ...optionSections(usage).flatMap(({ heading, options }) => [
      `${heading}:`,
      list(options.map(([option, spec]) => `\`${optionForm(option, spec)}\`: ${escaped(spec.summary)}`)),
    ]),
    ["```text", ...examples.flatMap(({ line, summary }) => [`# ${summary}`, `intlint ${line}`]), "```"].join("\n"),
    ...(note === undefined ? [] : [escaped(note)]),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Escapes what Markdown would take for markup. */
function escaped(text: string): string {
  return text.replace(/[*<[]/g, "\\$&");
}

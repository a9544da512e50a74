import { wrap } from "../../report/display.js";
import type { OptionSpec } from "../args.js";
import { commandUsages } from "./commands.js";
import { lintUsage } from "./lint.js";
import { commonOptions, type CommandUsage, type UsageForm } from "./usage.js";

const mostWidth = 100;
const columns = { form: 37, option: 24 };

/** The exit codes of `lint`, and of every command that does not document others. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, "nothing at or above the threshold"],
  [1, "findings"],
  [2, "wrong usage or configuration, or unreadable input"],
  [3, "intlint itself failed"],
];

/** What `intlint --help` prints on a terminal of that width. */
export function overview(terminal?: number): string {
  const width = widthOf(terminal);
  return paragraphs([
    "intlint: finds mistakes in declarative API-integration configurations",
    `Usage\n${formLines(
      commandUsages.flatMap(({ forms }) => forms),
      width,
    )}`,
    ...optionParagraphs(lintUsage, width),
    `Exit codes\n${exitCodes.map(([code, meaning]) => `  ${code}  ${meaning}`).join("\n")}`,
    "`intlint <command> --help` shows the options and examples of a command.",
  ]);
}

/** What `intlint <command> --help` prints on a terminal of that width. */
export function commandHelp(usage: CommandUsage, terminal?: number): string {
  const width = widthOf(terminal);
  const { forms, examples, note } = usage;
  return paragraphs([
    `Usage\n${formLines(forms, width)}`,
    ...optionParagraphs(usage, width),
    `Examples\n${examples.map(({ line, summary }) => `  # ${summary}\n  intlint ${line}`).join("\n")}`,
    ...(note === undefined ? [] : [wrap(note, width).join("\n")]),
  ]);
}

/** An option as help shows it: `-f, --format NAME[:FILE]`. */
export function optionForm(name: string, { short, value, implied }: OptionSpec): string {
  const withValue = value === undefined ? "" : implied === undefined ? ` ${value}` : `[=${value}]`;
  return `${short === undefined ? "" : `-${short}, `}--${name}${withValue}`;
}

/** Options under one heading. */
export interface OptionSection {
  readonly heading: string;
  readonly options: (readonly [name: string, spec: OptionSpec])[];
}

/** The options of a command by heading, the common ones last. */
export function optionSections({ options, headings = {} }: CommandUsage): readonly OptionSection[] {
  const sections: OptionSection[] = [];
  for (const option of Object.entries<OptionSpec>({ ...options, ...commonOptions })) {
    const heading = headings[option[0]] ?? (sections.length === 0 ? "Options" : undefined);
    if (heading !== undefined) sections.push({ heading, options: [] });
    sections.at(-1)?.options.push(option);
  }
  return sections;
}

function optionParagraphs(usage: CommandUsage, width: number): readonly string[] {
  return optionSections(usage).map(({ heading, options }) => {
    const lines = options.map(([name, spec]) => row([optionForm(name, spec), spec.summary], columns.option, width));
    return `${heading}\n${lines.join("\n")}`;
  });
}

function formLines(forms: readonly UsageForm[], width: number): string {
  return forms.map(({ line, summary }) => row([`intlint ${line}`, summary], columns.form, width)).join("\n");
}

/** A row of two columns; a long left cell pushes the right one to the next line. */
function row([left, right]: readonly [string, string], column: number, width: number): string {
  const start = `  ${left}`;
  const lines = wrap(right, width - column).map((line) => `${" ".repeat(column)}${line}`);
  if (start.length >= column) return [start, ...lines].join("\n");
  return start + lines.join("\n").slice(start.length);
}

/** The width of help: that of the terminal, within limits. */
function widthOf(terminal: number | undefined): number {
  return Math.min(Math.max(terminal || mostWidth, 60), mostWidth);
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

import { commandUsages } from "./commands.js";
import { exitCodes, optionForm, optionSections } from "./help.js";
import type { CommandUsage } from "./usage.js";

const environment: readonly (readonly [name: string, meaning: string])[] = [
  ["NO_COLOR", "no colors, even on a terminal that supports them"],
  ["FORCE_COLOR", "colors even if standard output is not a terminal"],
  ["NODE_DISABLE_COMPILE_CACHE", "do not cache the compiled program between runs"],
];

const files: readonly (readonly [name: string, meaning: string])[] = [
  ["intlint.config.json", "the configuration; the nearest one above a file applies"],
  ["intlint.baseline", "known findings, which are not reported"],
  [".gitignore, .intlintignore", "files to skip when folders are searched"],
];

/** The manual page, in the macros of man(7). */
export function manual(): string {
  return [
    '.TH INTLINT 1 "" "intlint" "User Commands"',
    section("NAME"),
    text("intlint - find mistakes in declarative API-integration configurations"),
    section("SYNOPSIS"),
    ...commandUsages.flatMap(({ forms }) => forms.flatMap(({ line }) => [bold(`intlint ${line}`), ".br"])),
    section("DESCRIPTION"),
    text(
      "intlint checks configurations in JSON and YAML against their schema, and the JSONata expressions and {{placeholders}} in them. Without a command it lints.",
    ),
    ...commandUsages.flatMap(commandSection),
    section("EXIT STATUS"),
    ...exitCodes.flatMap(([code, meaning]) => entry(String(code), meaning)),
    section("ENVIRONMENT"),
    ...environment.flatMap(([name, meaning]) => entry(name, meaning)),
    section("FILES"),
    ...files.flatMap(([name, meaning]) => entry(name, meaning)),
    "",
  ].join("\n");
}

function commandSection(usage: CommandUsage): readonly string[] {
  const { name, forms, examples, note } = usage;
  return [
    section(name.toUpperCase()),
    ...forms.flatMap(({ line, summary }) => entry(`intlint ${line}`, summary)),
    ...optionSections(usage).flatMap(({ heading, options }) => [
      `.SS ${quoted(heading)}`,
      ...options.flatMap(([option, spec]) => entry(optionForm(option, spec), spec.summary)),
    ]),
    '.SS "Examples"',
    ...examples.flatMap(({ line, summary }) => entry(`intlint ${line}`, summary)),
    ...(note === undefined ? [] : [".PP", text(note)]),
  ];
}

function section(title: string): string {
  return `.SH ${quoted(title)}`;
}

function entry(term: string, meaning: string): readonly string[] {
  return [".TP", bold(term), text(meaning)];
}

function bold(words: string): string {
  return `.B ${quoted(words)}`;
}

function quoted(words: string): string {
  return `"${plain(words).replaceAll('"', '""')}"`;
}

/** A line that is read as text: no control line, no escape. */
function text(line: string): string {
  return plain(line).replace(/^[.']/, "\\&$&");
}

/** Hyphens that people may copy, and no character that the page has no name for. */
function plain(words: string): string {
  return words.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll("…", "...").replaceAll("`", "\\(ga");
}

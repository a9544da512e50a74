import type { OptionSpec } from "../args.js";

/** How a command is used: the one source of its arguments, its help, its completions, its page and the manual. */
export interface CommandUsage<Name extends string = string> {
  readonly name: string;
  /** The ways to call it: what follows `intlint`, and what it does then. */
  readonly forms: readonly UsageForm[];
  readonly options: Readonly<Record<Name, OptionSpec>>;
  /** The headings in the list of options, each by the first option below it. */
  readonly headings?: Readonly<Partial<Record<Name, string>>>;
  /** Command lines that people may copy, and what each does. */
  readonly examples: readonly UsageForm[];
  /** What completions offer for its positional arguments. */
  readonly positionals?: readonly string[];
  /** Whether completions offer files as well; true by default. */
  readonly takesFiles?: false;
  /** What exit codes mean, where it is not what they mean everywhere. */
  readonly note?: string;
}

/** A command line, and what it does. */
export interface UsageForm {
  readonly line: string;
  readonly summary: string;
}

/** What every command understands. */
export const commonOptions = { help: { short: "h", summary: "print this help" } } as const satisfies Record<
  string,
  OptionSpec
>;

import { parseArgs } from "node:util";
import { addTo, suggest } from "jsonata-check/text";
import { didYouMean, unknownName, UsageError } from "./failures.js";

/** An option of a command: how it is parsed, and what help, completions and the manual say about it. */
export interface OptionSpec {
  readonly summary: string;
  /** The placeholder of its value in help, such as `FILE`; undefined for a flag. */
  readonly value?: string;
  /** The value of the option when written alone. Any other value needs `=`: a separate argument is a path. */
  readonly implied?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** A one-letter alias. */
  readonly short?: string;
}

/** The given options, as far as the reader cares. */
export interface Given<Name extends string> {
  readonly flags: Pick<ReadonlySet<Name>, "has">;
  /** Every value of every option that takes one, in order. */
  readonly values: Pick<ReadonlyMap<Name, readonly string[]>, "get" | "has">;
}

/** A parsed command line. */
export interface Arguments<Name extends string> extends Given<Name> {
  readonly positionals: readonly string[];
}

/** Parses a command's arguments. Fails on unknown options, and on missing or unexpected values. */
export function readArguments<Name extends string>(
  argv: readonly string[],
  specs: Readonly<Record<Name, OptionSpec>>,
  /** Whether a positional after an option's value is another value of it. */
  continues: (option: Name, positional: string) => boolean = () => false,
): Arguments<Name> {
  const flags = new Set<Name>();
  const values = new Map<Name, string[]>();
  const positionals: string[] = [];
  let open: Name | undefined;
  for (const token of tokensOf(argv, specs)) {
    if (token.kind === "option") {
      const name = token.name;
      if (!isName(name, specs)) throw unknownOption(token.rawName, specs);
      open = undefined;
      if (specs[name].value === undefined) {
        if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
        flags.add(name);
      } else {
        addTo(values, name, valueOf(token, specs[name].implied));
        open = name;
      }
    } else if (token.kind === "positional") {
      if (open !== undefined) expectPath(token.value, open, specs[open]);
      if (open !== undefined && continues(open, token.value)) values.get(open)?.push(token.value);
      else {
        positionals.push(token.value);
        open = undefined;
      }
    } else open = undefined;
  }
  return { flags, values, positionals };
}

/** The value of an option; the last one wins. */
export function lastOf<Name extends string>(given: Given<Name>, name: Name): string | undefined {
  return given.values.get(name)?.at(-1);
}

/** The choice with that name. Fails if there is none. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  name: string | undefined,
  option: string,
): Choice | undefined {
  if (name === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === name);
  if (choice !== undefined) return choice;
  throw unknownName(`invalid value for ${option}:`, name, choices);
}

/** `--fix all` would lint a file named `all`, and fix less than intended. */
function expectPath(positional: string, option: string, { implied, choices = [] }: OptionSpec): void {
  if (implied === undefined || !choices.includes(positional)) return;
  throw new UsageError(
    `"${positional}" is read as a path; did you mean --${option}=${positional}? For a path of that name write ./${positional}`,
  );
}

function tokensOf(argv: readonly string[], specs: Readonly<Record<string, OptionSpec>>) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value, short, implied }]) => {
      const needsValue = value !== undefined && implied === undefined;
      const type = needsValue ? ("string" as const) : ("boolean" as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function valueOf(
  token: { readonly rawName: string; readonly value?: string; readonly inlineValue?: boolean },
  implied: string | undefined,
): string {
  const { value = implied } = token;
  const isNextOption = token.inlineValue === false && value !== undefined && /^-./.test(value);
  if (value === undefined || value === "" || isNextOption) {
    throw new UsageError(`${token.rawName} needs a value`);
  }
  return value;
}

function isName<Name extends string>(name: string, specs: Readonly<Record<Name, OptionSpec>>): name is Name {
  return Object.hasOwn(specs, name);
}

function unknownOption(rawName: string, specs: Readonly<Record<string, OptionSpec>>): UsageError {
  const nearest = suggest(rawName.replace(/^-+/, ""), Object.keys(specs));
  const help = didYouMean(nearest && `--${nearest}`) || "; --help lists the options";
  return new UsageError(`unknown option "${rawName}"${help}`);
}

import { readArguments, type Arguments } from "./args.js";
import type { Io } from "./io.js";
import { commonOptions, type CommandUsage } from "./usage/usage.js";

/** Runs a command with its arguments; resolves to the exit code. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** A command that parses its arguments according to its usage, and prints help on request. */
export function defineCommand<Name extends string>(
  usage: CommandUsage<Name>,
  run: (given: Arguments<Name>, io: Io) => Promise<number>,
  continues?: (option: string, positional: string) => boolean,
): Command {
  return async (argv, io) => {
    const given = readArguments<Name | "help">(argv, { ...usage.options, ...commonOptions }, continues);
    if (!given.flags.has("help")) return run(given, io);
    const { commandHelp } = await import("./usage/help.js");
    await io.stdout.write(commandHelp(usage, io.stdout.columns));
    return 0;
  };
}

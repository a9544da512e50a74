import { ConfigurationError } from "../config/configuration-file.js";
import type { Command } from "./command.js";
import { lint } from "./commands/lint.js";
import type { CommandName } from "./commands/names.js";
import { systemReason, UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { withPreparedOutput } from "./streams.js";
import { tell } from "./terminal.js";

const commands: Readonly<Record<CommandName, Command>> = {
  lint,
  explain: async (argv, io) => (await import("./commands/explain.js")).explain(argv, io),
  rules: async (argv, io) => (await import("./commands/rules.js")).listRules(argv, io),
  schema: async (argv, io) => (await import("./commands/schema.js")).printSchema(argv, io),
  baseline: async (argv, io) => (await import("./commands/baseline.js")).baseline(argv, io),
  eval: async (argv, io) => (await import("./commands/eval.js")).evaluateExpression(argv, io),
  diff: async (argv, io) => (await import("./commands/diff.js")).diff(argv, io),
  merge: async (argv, io) => (await import("./commands/merge.js")).merge(argv, io),
  init: async (argv, io) => (await import("./commands/init.js")).init(argv, io),
  completion: async (argv, io) => (await import("./commands/completion.js")).completion(argv, io),
  new: async (argv, io) => (await import("./commands/new.js")).newIntegration(argv, io),
  lsp: async (argv, io) => (await import("./commands/lsp.js")).serveEditor(argv, io),
};

/** Runs a command line (without node and script); resolves to the exit code. Never throws. */
export async function main(argv: readonly string[], surroundings: Io): Promise<number> {
  const io = withPreparedOutput(surroundings);
  try {
    const [first = "", ...rest] = argv;
    if (isCommand(first)) return await commands[first](rest, io);
    if (first !== "--help" && first !== "-h") return await lint(argv, io);
    await io.stdout.write((await import("./usage/help.js")).overview(io.stdout.columns));
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigurationError) {
      await tell(io, [error.message]);
      return 2;
    }
    if (isFailedWrite(error)) {
      await tell(io, [`the output cannot be written: ${systemReason(error)}`]);
      return 2;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await tell(io, [`internal error, please report it\n${details}`]);
    return 3;
  }
}

function isFailedWrite(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

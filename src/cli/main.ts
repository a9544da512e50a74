import { ConfigurationError } from "../config/configuration-file.js";
import { lint } from "./commands/lint.js";
import type { CommandName } from "./commands/names.js";
import { readLintArguments } from "./commands/lint-options.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { withPreparedOutput } from "./prepared-output.js";
import { tool } from "./version.js";

const commands: Readonly<Record<CommandName, (argv: readonly string[], io: Io) => Promise<number>>> = {
  lint: runLint,
  explain: async (argv, io) => (await reference()).explain(argv, io),
  rules: async (argv, io) => (await reference()).listRules(argv, io),
  schema: async (argv, io) => (await reference()).printSchema(argv, io),
  baseline: async (argv, io) => (await import("./commands/baseline.js")).baseline(argv, io),
  eval: async (argv, io) => (await import("./commands/eval.js")).evaluateExpression(argv, io),
  diff: async (argv, io) => (await import("./commands/diff.js")).diff(argv, io),
  lsp: async (argv, io) => (await import("./commands/lsp.js")).serveEditor(argv, io),
};

const reference = () => import("./commands/reference.js");

/** Runs a command line (without node and script) and gives the exit code. Never throws. */
export async function main(argv: readonly string[], surroundings: Io): Promise<number> {
  const io = withPreparedOutput(surroundings);
  try {
    const [first = "", ...rest] = argv;
    return await (isCommand(first) ? commands[first](rest, io) : runLint(argv, io));
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigurationError) {
      await io.stderr.write(`intlint: ${error.message}\n`);
      return 2;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await io.stderr.write(`intlint: internal error, please report it\n${details}\n`);
    return 3;
  }
}

async function runLint(argv: readonly string[], io: Io): Promise<number> {
  const command = readLintArguments(argv, io);
  if (command === "version") await io.stdout.write(`${tool.version}\n`);
  else if (command === "help") await io.stdout.write((await reference()).help);
  else {
    return lint(command, io);
  }
  return 0;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

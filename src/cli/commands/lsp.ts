import { readArguments } from "../args.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";

const usage = `intlint lsp --stdio   serves an editor by the language server protocol, over standard input and output
`;

/** Serves an editor until it closes the connection. */
export async function serveEditor(argv: readonly string[], io: Io): Promise<number> {
  const given = readArguments(argv, {
    stdio: { takes: "nothing" },
    help: { takes: "nothing", short: "h" },
  } as const);
  if (given.flags.has("help")) {
    await io.stdout.write(usage);
    return 0;
  }
  if (!given.flags.has("stdio") || given.positionals.length > 0)
    throw new UsageError("lsp takes --stdio and nothing else");
  const { startLanguageServer } = await import("../language-server.js");
  startLanguageServer(undefined, io);
  return new Promise(() => undefined);
}

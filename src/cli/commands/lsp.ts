import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import { lspUsage } from "../usage/lsp.js";

/** Serves an editor until it closes the connection. */
export const serveEditor = defineCommand(lspUsage, async (given, io) => {
  if (!given.flags.has("stdio") || given.positionals.length > 0)
    throw new UsageError("lsp takes --stdio and nothing else");
  const { hasChosenRoom, runWithRoom } = await import("../editor/roomy-process.js");
  if (!hasChosenRoom(process.execArgv, io.env["NODE_OPTIONS"])) return runWithRoom();
  const { startLanguageServer } = await import("../editor/language-server.js");
  startLanguageServer(undefined, io);
  return new Promise(() => undefined);
});

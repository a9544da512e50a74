import { createConnection, type Connection } from "vscode-languageserver/node";
import { parseYaml } from "../../document/yaml.js";
import { serve } from "../../lsp/server.js";
import { EditorWorkspace } from "./editor-workspace.js";
import type { Io } from "../io.js";
import { processIo } from "../process-io.js";
import { tool } from "../version.js";

/** Serves one client by the language server protocol, over a connection or over standard input and output. */
export function startLanguageServer(connection: Connection = overStandardStreams(), io: Io = processIo()): void {
  serve(connection, tool, (settings) => new EditorWorkspace(settings, io, parseYaml));
}

function overStandardStreams(): Connection {
  return createConnection(process.stdin, process.stdout);
}

import {
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from "vscode-languageserver";
import { actionKinds, answerActions } from "./actions.js";
import { clientOf, settingsOf } from "./client.js";
import { answerCommands, commands } from "./commands.js";
import { answerDiagnostics, pushDiagnostics } from "./diagnostics.js";
import { answerFeatures, featureCapabilities } from "./features.js";
import { answerPlaces } from "./places.js";
import { Served } from "./served.js";
import type { Workspace, WorkspaceSettings } from "./workspace.js";

/** The tool's name and version, as clients show them. */
export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** Serves a client until it closes the connection. */
export function serve(
  connection: Connection,
  info: ServerInfo,
  open: (settings: WorkspaceSettings) => Workspace,
): void {
  connection.onInitialize((params) => {
    const served = new Served(connection, open(settingsOf(params)), clientOf(params));
    listenToDocuments(served);
    answerPlaces(served);
    answerActions(served);
    answerFeatures(served);
    answerCommands(served);
    answerDiagnostics(served);
    connection.onInitialized(() => void watch(served));
    connection.onDidChangeWatchedFiles(() => refresh(served));
    return { ...initializeResult(served), serverInfo: info };
  });
  connection.listen();
}

function initializeResult({ client }: Served): InitializeResult {
  return {
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true, identifier: "intlint" },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [".", "$", "{", "'", '"', "`", ":", "|"] },
      signatureHelpProvider: { triggerCharacters: ["(", ","] },
      documentSymbolProvider: true,
      ...featureCapabilities(client.wantsInlayHints),
      codeActionProvider: { codeActionKinds: actionKinds },
      codeLensProvider: {},
      executeCommandProvider: { commands: Object.keys(commands) },
      workspace: { workspaceFolders: { supported: true } },
    },
  };
}

function listenToDocuments(served: Served): void {
  const { connection, session, client } = served;
  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) => {
    session.open(uri, text, version);
    changed(served, uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    for (const change of contentChanges) {
      const edit =
        "range" in change
          ? { edits: [{ ...served.positionsOf(uri).spanOf(change.range), text: change.text }] }
          : { text: change.text };
      session.change(uri, { version, ...edit });
      served.forgetPositions(uri);
    }
    changed(served, uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.close(uri);
    served.forgetPositions(uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}

function changed(served: Served, uri: string): void {
  for (const one of [uri, ...served.session.expressionsOf(uri)]) pushDiagnostics(served, one);
  for (const problem of served.workspace.takeProblems()) served.show("Warning", problem);
}

/** Lints everything again after a configuration, baseline or base has changed. */
function refresh(served: Served): void {
  const { workspace, session, client, connection } = served;
  workspace.refresh();
  session.refresh();
  for (const uri of session.names) changed(served, uri);
  if (client.pulls && client.refreshes) void connection.languages.diagnostics.refresh();
}

const watched = ["**/intlint.config.json", "**/intlint.baseline", "**/.intlintignore", "**/*.{json,jsonc,yaml,yml}"];

async function watch({ client, connection }: Served): Promise<void> {
  if (!client.watches) return;
  const watchers = watched.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

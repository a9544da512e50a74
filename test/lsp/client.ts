import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { startLanguageServer } from "../../src/cli/editor/language-server.js";

/** A client and a server that talk over streams in one process, as they do over those of two. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  /** The next diagnostics that the server pushes. */
  nextDiagnostics(): Promise<PublishDiagnosticsParams>;
}

/** Starts a server for some folders. */
export async function startClient(
  folders: readonly string[],
  capabilities: ClientCapabilities = {},
  initializationOptions: object = {},
): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startLanguageServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const pushed: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const next = waiting.shift();
    if (next === undefined) pushed.push(params);
    else next(params);
  });
  connection.listen();
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
  const result = await connection.sendRequest(InitializeRequest.type, {
    ...{ processId: null, rootUri: null, capabilities, workspaceFolders, initializationOptions },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    result,
    nextDiagnostics: () => {
      const next = pushed.shift();
      return next === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(next);
    },
  };
}

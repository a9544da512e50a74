import { Uri, type ExtensionContext } from "vscode";
import { FileChangeType, type LanguageClientOptions } from "vscode-languageclient";
import { LanguageClient } from "vscode-languageclient/browser";
import { Client } from "../client.js";
import { changedFiles, initialFiles } from "./client-files.js";
import { filesMethod } from "./protocol.js";
import { virtualUris } from "./virtual-uris.js";

/** Of the browser, whose other types would let Node's through unnoticed. */
declare const Worker: new (url: string) => { postMessage(message: unknown): void };

let client: Client | undefined;

/** Starts the language server in a worker, which is told the files that it may have to read. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = new Client(context, newClient);
  await client.open();
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.close();
}

async function newClient(options: LanguageClientOptions, { extensionUri }: ExtensionContext): Promise<LanguageClient> {
  const server = new Worker(Uri.joinPath(extensionUri, "dist/web/server.js").toString(true));
  // Before the client's first message, because documents are judged by these files.
  server.postMessage({ jsonrpc: "2.0", method: filesMethod, params: await initialFiles(extensionUri) });
  const uriConverters = virtualUris();
  const made: LanguageClient = new LanguageClient("intlint", "intlint", server, {
    ...options,
    uriConverters,
    middleware: {
      ...options.middleware,
      workspace: {
        didChangeWatchedFile: async (event, next) => {
          const uri = uriConverters.protocol2Code(event.uri);
          await made.sendNotification(filesMethod, await changedFiles(uri, event.type !== FileChangeType.Deleted));
          await next(event);
        },
      },
    },
  });
  return made;
}

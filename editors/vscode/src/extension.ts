import { existsSync } from "node:fs";
import { join } from "node:path";
import { workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { roomOptions } from "../../../src/cli/editor/roomy-process.js";
import { Client } from "./client.js";

let client: Client | undefined;

/** Starts the language server in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = new Client(context, (options) => {
    // The options with which the command would otherwise restart itself.
    const execArgv = [...roomOptions];
    const server = {
      module: serverModule(context),
      args: ["lsp"],
      transport: TransportKind.stdio,
      options: { execArgv },
    };
    return Promise.resolve(new LanguageClient("intlint", "intlint", server, options));
  });
  await client.open();
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.close();
}

/** The workspace's command if the workspace is trusted, so that editor and command line agree; otherwise our own. */
function serverModule(context: ExtensionContext): string {
  const installed = workspace.isTrusted
    ? workspace.workspaceFolders?.map(({ uri }) => join(uri.fsPath, "node_modules/intlint/dist/cli.cjs"))
    : undefined;
  return installed?.find((path) => existsSync(path)) ?? context.asAbsolutePath("dist/server.cjs");
}

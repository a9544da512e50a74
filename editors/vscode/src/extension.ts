import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  commands,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
} from "vscode";
import { LanguageClient, State, TransportKind } from "vscode-languageclient/node";

import { ExpressionFiles } from "./expression-files.js";
import { expressionScheme } from "./open-expressions.js";

const selector = ["json", "jsonc", "yaml"].flatMap((language) => [
  { language, scheme: "file" },
  { language, scheme: "untitled" },
]);

let client: LanguageClient | undefined;

/** Starts the language server, and again whenever a setting that it depends on changes. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = languages.createLanguageStatusItem("intlint", selector);
  status.name = "intlint";
  status.command = { command: "intlint.restart", title: "Restart" };
  const expressions = new ExpressionFiles(
    async (uri, pointer, text) =>
      (await client?.sendRequest("intlint/writeExpression", { uri, pointer, text })) ?? null,
  );
  context.subscriptions.push(
    status,
    workspace.registerFileSystemProvider(expressionScheme, expressions, { isCaseSensitive: true }),
    commands.registerCommand("intlint.editExpression", () => editExpression(expressions)),
    commands.registerCommand("intlint.restart", () => restart(context, status)),
    commands.registerCommand("intlint.showOutput", () => client?.outputChannel.show()),
    workspace.onDidGrantWorkspaceTrust(() => restart(context, status)),
    workspace.onDidChangeConfiguration((change) =>
      change.affectsConfiguration("intlint") ? restart(context, status) : undefined,
    ),
  );
  await restart(context, status);
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function restart(context: ExtensionContext, status: LanguageStatusItem): Promise<void> {
  await deactivate();
  const settings = workspace.getConfiguration("intlint");
  if (!settings.get<boolean>("enable", true)) return show(status, "off", LanguageStatusSeverity.Information);
  const module = serverModule(context);
  client = new LanguageClient(
    "intlint",
    "intlint",
    // The option with which the command would otherwise restart itself.
    { module, args: ["lsp"], transport: TransportKind.stdio, options: { execArgv: ["--max-semi-space-size=32"] } },
    {
      documentSelector: selector,
      initializationOptions: {
        base: settings.get<string>("base") || undefined,
        inlayHints: settings.get<boolean>("inlayHints", false),
        plugins: workspace.isTrusted,
        showsResults: true,
      },
      middleware: {
        executeCommand: async (command, given, next) => showResult(await next(command, given)),
      },
    },
  );
  client.onDidChangeState(({ newState }) => {
    const isRunning = newState !== State.Stopped;
    show(
      status,
      isRunning ? "on" : "stopped",
      isRunning ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error,
    );
  });
  await client.start();
}

/** Opens the expression under the cursor as a file of its own. */
async function editExpression(expressions: ExpressionFiles): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const found = await client?.sendRequest<{ readonly pointer: string; readonly text: string } | null>(
    "intlint/expression",
    { textDocument: { uri: document.uri.toString() }, position: { line, character } },
  );
  if (!found) return void window.showInformationMessage("There is no expression under the cursor.");
  await window.showTextDocument(expressions.add(document.uri, found.pointer, found.text));
}

/** Shows the text that a server command returns, beside the document. */
async function showResult(content: unknown): Promise<void> {
  if (typeof content !== "string") return;
  await window.showTextDocument(await workspace.openTextDocument({ content }), { preview: true, preserveFocus: true });
}

function show(status: LanguageStatusItem, text: string, severity: LanguageStatusSeverity): void {
  status.text = `intlint: ${text}`;
  status.severity = severity;
}

/** The workspace's command if the workspace is trusted, so that editor and command line agree; otherwise our own. */
function serverModule(context: ExtensionContext): string {
  const installed = workspace.isTrusted
    ? workspace.workspaceFolders?.map(({ uri }) => join(uri.fsPath, "node_modules/intlint/dist/cli.cjs"))
    : undefined;
  return installed?.find((path) => existsSync(path)) ?? context.asAbsolutePath("dist/server.cjs");
}

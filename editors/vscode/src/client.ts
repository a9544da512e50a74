import {
  commands,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
} from "vscode";
import { State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import { ExpressionFiles, expressionScheme } from "./expression-files.js";

/** Makes a client that is not started yet, with its server in a process or in a worker. */
export type NewClient = (options: LanguageClientOptions, context: ExtensionContext) => Promise<BaseLanguageClient>;

/** The language server's client, with what the extension adds to it. */
export class Client {
  readonly #context: ExtensionContext;
  readonly #newClient: NewClient;
  readonly #status: LanguageStatusItem;
  #client: BaseLanguageClient | undefined;

  constructor(context: ExtensionContext, newClient: NewClient) {
    this.#context = context;
    this.#newClient = newClient;
    this.#status = languages.createLanguageStatusItem("intlint", selector());
    this.#status.name = "intlint";
    this.#status.command = { command: "intlint.restart", title: "Restart" };
  }

  /** Starts the language server, and again whenever a setting that it depends on changes. */
  async open(): Promise<void> {
    const expressions = new ExpressionFiles(() => this.#client);
    this.#context.subscriptions.push(
      this.#status,
      workspace.registerFileSystemProvider(expressionScheme, expressions, { isCaseSensitive: true }),
      workspace.onDidChangeTextDocument(({ document }) => expressions.documentChanged(document.uri)),
      commands.registerCommand("intlint.editExpression", () => this.#editExpression()),
      commands.registerCommand("intlint.restart", () => this.#restart()),
      commands.registerCommand("intlint.showOutput", () => this.#client?.outputChannel.show()),
      workspace.onDidGrantWorkspaceTrust(() => this.#restart()),
      workspace.onDidChangeConfiguration((change) =>
        change.affectsConfiguration("intlint") ? this.#restart() : undefined,
      ),
    );
    await this.#restart();
  }

  /** Stops the language server. */
  async close(): Promise<void> {
    await this.#client?.dispose();
    this.#client = undefined;
  }

  async #restart(): Promise<void> {
    await this.close();
    const settings = workspace.getConfiguration("intlint");
    if (!settings.get<boolean>("enable", true)) return this.#show("off", LanguageStatusSeverity.Information);
    const client = await this.#newClient(
      {
        documentSelector: selector(),
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
      this.#context,
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) this.#show("stopped", LanguageStatusSeverity.Error);
      else this.#show("on", LanguageStatusSeverity.Information);
    });
    this.#client = client;
    await client.start();
  }

  /** Opens the expression under the cursor as a file of its own. */
  async #editExpression(): Promise<void> {
    const editor = window.activeTextEditor;
    const client = this.#client;
    if (editor === undefined || client === undefined) return;
    const { document, selection } = editor;
    const place = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
    const uri = await client.sendRequest<string | null>("intlint/expression", place);
    if (uri === null) return void window.showInformationMessage("There is no expression under the cursor.");
    await window.showTextDocument(client.protocol2CodeConverter.asUri(uri));
  }

  #show(text: string, severity: LanguageStatusSeverity): void {
    this.#status.text = `intlint: ${text}`;
    this.#status.severity = severity;
  }
}

/** Documents in files, in the workspace whatever holds it, and unsaved ones; expressions as files of their own. */
function selector(): { readonly language: string; readonly scheme: string }[] {
  const schemes = new Set(["file", "untitled", ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const documents = ["json", "jsonc", "yaml"].flatMap((language) =>
    [...schemes].map((scheme) => ({ language, scheme })),
  );
  return [...documents, { language: "jsonata", scheme: expressionScheme }];
}

/** Shows the text that a server command returns, beside the document. */
async function showResult(content: unknown): Promise<void> {
  if (typeof content !== "string") return;
  await window.showTextDocument(await workspace.openTextDocument({ content }), { preview: true, preserveFocus: true });
}

import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  MarkupKind,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { Session } from "../session/session.js";
import {
  protocolAction,
  protocolCompletion,
  protocolDiagnostic,
  protocolEdits,
  protocolSymbol,
} from "./conversions.js";
import { answerFeatures, featureCapabilities } from "./features.js";
import { TextPositions, type PositionEncoding } from "./text-positions.js";
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
    const workspace = open(settingsOf(params));
    const server = new Server(connection, workspace, abilitiesOf(params));
    server.listen();
    return { ...server.initializeResult(), serverInfo: info };
  });
  connection.listen();
}

/** What a client can do. */
interface Abilities {
  readonly encoding: PositionEncoding;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly takesSnippets: boolean;
  readonly watches: boolean;
  /** By the initialization option `inlayHints`. */
  readonly wantsInlayHints: boolean;
}

function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const encodings = capabilities.general?.positionEncodings ?? [];
  return {
    encoding: encodings.includes("utf-16") || !encodings.includes("utf-8") ? "utf-16" : "utf-8",
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    refreshes: capabilities.workspace?.diagnostics?.refreshSupport === true,
    takesSnippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    wantsInlayHints: optionsIn(initializationOptions)["inlayHints"] === true,
    watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

function settingsOf({ workspaceFolders, initializationOptions }: InitializeParams): WorkspaceSettings {
  const { base, schema, plugins } = optionsIn(initializationOptions);
  return {
    folders: (workspaceFolders ?? []).map(({ uri }) => uri),
    base: typeof base === "string" ? base : undefined,
    usesSchema: schema !== false,
    usesPlugins: plugins !== false,
  };
}

/** The initialization options that there are; of those the client may say anything. */
function optionsIn(given: unknown): { readonly [name in "base" | "schema" | "plugins" | "inlayHints"]?: unknown } {
  return typeof given === "object" && given !== null ? given : {};
}

class Server {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #abilities: Abilities;
  readonly #session: Session;
  readonly #positions = new Map<string, TextPositions>();

  constructor(connection: Connection, workspace: Workspace, abilities: Abilities) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#abilities = abilities;
    this.#session = new Session({
      optionsOf: (uri) => workspace.optionsOf(uri),
      schemaOf: (kind) => workspace.schemaOf(kind),
      judgeConfiguration: (uri, text) => workspace.judgeConfiguration(uri, text),
      configurationOf: (uri) => this.#configurationOf(uri),
    });
  }

  initializeResult(): InitializeResult {
    return {
      capabilities: {
        positionEncoding: this.#abilities.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true, identifier: "intlint" },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [".", "$", "{", "'", '"', "`", ":", "|"] },
        signatureHelpProvider: { triggerCharacters: ["(", ","] },
        documentSymbolProvider: true,
        ...featureCapabilities(this.#abilities.wantsInlayHints),
        codeActionProvider: { codeActionKinds: actionKinds },
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  }

  listen(): void {
    this.#listenToDocuments();
    this.#answerPlaces();
    answerFeatures(this.#connection, this.#session, (uri) => this.#positionsOf(uri));
    this.#answerDiagnostics();
    this.#connection.onInitialized(() => void this.#watch());
    this.#connection.onDidChangeWatchedFiles(() => this.#refresh());
  }

  #listenToDocuments(): void {
    const connection = this.#connection;
    connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) => {
      this.#session.open(uri, text, version);
      this.#changed(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      for (const change of contentChanges) {
        const edit =
          "range" in change
            ? { edits: [{ ...this.#positionsOf(uri).spanOf(change.range), text: change.text }] }
            : { text: change.text };
        this.#session.change(uri, { version, ...edit });
        this.#positions.delete(uri);
      }
      this.#changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#session.close(uri);
      this.#positions.delete(uri);
      if (!this.#abilities.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  #answerPlaces(): void {
    const connection = this.#connection;
    const session = this.#session;
    connection.onHover(({ textDocument: { uri }, position }) => {
      const hover = session.hover(uri, this.#positionsOf(uri).offsetAt(position));
      if (hover === undefined) return null;
      const contents = { kind: MarkupKind.Markdown, value: hover.markdown };
      return { contents, range: this.#positionsOf(uri).rangeOf(hover.span) };
    });
    connection.onCompletion(({ textDocument: { uri }, position }) => {
      const positions = this.#positionsOf(uri);
      const { text } = session.textOf(uri);
      return session.completions(uri, positions.offsetAt(position)).map((completion, rank) => {
        const replaced = text.slice(completion.edit.start, completion.edit.end);
        return protocolCompletion(completion, rank, replaced, positions, this.#abilities.takesSnippets);
      });
    });
    connection.onSignatureHelp(({ textDocument: { uri }, position }) => {
      const help = session.signatureHelp(uri, this.#positionsOf(uri).offsetAt(position));
      if (help === undefined) return null;
      const { label, parameters, activeParameter, documentation } = help;
      const labels = parameters.map(({ start, end }) => ({ label: [start, end] as [number, number] }));
      const markdown =
        documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } };
      return { signatures: [{ label, parameters: labels, ...markdown }], activeSignature: 0, activeParameter };
    });
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      session.symbols(uri).map((symbol) => protocolSymbol(symbol, this.#positionsOf(uri))),
    );
    connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
      const positions = this.#positionsOf(uri);
      const wants = (kind: string): boolean =>
        context.only === undefined || context.only.some((one) => `${kind}.`.startsWith(`${one}.`));
      const found = session
        .codeActions(uri, positions.spanOf(range))
        .map((action) => protocolAction(action, uri, (one) => this.#positionsIn(one), context.diagnostics))
        .filter(({ kind = "" }) => wants(kind));
      return context.only !== undefined && wants(fixAllKind) ? [...found, ...this.#fixAll(uri)] : found;
    });
  }

  #fixAll(uri: string): readonly CodeAction[] {
    const edits = this.#session.safeFixes(uri);
    if (edits.length === 0) return [];
    const changes = { [uri]: protocolEdits(edits, this.#positionsOf(uri)) };
    return [{ title: "Fix all safe problems", kind: fixAllKind, edit: { changes } }];
  }

  #answerDiagnostics(): void {
    const { diagnostics } = this.#connection.languages;
    diagnostics.on(({ textDocument: { uri } }) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: this.#session.names.includes(uri) ? this.#diagnosticsOf(uri) : [],
    }));
    diagnostics.onWorkspace(async (_, token, progress, partial) => {
      const uris = (await this.#workspace.documents()).filter((uri) => !this.#session.names.includes(uri));
      progress.begin("intlint", 0);
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const [index, uri] of uris.entries()) {
        if (token.isCancellationRequested) break;
        progress.report(Math.round((index / uris.length) * 100), `${index + 1} of ${uris.length}`);
        items.push({
          uri,
          version: null,
          kind: DocumentDiagnosticReportKind.Full,
          items: this.#diagnosticsOfFile(uri),
        });
        // Lets a cancellation, or a keystroke, come in between.
        await new Promise((resolve) => setImmediate(resolve));
      }
      progress.done();
      if (partial === undefined) return { items };
      partial.report({ items });
      return { items: [] };
    });
  }

  /** A file that is not open is opened for as long as it takes to lint it. */
  #diagnosticsOfFile(uri: string): Diagnostic[] {
    const text = this.#workspace.read(uri);
    if (text === undefined) return [];
    this.#session.open(uri, text);
    const found = this.#diagnosticsOf(uri);
    this.#session.close(uri);
    this.#positions.delete(uri);
    return found;
  }

  #diagnosticsOf(uri: string): Diagnostic[] {
    const positions = this.#positionsOf(uri);
    const path = this.#session.pathOf(uri);
    const own = this.#session.diagnostics(uri).filter((diagnostic) => diagnostic.path === path);
    return own.map((diagnostic) =>
      protocolDiagnostic(diagnostic, this.#workspace.tagOf(diagnostic.rule), positions, (other, range) => {
        const where = other === path ? positions : this.#positionsOfFile(other);
        return {
          uri: other === path ? uri : this.#workspace.uriOf(other),
          range: where.rangeOf({ start: range.start.offset, end: range.end.offset }),
        };
      }),
    );
  }

  #positionsOfFile(path: string): TextPositions {
    return this.#positionsIn(this.#workspace.uriOf(path));
  }

  /** Of a file that may be open. */
  #positionsIn(uri: string): TextPositions {
    if (this.#session.names.includes(uri)) return this.#positionsOf(uri);
    return new TextPositions(this.#workspace.read(uri) ?? "", this.#abilities.encoding);
  }

  /** As it is in the editor, where it is open. */
  #configurationOf(uri: string): ReturnType<Workspace["configurationOf"]> {
    const file = this.#workspace.configurationOf(uri);
    return file && this.#session.names.includes(file.name) ? { ...file, ...this.#session.textOf(file.name) } : file;
  }

  #positionsOf(uri: string): TextPositions {
    let positions = this.#positions.get(uri);
    if (positions === undefined) {
      positions = new TextPositions(this.#session.textOf(uri).text, this.#abilities.encoding);
      this.#positions.set(uri, positions);
    }
    return positions;
  }

  #changed(uri: string): void {
    if (!this.#abilities.pulls) {
      const { version } = this.#session.textOf(uri);
      void this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#diagnosticsOf(uri) });
    }
    for (const problem of this.#workspace.takeProblems()) this.#connection.window.showWarningMessage(problem);
  }

  /** Judges everything again: a configuration, a baseline or a base has changed. */
  #refresh(): void {
    this.#workspace.refresh();
    this.#session.refresh();
    for (const uri of this.#session.names) this.#changed(uri);
    if (this.#abilities.pulls && this.#abilities.refreshes) void this.#connection.languages.diagnostics.refresh();
  }

  async #watch(): Promise<void> {
    if (!this.#abilities.watches) return;
    const watchers = [
      "**/intlint.config.json",
      "**/intlint.baseline",
      "**/.intlintignore",
      "**/*.{json,jsonc,yaml,yml}",
    ];
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    });
  }
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.intlint`;
const { QuickFix, RefactorRewrite, RefactorExtract } = CodeActionKind;
const actionKinds = [QuickFix, RefactorRewrite, RefactorExtract, fixAllKind];

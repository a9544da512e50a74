import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";

/** The scheme of expressions that are edited as files of their own. The language server names them, with their document as the query. */
export const expressionScheme = "intlint-expression";

/** An expression as it was shown or saved last. */
interface KnownExpression {
  readonly text: string;
  /** As the language server lays it out; another one shows that the document has changed. */
  readonly formatted: string;
  /** When it was shown or saved, in milliseconds. */
  readonly changed: number;
}

/** Expressions as files of their own: they are read from the document that holds them, and saving writes them there. */
export class ExpressionFiles implements FileSystemProvider {
  readonly #client: () => BaseLanguageClient | undefined;
  readonly #known = new Map<string, KnownExpression>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(client: () => BaseLanguageClient | undefined) {
    this.#client = client;
  }

  /** Tells the editor that a document has changed, and perhaps the expressions in it. */
  documentChanged(document: Uri): void {
    const files = [...this.#known.keys()].map((file) => Uri.parse(file, true));
    const own = files.filter((file) => this.#documentOf(file)?.toString() === document.toString());
    if (own.length > 0) this.#changes.fire(own.map((uri) => ({ type: FileChangeType.Changed, uri })));
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { text, changed } = await this.#read(uri);
    return { type: FileType.File, ctime: 0, mtime: changed, size: new TextEncoder().encode(text).length };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    return new TextEncoder().encode((await this.#read(uri)).text);
  }

  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(content);
    const client = await this.#clientFor(uri);
    const params = { uri: uri.toString(), text };
    const edit = await client.sendRequest<WorkspaceEdit | null>("intlint/writeExpression", params);
    if (edit === null) throw FileSystemError.Unavailable("The document no longer has this expression.");
    const change = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!(await workspace.applyEdit(change))) throw FileSystemError.Unavailable("The document cannot be changed.");
    this.#known.set(uri.toString(), { text, formatted: await this.#formatted(uri), changed: Date.now() });
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  /** What was saved, as long as the document still has it: the document may not keep its line breaks. */
  async #read(uri: Uri): Promise<KnownExpression> {
    const formatted = await this.#formatted(uri);
    const known = this.#known.get(uri.toString());
    if (known?.formatted === formatted) return known;
    const read = { text: `${formatted}\n`, formatted, changed: Date.now() };
    this.#known.set(uri.toString(), read);
    return read;
  }

  async #formatted(uri: Uri): Promise<string> {
    const client = await this.#clientFor(uri);
    const text = await client.sendRequest<string | null>("intlint/readExpression", { uri: uri.toString() });
    if (text === null) throw FileSystemError.FileNotFound(uri);
    return text;
  }

  /** The language server's client, which knows the document of the expression. */
  async #clientFor(uri: Uri): Promise<BaseLanguageClient> {
    const client = this.#client();
    const document = this.#documentOf(uri);
    if (client === undefined || document === undefined) throw FileSystemError.Unavailable("intlint does not run.");
    await workspace.openTextDocument(document);
    return client;
  }

  #documentOf({ query }: Uri): Uri | undefined {
    return this.#client()?.protocol2CodeConverter.asUri(query);
  }
}

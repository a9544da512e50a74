import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  Range,
  Uri,
  WorkspaceEdit,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from "vscode";
import { expressionScheme, OpenExpressions, type OpenExpression } from "./open-expressions.js";

/** An edit from the language server. */
interface ServerEdit {
  readonly range: { readonly start: ServerPosition; readonly end: ServerPosition };
  readonly newText: string;
}

interface ServerPosition {
  readonly line: number;
  readonly character: number;
}

/** Returns the edits that write an expression into its document; null if impossible. */
export type WriteExpression = (uri: string, pointer: string, text: string) => Promise<readonly ServerEdit[] | null>;

/** Expressions as files of their own: saving one writes it into the document that holds it. */
export class ExpressionFiles implements FileSystemProvider {
  readonly #open = new OpenExpressions();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly #write: WriteExpression;
  readonly onDidChangeFile = this.#changes.event;

  constructor(write: WriteExpression) {
    this.#write = write;
  }

  /** Creates the file of an expression and returns its URI. */
  add(document: Uri, pointer: string, text: string): Uri {
    const path = this.#open.add({ document: document.toString(), pointer, text: `${text}\n`, changed: Date.now() });
    const uri = Uri.from({ scheme: expressionScheme, path });
    this.#changes.fire([{ type: FileChangeType.Changed, uri }]);
    return uri;
  }

  stat(uri: Uri): FileStat {
    const { changed } = this.#expression(uri);
    return { type: FileType.File, ctime: changed, mtime: changed, size: this.readFile(uri).length };
  }

  readFile(uri: Uri): Uint8Array {
    return new TextEncoder().encode(this.#expression(uri).text);
  }

  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    const { document, pointer } = this.#expression(uri);
    const text = new TextDecoder().decode(content);
    const edits = await this.#write(document, pointer, text);
    if (edits === null) throw FileSystemError.Unavailable("The document no longer has this expression.");
    const change = new WorkspaceEdit();
    for (const { range, newText } of edits) {
      const { start, end } = range;
      const place = new Range(start.line, start.character, end.line, end.character);
      change.replace(Uri.parse(document, true), place, newText);
    }
    if (!(await workspace.applyEdit(change))) throw FileSystemError.Unavailable("The document cannot be changed.");
    this.#open.add({ document, pointer, text, changed: Date.now() });
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

  #expression(uri: Uri): OpenExpression {
    const expression = this.#open.get(uri.path);
    if (expression === undefined) throw FileSystemError.FileNotFound(uri);
    return expression;
  }
}

import type { Entry, EntryType, FileSystem, Io, NewFile } from "../../../../src/cli/io.js";
import type { FileContents } from "./protocol.js";

/** Files that are known by their contents. Paths are absolute, with `/`. */
export class MemoryFiles implements FileSystem {
  readonly #contents = new Map<string, Uint8Array>();

  /** Takes new contents. */
  put(files: FileContents): void {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) this.#contents.delete(path);
      else this.#contents.set(path, new TextEncoder().encode(text));
    }
  }

  typeOf(path: string): EntryType | undefined {
    if (this.#contents.has(path)) return "file";
    return this.list(path).length > 0 ? "folder" : undefined;
  }

  list(folder: string): readonly Entry[] {
    const start = folder.endsWith("/") ? folder : `${folder}/`;
    const entries = new Map<string, Entry>();
    for (const path of this.#contents.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = "", ...below] = path.slice(start.length).split("/");
      entries.set(name, { name, type: below.length > 0 ? "folder" : "file" });
    }
    return [...entries.values()];
  }

  read(path: string): Uint8Array {
    const content = this.#contents.get(path);
    if (content === undefined) throw new Error("there is no such file");
    return content;
  }

  realPath(path: string): string {
    return path;
  }

  stampOf(): undefined {
    return undefined;
  }

  removeLeftovers(): void {
    // None are left.
  }

  write(): never {
    throw new Error("the files are read-only");
  }

  start(): NewFile {
    return this.write();
  }

  makeFolder(): void {
    this.write();
  }

  replace(): void {
    this.write();
  }
}

/** What the language server may use where there is no process. */
export function memoryIo(files: FileSystem): Io {
  const output = { isTerminal: false, columns: undefined, write: () => Promise.resolve() };
  const closable = { close: () => undefined };
  return {
    cwd: "/",
    env: {},
    stdout: output,
    stderr: output,
    files,
    readStdin: () => Promise.resolve(new Uint8Array()),
    ask: () => Promise.resolve(undefined),
    git: () => Promise.resolve(undefined),
    watch: () => closable,
    onInterrupt: () => closable,
    now: () => performance.now(),
  };
}

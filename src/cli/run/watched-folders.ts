import { basename, dirname, join } from "node:path";
import { systemReason, UsageError } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import type { Closable, FileSystem, Io } from "../io.js";

/** Files that may be documents, configuration, plugins, baselines and ignore files; a folder's name may be any. */
const meaningfulName = /\.(?:jsonc?|ya?ml|[cm]?js|baseline)$|ignore$|^[^.]+$/i;
const foreignName = /^(?:\.git|node_modules|\.intlint-.*\.tmp)$/;

/** How changes are handled. */
export interface Watching {
  readonly changed: () => void;
  /** Absolute paths of files that the run writes. */
  readonly written: readonly (string | undefined)[];
}

/** Watches whatever a run looks at, starting before it looks, so that no change is missed. */
export class WatchedFolders implements Closable {
  /** The file system for the run to use. */
  readonly files: FileSystem;
  readonly #io: Pick<Io, "files" | "watch">;
  readonly #watching: Watching;
  readonly #watchers = new Map<string, Closable>();
  readonly #paths = new Set<string>();
  readonly #listed = new Set<string>();

  constructor(io: Pick<Io, "files" | "watch">, watching: Watching) {
    this.#io = io;
    this.#watching = watching;
    this.files = {
      ...io.files,
      typeOf: (path) => {
        this.add(path);
        return io.files.typeOf(path);
      },
      list: (folder) => {
        this.#listed.add(folder);
        this.#open(folder);
        return io.files.list(folder);
      },
      read: (path) => {
        this.add(path);
        return io.files.read(path);
      },
    };
  }

  /** Watches a file, whether it exists or not. Fails with a `UsageError` if the system refuses. */
  add(path: string): void {
    this.#paths.add(path);
    this.#open(dirname(path));
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #open(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      if (this.#io.files.typeOf(folder) !== "folder") return;
      const changed = (name: string | undefined): void => {
        if (this.#counts(folder, name)) this.#watching.changed();
      };
      this.#watchers.set(folder, this.#io.watch(folder, changed));
    } catch (error) {
      throw new UsageError(`${folder}: cannot be watched: ${systemReason(error)}`);
    }
  }

  #counts(folder: string, name: string | undefined): boolean {
    if (name === undefined) return true;
    const path = join(folder, name);
    if (foreignName.test(basename(path)) || this.#watching.written.includes(path)) return false;
    const isFolder = (): boolean => attempt(() => this.#io.files.typeOf(path)) === "folder";
    return this.#paths.has(path) || (this.#listed.has(folder) && (meaningfulName.test(name) || isFolder()));
  }
}

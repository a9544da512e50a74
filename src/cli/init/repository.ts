import { join } from "node:path";
import { findInputs } from "../files/files.js";
import type { Io } from "../io.js";
import { gitRoot } from "../files/repository.js";
import { decodeText } from "../files/text.js";
import { findDocuments, type FoundDocuments } from "./document-patterns.js";

/** A repository, or a folder outside of repositories, as `init` sees it. Paths are relative to its root, with `/`. */
export class Repository {
  /** Absolute. */
  readonly root: string;
  readonly isGit: boolean;
  readonly documents: FoundDocuments;
  readonly #io: Io;

  private constructor(io: Io, root: string | undefined, documents: FoundDocuments) {
    this.#io = io;
    this.root = root ?? io.cwd;
    this.isGit = root !== undefined;
    this.documents = documents;
  }

  static async open(io: Io): Promise<Repository> {
    const root = gitRoot(io, io.cwd);
    const inputs = await findInputs({ ...io, cwd: root ?? io.cwd }, ["."], true);
    return new Repository(io, root, await findDocuments(inputs.files, root ?? io.cwd, io));
  }

  hasFolder(path: string): boolean {
    return this.#io.files.typeOf(join(this.root, path)) === "folder";
  }

  /** The text of a file; undefined if the file does not exist or is not text. */
  read(path: string): string | undefined {
    const absolute = join(this.root, path);
    return this.#io.files.typeOf(absolute) === "file" ? decodeText(this.#io.files.read(absolute)) : undefined;
  }

  /** The first of some files that exists. */
  firstOf(paths: readonly string[]): string | undefined {
    return paths.find((path) => this.read(path) !== undefined);
  }

  namesIn(folder: string): readonly string[] {
    return this.hasFolder(folder) ? this.#io.files.list(join(this.root, folder)).map(({ name }) => name) : [];
  }

  /** Whether one of the remotes is on a host that matches. */
  hasRemoteAt(host: string): boolean {
    return new RegExp(`^\\s*url\\s*=.*\\b${host}\\b`, "m").test(this.read(".git/config") ?? "");
  }
}

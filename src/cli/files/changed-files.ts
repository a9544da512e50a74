import { isAbsolute, relative, resolve, sep } from "node:path";
import { Bases } from "../configuration/bases.js";
import { Configurations } from "../configuration/configurations.js";
import { UsageError } from "../failures.js";
import type { InputFile } from "./file-search.js";
import { narrowed, type Inputs } from "./files.js";
import { gitTop, outputText, Revision, succeed } from "./revision.js";
import type { InputOptions } from "../run/input-options.js";
import type { Io } from "../io.js";
import { readBase } from "./read-text.js";
import { withFiles } from "./files-over.js";

/** The changed files, and the `Io` to read them with. */
export interface Changes {
  readonly changed: ChangedPaths;
  readonly io: Io;
}

/** The changed files of a repository. */
export class ChangedPaths {
  readonly #root: string;
  readonly #paths: ReadonlySet<string>;

  /** Absolute paths; a folder, such as a submodule, includes everything in it. */
  constructor(root: string, paths: readonly string[]) {
    this.#root = root;
    this.#paths = new Set(paths.map((path) => (path.endsWith(sep) ? path.slice(0, -1) : path)));
  }

  has(path: string): boolean {
    const segments = relative(this.#root, path).split(sep);
    if (isAbsolute(segments[0] ?? "") || segments[0] === "..") {
      throw new UsageError(`${path} is outside of the repository ${this.#root}`);
    }
    return segments.some((_, index) => this.#paths.has(resolve(this.#root, ...segments.slice(0, index + 1))));
  }
}

/** The changes of the working tree since a revision, including untracked files. */
export async function changedSince(name: string, io: Io): Promise<Changes> {
  const revision = await Revision.find(name, io);
  const files = await revision.allChangedFiles();
  return {
    changed: new ChangedPaths(
      revision.root,
      files.flatMap(({ new: path }) => path ?? []),
    ),
    io,
  };
}

/** The staged changes; files have their staged content. */
export async function stagedChanges(io: Io): Promise<Changes> {
  const root = await gitTop(io, "--staged");
  const diff = ["diff", "--cached", "--name-only", "-z", "-M", "--diff-filter=ACMRT", "--no-ext-diff", "--no-relative"];
  const listed = outputText(await succeed(io, [...diff, "--ignore-submodules=all"], "--staged"));
  const contents = new Map<string, Uint8Array>();
  for (const name of listed.split("\0").filter((one) => one !== "")) {
    const { stdout } = await succeed(io, ["cat-file", "blob", `:0:${name}`], "--staged");
    contents.set(resolve(root, name), stdout);
  }
  return { changed: new ChangedPaths(root, [...contents.keys()]), io: { ...io, files: withFiles(io.files, contents) } };
}

/** The changed files with their bases, and the files whose bases have changed. */
export function onlyChanged(inputs: Inputs, changed: ChangedPaths, command: InputOptions, io: Io): Inputs {
  const bases = new Bases(readBase(command.base, io), new Configurations(command, io), io);
  const baseOf = ({ path }: InputFile): string | undefined => {
    const base = bases.of(path).base?.path;
    return base === undefined ? undefined : resolve(io.cwd, base);
  };
  const kept = new Set<string>();
  for (const file of inputs.files) {
    const base = baseOf(file);
    const isChanged = changed.has(file.path);
    if (isChanged || (base !== undefined && changed.has(base))) kept.add(file.path);
    if (isChanged && base !== undefined) kept.add(base);
  }
  return narrowed(inputs, ({ path }) => kept.has(path));
}

import { isAbsolute, relative, resolve } from "node:path";
import { UsageError } from "../failures.js";
import type { GitOutcome, Io } from "../io.js";
import { shownPath, withSlashes } from "./paths.js";

/** A file that differs between a revision and the working tree; paths are absolute. */
export interface ChangedFile {
  /** Undefined for an added file. */
  readonly old: string | undefined;
  /** Undefined for a deleted file. */
  readonly new: string | undefined;
}

/** The files of a revision of a git repository. */
export class Revision {
  readonly name: string;
  readonly #io: Io;
  /** The root of the repository. */
  readonly root: string;
  readonly #commit: string;

  private constructor(name: string, io: Io, root: string, commit: string) {
    this.name = name;
    this.#io = io;
    this.root = root;
    this.#commit = commit;
  }

  /** Finds a revision in the repository of the working directory. Fails if either does not exist. */
  static async find(name: string, io: Io): Promise<Revision> {
    const root = await gitTop(io, "--since");
    const commit = await run(io, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
    if (commit.code !== 0) throw new UsageError(`unknown revision "${name}"`);
    return new Revision(name, io, root, outputText(commit).trim());
  }

  /** The changed files below some paths. Fails if a path is outside the repository or does not exist. */
  async changedFiles(paths: readonly string[]): Promise<ChangedFile[]> {
    for (const path of paths) await this.#check(path);
    return this.#changedFiles((paths.length === 0 ? ["."] : paths).map((path) => `:(literal)${path}`));
  }

  /** All changed files of the repository; for a submodule, its folder. */
  allChangedFiles(): Promise<ChangedFile[]> {
    return this.#changedFiles([":/"]);
  }

  async #changedFiles(pathspecs: readonly string[]): Promise<ChangedFile[]> {
    const places = ["--", ...pathspecs];
    const diff = ["diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-relative", this.#commit, ...places];
    const known = outputText(await this.#succeed(diff)).split("\0");
    const fresh = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ...places];
    const added = outputText(await this.#succeed(fresh))
      .split("\0")
      .filter((path) => path !== "");
    return [...this.#changes(known), ...added.map((path) => ({ old: undefined, new: this.#absolute(path) }))];
  }

  /** The bytes of a file (absolute path) in the revision, if it exists there. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const name = withSlashes(relative(this.root, path));
    const listed = await this.#succeed(["ls-tree", "-z", "--full-tree", "--name-only", this.#commit, name]);
    if (listed.stdout.length === 0) return undefined;
    return (await this.#succeed(["cat-file", "blob", `${this.#commit}:${name}`])).stdout;
  }

  /** Reads `status NUL path NUL`, with two paths for a renamed file. */
  *#changes(fields: readonly string[]): Generator<ChangedFile> {
    for (let at = 0; at + 1 < fields.length;) {
      const status = fields[at] ?? "";
      const [first, second] = [this.#absolute(fields[at + 1] ?? ""), this.#absolute(fields[at + 2] ?? "")];
      at += /^[RC]/.test(status) ? 3 : 2;
      if (status.startsWith("R")) yield { old: first, new: second };
      else if (status.startsWith("C")) yield { old: undefined, new: second };
      else yield { old: status === "A" ? undefined : first, new: status === "D" ? undefined : first };
    }
  }

  async #check(path: string): Promise<void> {
    const absolute = resolve(this.#io.cwd, path);
    const inside = relative(this.root, absolute);
    if (isAbsolute(inside) || inside.split(/[/\\]/)[0] === "..") {
      throw new UsageError(`${path} is outside of the repository ${shownPath(this.#io.cwd, this.root)}`);
    }
    if (inside === "" || this.#io.files.typeOf(absolute) !== undefined) return;
    const listed = await this.#succeed(["ls-tree", "--full-tree", this.#commit, withSlashes(inside)]);
    if (listed.stdout.length === 0)
      throw new UsageError(`${path}: no such file or folder, neither now nor at ${this.name}`);
  }

  #succeed(argv: readonly string[]): Promise<GitOutcome> {
    return succeed(this.#io, argv, "--since");
  }

  #absolute(path: string): string {
    return resolve(this.root, path);
  }
}

/** The root of the repository of the working directory. Fails without a repository or git. */
export async function gitTop(io: Io, option: string): Promise<string> {
  const top = await run(io, ["rev-parse", "--show-cdup"], option);
  if (top.code !== 0) throw new UsageError(`${option} needs a git repository: ${reasonOf(top)}`);
  return resolve(io.cwd, outputText(top).trimEnd());
}

/** Runs git in the working directory. Fails if git fails. */
export async function succeed(io: Io, argv: readonly string[], option: string): Promise<GitOutcome> {
  const outcome = await run(io, argv, option);
  if (outcome.code !== 0) throw new UsageError(`git ${argv[0]} failed: ${reasonOf(outcome)}`);
  return outcome;
}

async function run(io: Io, argv: readonly string[], option = "--since"): Promise<GitOutcome> {
  const outcome = await io.git(io.cwd, argv);
  if (outcome === undefined) throw new UsageError(`${option} needs git, which is not installed`);
  return outcome;
}

/** The output of git. */
export function outputText({ stdout }: GitOutcome): string {
  return Buffer.from(stdout).toString("utf8");
}

function reasonOf({ stderr, code }: GitOutcome): string {
  return (
    stderr
      .trim()
      .split("\n")[0]
      ?.replace(/^fatal: /, "") || `it ended with ${code}`
  );
}

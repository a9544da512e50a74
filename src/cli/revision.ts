import { isAbsolute, relative, resolve } from "node:path";
import { UsageError } from "./failures.js";
import type { GitOutcome, Io } from "./io.js";
import { shownPath, withSlashes } from "./paths.js";

/** A file that differs between a revision and the working tree; both paths are absolute. */
export interface ChangedFile {
  /** Undefined where the revision does not have it. */
  readonly old: string | undefined;
  /** Undefined where it is there no more. */
  readonly new: string | undefined;
}

/** The files of a revision of a git repository. */
export class Revision {
  readonly name: string;
  readonly #io: Io;
  /** The top folder of the repository. */
  readonly #root: string;
  readonly #commit: string;

  private constructor(name: string, io: Io, root: string, commit: string) {
    this.name = name;
    this.#io = io;
    this.#root = root;
    this.#commit = commit;
  }

  /** Finds a revision in the repository around the working directory. Fails where either does not exist. */
  static async find(name: string, io: Io): Promise<Revision> {
    const top = await run(io, ["rev-parse", "--show-cdup"]);
    if (top.code !== 0) throw new UsageError(`--since needs a git repository: ${reasonOf(top)}`);
    const root = resolve(io.cwd, outputText(top).trimEnd());
    const commit = await run(io, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
    if (commit.code !== 0) throw new UsageError(`unknown revision "${name}"`);
    return new Revision(name, io, root, outputText(commit).trim());
  }

  /** The files below some paths that have changed since. Fails where a path is outside the repository or nowhere. */
  async changedFiles(paths: readonly string[]): Promise<ChangedFile[]> {
    for (const path of paths) await this.#check(path);
    const places = ["--", ...(paths.length === 0 ? ["."] : paths).map((path) => `:(literal)${path}`)];
    const diff = ["diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-relative", this.#commit, ...places];
    const known = outputText(await this.#succeed(diff)).split("\0");
    const fresh = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ...places];
    const added = outputText(await this.#succeed(fresh))
      .split("\0")
      .filter((path) => path !== "");
    return [...this.#changes(known), ...added.map((path) => ({ old: undefined, new: this.#absolute(path) }))];
  }

  /** The bytes of a file (absolute path) as the revision has it; undefined where it has none. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const name = withSlashes(relative(this.#root, path));
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
    const inside = relative(this.#root, absolute);
    if (isAbsolute(inside) || inside.split(/[/\\]/)[0] === "..") {
      throw new UsageError(`${path} is outside of the repository ${shownPath(this.#io.cwd, this.#root)}`);
    }
    if (inside === "" || this.#io.files.typeOf(absolute) !== undefined) return;
    const listed = await this.#succeed(["ls-tree", "--full-tree", this.#commit, withSlashes(inside)]);
    if (listed.stdout.length === 0)
      throw new UsageError(`${path}: no such file or folder, neither now nor at ${this.name}`);
  }

  async #succeed(argv: readonly string[]): Promise<GitOutcome> {
    const outcome = await run(this.#io, argv);
    if (outcome.code !== 0) throw new UsageError(`git ${argv[0]} failed: ${reasonOf(outcome)}`);
    return outcome;
  }

  #absolute(path: string): string {
    return resolve(this.#root, path);
  }
}

async function run(io: Io, argv: readonly string[]): Promise<GitOutcome> {
  const outcome = await io.git(io.cwd, argv);
  if (outcome === undefined) throw new UsageError("--since needs git, which is not installed");
  return outcome;
}

function outputText({ stdout }: GitOutcome): string {
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

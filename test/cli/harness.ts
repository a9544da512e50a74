import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileSystem, Io, Output } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { nodeFiles, runGit } from "../../src/cli/process-io.js";

/** A folder of files for one test; `{ link }` makes a symbolic link. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** The environment of a command-line run. */
export interface Situation {
  readonly files?: Tree;
  /** Where the command is run, relative to the files. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** The answers to prompts. */
  readonly answers?: readonly string[];
  /** A clock in milliseconds; frozen by default. */
  readonly now?: () => number;
  /** Stand in for a watcher and a person. */
  readonly watch?: Io["watch"];
  readonly onInterrupt?: Io["onInterrupt"];
  /** Stands in for git. */
  readonly git?: Io["git"];
  /** Relative paths that the system refuses. */
  readonly denied?: readonly string[];
  /** Relative paths that the system refuses to change. */
  readonly unwritable?: readonly string[];
}

/** The result of a command-line run. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The written files, by path. */
  readonly written: ReadonlyMap<string, string>;
}

/** Makes a folder that is removed after the action. */
export async function inFolder<Result>(
  files: Tree,
  action: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "intlint-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      const absolute = join(folder, path);
      mkdirSync(dirname(absolute), { recursive: true });
      if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(absolute, content);
      else symlinkSync(content.link, absolute);
    }
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command line in this process. */
export function run(argv: readonly string[], situation: Situation = {}): Promise<Outcome> {
  return inFolder(situation.files ?? {}, async (folder) => {
    const stdout = new Recorder(situation);
    const stderr = new Recorder(situation);
    const answers = [...(situation.answers ?? [])];
    const written = new Map<string, string>();
    const io: Io = {
      cwd: join(folder, situation.cwd ?? ""),
      env: situation.env ?? {},
      stdout,
      stderr,
      files: guarded(folder, situation, written),
      readStdin: () => Promise.resolve(Buffer.from(situation.stdin ?? "")),
      ask: () => Promise.resolve(answers.shift()),
      git: situation.git ?? runGit,
      watch: situation.watch ?? unwatched,
      onInterrupt: situation.onInterrupt ?? unwatched,
      now: situation.now ?? (() => 0),
    };
    const code = await main(argv, io);
    return { code, stdout: stdout.text, stderr: stderr.text, written };
  });
}

/** No changes, no interrupts. */
export function unwatched(): { close(): void } {
  return { close: () => undefined };
}

/** Collects its output. */
export class Recorder implements Output {
  text = "";
  readonly isTerminal: boolean;
  readonly columns: number | undefined;

  constructor({ isTerminal = false, columns }: Pick<Situation, "isTerminal" | "columns">) {
    this.isTerminal = isTerminal;
    this.columns = isTerminal ? columns : undefined;
  }

  write(text: string): Promise<void> {
    this.text += text;
    return Promise.resolve();
  }
}

/** The real files, but for those that are refused: a test that runs as root is refused nothing by the system. */
function guarded(
  folder: string,
  { denied = [], unwritable = [] }: Situation,
  written: Map<string, string>,
): FileSystem {
  const refuse = (path: string, refused: readonly string[]): string => {
    const isRefused = refused.some((relative) => join(folder, relative) === path);
    if (isRefused) throw Object.assign(new Error("refused"), { code: "EACCES" });
    return path;
  };
  const check = (path: string): string => refuse(path, denied);
  return {
    typeOf: (path) => nodeFiles.typeOf(path),
    stampOf: (path) => nodeFiles.stampOf(path),
    realPath: (path) => nodeFiles.realPath(path),
    list: (path) => nodeFiles.list(check(path)),
    read: (path) => nodeFiles.read(check(path)),
    write: (path, text) => {
      nodeFiles.write(check(path), text);
      written.set(path.slice(folder.length + 1), text);
    },
    start: (path) => {
      const file = nodeFiles.start(check(path));
      let text = "";
      return {
        ...file,
        append: (piece) => {
          file.append(piece);
          text += piece;
        },
        keep: () => {
          file.keep();
          written.set(path.slice(folder.length + 1), text);
        },
      };
    },
    makeFolder: (path) => nodeFiles.makeFolder(path),
    removeLeftovers: (path) => nodeFiles.removeLeftovers(path),
    replace: (path, expected, text) => {
      nodeFiles.replace(refuse(path, [...denied, ...unwritable]), expected, text);
      written.set(path.slice(folder.length + 1), text);
    },
  };
}

/** The report of `--format json`, as far as tests read it. */
export interface JsonReport {
  readonly files: readonly { readonly path: string; readonly kind: string | null }[];
  readonly diagnostics: readonly {
    readonly path: string;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly help?: string;
    readonly pointer: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number; readonly offset: number } };
  }[];
  readonly suppressed: readonly {
    readonly path: string;
    readonly rule: string;
    readonly suppression: { readonly kind: string; readonly reason?: string };
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Reads the report of `--format json`. */
export function parseReport(text: string): JsonReport {
  return JSON.parse(text) as JsonReport;
}

/** The body of an update without any defect; updates need no other section. */
export const clean = JSON.stringify({ version: 1, config: { base_url: "https://api.acme.test" } }, undefined, 2);
/** One error: `schema/type` on the version. */
export const withError = clean.replace("1", '"one"');
/** One warning: `schema/unknown-property` on a key. */
export const withWarning = JSON.stringify(
  { version: 1, config: { base_url: "https://api.acme.test", zzz: true } },
  undefined,
  2,
);

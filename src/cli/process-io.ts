import { fstatSync, mkdirSync, readdirSync, realpathSync, statSync, watch, writeSync, type Dirent } from "node:fs";
import type { Entry, EntryType, FileSystem, GitOutcome, Io, Output } from "./io.js";
import { attempt } from "../text/attempt.js";
import { readRegularFile } from "./files/read-regular-file.js";
import { removeLeftovers, replaceFile, startFile, writeWhole } from "./files/replace-file.js";

/** The real process. */
export function processIo(): Io {
  return {
    // The working directory may have been removed.
    cwd: attempt(() => process.cwd()) ?? process.env["PWD"] ?? "/",
    env: process.env,
    stdout: new StandardOutput(1),
    stderr: new StandardOutput(2),
    files: nodeFiles,
    readStdin,
    ask,
    git: runGit,
    watch(folder, changed) {
      const watcher = watch(folder, (_, name) => changed(name ?? undefined));
      // How Windows reports that the folder is gone.
      return watcher.on("error", () => changed(undefined));
    },
    onInterrupt(interrupted) {
      process.once("SIGINT", interrupted);
      return { close: () => process.off("SIGINT", interrupted) };
    },
    now: () => Number(process.hrtime.bigint()) / 1e6,
  };
}

/** In milliseconds: a file that changes twice within the steps of the system's clock keeps its time. */
const freshFor = 2000;

/** The file system of Node. */
export const nodeFiles: FileSystem = {
  typeOf(path) {
    const about = statSync(path, { throwIfNoEntry: false });
    return about && typeOfEntry(about);
  },
  realPath: (path) => realpathSync(path),
  stampOf(path) {
    const about = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (about === undefined) return "";
    const { ino, size, mtimeNs, ctimeNs, ctimeMs } = about;
    return Date.now() - Number(ctimeMs) < freshFor ? undefined : [ino, size, mtimeNs, ctimeNs].join(" ");
  },
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map(entryOf),
  read: readRegularFile,
  write: writeWhole,
  start: startFile,
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  replace: replaceFile,
  removeLeftovers,
};

function entryOf(entry: Dirent): Entry {
  return { name: entry.name, type: entry.isSymbolicLink() ? "link" : typeOfEntry(entry) };
}

function typeOfEntry(entry: Pick<Dirent, "isDirectory" | "isFile">): EntryType {
  return entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other";
}

/**
 * A standard stream. Node's own stream objects take a sixth of the time of a short run, so they are created only when
 * needed: for a terminal, and for a full pipe. A closed pipe (`| head`) is not a failure: unread output is dropped, and so
 * is a message that standard error cannot take.
 */
class StandardOutput implements Output {
  readonly #descriptor: 1 | 2;
  #isTerminal: boolean | undefined;
  #isListening = false;

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor;
  }

  get isTerminal(): boolean {
    return (this.#isTerminal ??= mayBeTerminal(this.#descriptor) && this.#stream.isTTY);
  }

  get columns(): number | undefined {
    return this.isTerminal ? this.#stream.columns : undefined;
  }

  async write(text: string): Promise<void> {
    if (this.isTerminal) return this.#writeToStream(Buffer.from(text));
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      if (hasCode(error, "EAGAIN")) await this.#writeToStream(bytes.subarray(written));
      else if (this.#descriptor === 1 && !hasCode(error, "EPIPE")) throw error;
    }
  }

  get #stream(): NodeJS.WriteStream {
    return this.#descriptor === 1 ? process.stdout : process.stderr;
  }

  #writeToStream(bytes: Uint8Array): Promise<void> {
    const stream = this.#stream;
    // Without a listener a failure would end the process; each write reports its own failure.
    if (!this.#isListening) stream.on("error", () => undefined);
    this.#isListening = true;
    return new Promise((resolve, reject) => {
      stream.write(bytes, (error) => (error && !hasCode(error, "EPIPE") ? reject(error) : resolve()));
    });
  }
}

/** Whether a descriptor is of a device, other than the one that drops everything. */
function mayBeTerminal(descriptor: number): boolean {
  const about = attempt(() => fstatSync(descriptor));
  if (about?.isCharacterDevice() !== true) return false;
  return about.rdev !== attempt(() => statSync("/dev/null").rdev);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin)
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve, reject) => {
      terminal.once("close", () => resolve(undefined));
      terminal.question(question).then(resolve, reject);
    });
  } finally {
    terminal.close();
  }
}

const maxGitOutput = 512 * 1024 * 1024;

/** Runs git in a folder, with messages in English. */
export async function runGit(folder: string, argv: readonly string[]): Promise<GitOutcome | undefined> {
  const { spawnSync } = await import("node:child_process");
  const { error, status, stdout, stderr } = spawnSync("git", [...argv], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: maxGitOutput,
  });
  if (hasCode(error, "ENOENT")) return undefined;
  if (error !== undefined) throw error;
  return { code: status ?? 1, stdout, stderr: stderr.toString("utf8") };
}

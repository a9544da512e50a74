import type { OutputForm } from "../report/visible.js";

/** Everything the command line may touch, so that a test can stand in for the process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** What a person answers to a question, in one line; undefined where there is no terminal, or no answer. */
  ask(question: string): Promise<string | undefined>;
  /** Runs git in a folder (absolute); undefined where there is no git. */
  git(folder: string, argv: readonly string[]): Promise<GitOutcome | undefined>;
  /** Calls back when something in a folder changes, with its name where the system tells it. */
  watch(folder: string, changed: (name: string | undefined) => void): Closable;
  /** Calls back when a person interrupts the command, which then does not end by itself. */
  onInterrupt(interrupted: () => void): Closable;
  /** A clock in milliseconds. */
  now(): number;
}

/** Something that goes on until it is closed. */
export interface Closable {
  close(): void;
}

/** A stream that text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /**
   * Resolves when the text has left, or when nobody reads it any more. What commands write is prepared for its form, text
   * for people by default (`PreparedOutput`); the streams of the process write what they are given.
   */
  write(text: string, form?: OutputForm): Promise<void>;
}

/**
 * The part of the file system that is used. Paths are absolute; errors are those of Node, with a `code`. It is synchronous:
 * a file is read in a fraction of the time that a thread takes to do it, and linting keeps the processor busy anyway.
 */
export interface FileSystem {
  /** What stands at a path, links followed; undefined where nothing does. */
  typeOf(path: string): EntryType | undefined;
  /** Where a path leads when all links are followed. */
  realPath(path: string): string;
  list(folder: string): readonly Entry[];
  /** The content of a regular file of at most `maxFileSize` bytes; fails for anything else, and never waits for a writer. */
  read(path: string): Uint8Array;
  /** Makes a file, or puts a text in place of one, in one step; to what is no regular file (a device) it writes as it is. */
  write(path: string, text: string): void;
  /** The same piece by piece. */
  start(path: string): NewFile;
  /** Makes a folder and those above it, where they do not exist yet. */
  makeFolder(path: string): void;
  /**
   * Puts a text in place of a file's content in one step. Fails with an error that says why where the file does not hold
   * `expected` any more.
   */
  replace(path: string, expected: Uint8Array, text: string): void;
  /** Takes away what killed processes left in a folder while they replaced files there. */
  removeLeftovers(folder: string): void;
}

/** A file that is being written; until it is kept, there is what was there before. */
export interface NewFile {
  append(text: string): void;
  /** Puts it in its place. */
  keep(): void;
  /** Leaves nothing of it, unless it was kept. */
  drop(): void;
}

/** A name in a folder; a link is not followed. */
export interface Entry {
  readonly name: string;
  readonly type: EntryType | "link";
}

/** What a name in a folder leads to, links followed; `other` are devices, sockets and named pipes. */
export type EntryType = "file" | "folder" | "other";

/** How a run of git ended. */
export interface GitOutcome {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

import type { OutputForm } from "../report/visible.js";

/** Everything the command line may touch, so that tests can replace the process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** The user's answer to a question, one line; undefined without a terminal or an answer. */
  ask(question: string): Promise<string | undefined>;
  /** Runs git in a folder (absolute); undefined if git is not installed. */
  git(folder: string, argv: readonly string[]): Promise<GitOutcome | undefined>;
  /** Calls back when something in a folder changes, with its name if the system reports it. */
  watch(folder: string, changed: (name: string | undefined) => void): Closable;
  /** Calls back when the user interrupts the command, which then does not end by itself. */
  onInterrupt(interrupted: () => void): Closable;
  /** A clock in milliseconds. */
  now(): number;
}

/** Something that runs until it is closed. */
export interface Closable {
  close(): void;
}

/** A stream that text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  /** The width of the terminal, if there is one. */
  readonly columns: number | undefined;
  /**
   * Resolves when the text is written, or when its reader is gone. Commands write through `withPreparedOutput`, which escapes
   * text according to its form (by default for people); the streams of the process write it as is.
   */
  write(text: string, form?: OutputForm): Promise<void>;
}

/**
 * The file system. Paths are absolute; errors are Node's, with a `code`. It is synchronous: reading a file takes a
 * fraction of the time that asynchronous reading takes, and linting keeps the processor busy anyway.
 */
export interface FileSystem {
  /** The type of what is at a path, links followed; undefined if there is nothing. */
  typeOf(path: string): EntryType | undefined;
  /** The path with all links resolved. */
  realPath(path: string): string;
  list(folder: string): readonly Entry[];
  /** What changes whenever the content at a path does, as far as the system tells; undefined where it is too fresh to tell. */
  stampOf(path: string): string | undefined;
  /** The content of a regular file of at most `maxFileSize` bytes. Fails for anything else, and never blocks. */
  read(path: string): Uint8Array;
  /** Creates or replaces a file atomically; writes directly to anything else, such as a device. */
  write(path: string, text: string): void;
  /** Like `write`, piece by piece. */
  start(path: string): NewFile;
  /** Creates a folder and its missing parents. */
  makeFolder(path: string): void;
  /** Replaces the content of a file atomically. Fails if the file no longer contains `expected`; the error says why. */
  replace(path: string, expected: Uint8Array, text: string): void;
  /** Removes the temporary files that killed processes left in a folder. */
  removeLeftovers(folder: string): void;
}

/** A file being written; until `keep`, the previous content stays in place. */
export interface NewFile {
  append(text: string): void;
  /** Moves it into place. */
  keep(): void;
  /** Discards it, unless it was kept. */
  drop(): void;
}

/** An entry of a folder; links are not followed. */
export interface Entry {
  readonly name: string;
  readonly type: EntryType | "link";
}

/** The type of an entry, links followed; `other` are devices, sockets and named pipes. */
export type EntryType = "file" | "folder" | "other";

/** The result of a git command. */
export interface GitOutcome {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

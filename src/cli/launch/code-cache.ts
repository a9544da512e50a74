import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** How long code is kept, in milliseconds: 30 days. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/** The bytes before the code, as many as keep it aligned: the second it was written in. */
const headerLength = 16;

/** The file of a source: what tells one version of it from another without reading it. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
  /** When the file or its attributes last changed, which nobody can set, in milliseconds. */
  readonly ctimeMs: number;
}

/**
 * Code that V8 compiled on this machine. V8 only compares the length of the source and crashes on a flipped bit, so an entry
 * counts only as long as nothing but this class has written to it. Digests would protect against broken disks too, but
 * reading more than the code itself takes longer than compiling part of it.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #engine: string;

  /** `engine` is a name for what compiles: code of another version of V8, or for other flags, is rejected by V8. */
  constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** The compiled code of a file; undefined if there is none, or if it was changed. */
  read(source: SourceFile): Buffer | undefined {
    try {
      const descriptor = openSync(this.#entryOf(source), "r");
      try {
        const bytes = readFileSync(descriptor);
        const seconds = Number(bytes.toString("latin1", 0, headerLength));
        return seconds === fstatSync(descriptor).mtimeMs / 1000 ? bytes.subarray(headerLength) : undefined;
      } finally {
        closeSync(descriptor);
      }
    } catch {
      return undefined;
    }
  }

  /** Stores the compiled code of a file atomically; if that fails, the next run compiles again. */
  write(source: SourceFile, code: Buffer): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const entry = this.#entryOf(source);
      const temporary = `${entry}.${process.pid}-${Date.now()}.tmp`;
      // An even number, which every file system keeps, and hardly anybody else's time of writing.
      const now = Math.floor(Date.now() / 2000) * 2;
      writeFileSync(temporary, Buffer.concat([Buffer.from(`${now}\n`.padStart(headerLength)), code]), {
        flag: "wx",
        mode: 0o600,
      });
      utimesSync(temporary, now, now);
      renameSync(temporary, entry);
      this.#removeOld();
    } catch {
      return;
    }
  }

  /** Removes old entries, which most likely belong to another version. */
  #removeOld(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (Date.now() - statSync(path).mtimeMs > maxAge) rmSync(path, { force: true });
    }
  }

  #entryOf({ path, size, ctimeMs }: SourceFile): string {
    return join(this.#folder, `${basename(path)}-${size}-${ctimeMs}-${this.#engine}.bin`);
  }
}

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** How long code is kept, in milliseconds: 30 days. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/**
 * Code that V8 compiled on this machine. V8 only compares the length of the source and crashes on a flipped bit, so each
 * file contains the code twice, and its source: comparing bytes takes a tenth of the time of hashing them.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #engine: string;

  /** `engine` is a name for what compiles: code of another version of V8, or for other flags, is rejected by V8. */
  constructor(folder: string, engine: string) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** The compiled code of a file; undefined if it is missing, damaged or of another source. */
  read(path: string, source: Buffer): Buffer | undefined {
    try {
      const bytes = readFileSync(this.#fileOf(path, source));
      const length = (bytes.length - source.length) / 2;
      const code = bytes.subarray(0, length);
      const isWhole = code.equals(bytes.subarray(length, 2 * length)) && source.equals(bytes.subarray(2 * length));
      return isWhole ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Stores the compiled code of a file atomically; if that fails, the next run compiles again. */
  write(path: string, source: Buffer, code: Buffer): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const file = this.#fileOf(path, source);
      const temporary = `${file}.${process.pid}-${Date.now()}.tmp`;
      writeFileSync(temporary, Buffer.concat([code, code, source]), { flag: "wx", mode: 0o600 });
      renameSync(temporary, file);
      this.#removeOld();
    } catch {
      return;
    }
  }

  /** Removes old files, which most likely belong to another version. */
  #removeOld(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (Date.now() - statSync(path).mtimeMs > maxAge) rmSync(path, { force: true });
    }
  }

  #fileOf(path: string, source: Buffer): string {
    return join(this.#folder, `${basename(path)}-${source.length}-${this.#engine}.bin`);
  }
}

import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";

const digestLength = 32;

/** How long code is kept, in milliseconds: 30 days. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/**
 * Code that V8 compiled on this machine, by the content of its source. V8 only compares lengths and crashes on a flipped
 * bit, so each file begins with the digest of the rest.
 */
export class CodeCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The compiled code of a source; undefined if it is missing or damaged. */
  read(source: Uint8Array): Buffer | undefined {
    try {
      const bytes = readFileSync(this.#fileOf(source));
      const data = bytes.subarray(digestLength);
      return digestOf(data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
    } catch {
      return undefined;
    }
  }

  /** Stores the compiled code of a source atomically; if that fails, the next run compiles again. */
  write(source: Uint8Array, data: Uint8Array): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const file = this.#fileOf(source);
      const temporary = `${file}.${randomUUID()}.tmp`;
      writeFileSync(temporary, Buffer.concat([digestOf(data), data]), { flag: "wx", mode: 0o600 });
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

  /** V8 rejects code from another version or other flags. */
  #fileOf(source: Uint8Array): string {
    return join(this.#folder, `${digestOf(source).toString("hex")}-${cachedDataVersionTag()}.bin`);
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

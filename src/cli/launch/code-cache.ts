import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";

const digestLength = 32;

/** How long code is kept, in milliseconds: 30 days. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/**
 * Code that V8 compiled on this machine, by the content of its source. V8 itself compares lengths only, and crashes on a
 * flipped bit: so each file begins with the digest of the rest.
 */
export class CodeCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The compiled code of a source; undefined where there is none, or where it is not what was written. */
  read(source: Uint8Array): Buffer | undefined {
    try {
      const bytes = readFileSync(this.#fileOf(source));
      const data = bytes.subarray(digestLength);
      return digestOf(data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps the compiled code of a source, in one step; where that fails, the next run compiles again. */
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

  /** Takes away what was written long ago, most likely by another version. */
  #removeOld(): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (Date.now() - statSync(path).mtimeMs > maxAge) rmSync(path, { force: true });
    }
  }

  /** V8 refuses code of another version or of other flags. */
  #fileOf(source: Uint8Array): string {
    return join(this.#folder, `${digestOf(source).toString("hex")}-${cachedDataVersionTag()}.bin`);
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

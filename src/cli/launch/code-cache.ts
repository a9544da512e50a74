import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const digestLength = 32;

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
    } catch {
      return;
    }
  }

  #fileOf(source: Uint8Array): string {
    const { versions, arch } = process;
    return join(this.#folder, `${digestOf(source).toString("hex")}-${versions.v8}-${arch}.bin`);
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

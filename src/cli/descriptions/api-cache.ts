import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { unpack, type Packed } from "../../api/packed.js";
import { cacheFolder } from "../files/cache-folder.js";
import type { FileSystem } from "../io.js";
import { tool } from "../version.js";

/** What a file of a description was packed into. */
interface CachedFile {
  readonly root: Packed;
  readonly references: readonly string[];
}

/**
 * Descriptions as earlier runs have read them, by the content of their files. What is not as it was written, or cannot be
 * read or written at all, is as if it were not there.
 */
export class ApiCache {
  readonly #folder: string | undefined;
  readonly #files: FileSystem;

  constructor(files: FileSystem, cwd: string, env: Readonly<Record<string, string | undefined>>) {
    this.#files = files;
    this.#folder = cacheFolder({ files, cwd, env }, "api");
  }

  get(content: Uint8Array): CachedFile | undefined {
    if (this.#folder === undefined) return undefined;
    try {
      // One byte is one unit: what was packed is ASCII.
      const bytes = readFileSync(join(this.#folder, nameOf(content)));
      const checksum = bytes.toString("latin1", 0, 8);
      const packed = bytes.subarray(9);
      return checksum === checksumOf(packed) ? unpack(packed.toString("latin1")) : undefined;
    } catch {
      return undefined;
    }
  }

  set(content: Uint8Array, packed: string): void {
    if (this.#folder === undefined) return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      this.#files.write(join(this.#folder, nameOf(content)), `${checksumOf(packed)} ${packed}`);
      removeOld(this.#folder);
    } catch {
      return;
    }
  }
}

/** What was written longer ago is most likely of a description that has changed since; what is still used is read again once. */
const mostDays = 30;

function removeOld(folder: string): void {
  const oldest = Date.now() - mostDays * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder).filter((each) => /^[\da-f]{64}\.txt$/.test(each))) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
  }
}

function nameOf(content: Uint8Array): string {
  return `${createHash("sha256").update(tool.version).update(content).digest("hex")}.txt`;
}

function checksumOf(packed: Uint8Array | string): string {
  return crc32(packed).toString(16).padStart(8, "0");
}

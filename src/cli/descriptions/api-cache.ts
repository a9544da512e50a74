import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { unpack, type Packed } from "../../api/packed.js";
import { cacheFolder } from "../files/cache-folder.js";
import type { FileSystem } from "../io.js";
import { tool } from "../version.js";

/** A cached file of a description. */
interface CachedFile {
  readonly root: Packed;
  readonly references: readonly string[];
}

/**
 * Descriptions that earlier runs parsed, by the content of their files. A damaged entry, or one that cannot be read or
 * written, counts as missing.
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
      // Packed text is ASCII, so a byte is a UTF-16 unit.
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

/** Older entries most likely belong to descriptions that have changed since. */
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

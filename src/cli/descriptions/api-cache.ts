import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { unpack, type Packed } from "../../api/packed.js";
import { attempt } from "../../text/attempt.js";
import { cacheFolder } from "../files/cache-folder.js";
import type { FileSystem } from "../io.js";
import { hash } from "../../text/hash.js";
import { tool } from "../version.js";

/** A cached file of a description. */
interface CachedFile {
  readonly root: Packed;
  readonly references: readonly string[];
}

/** A file that is about to be read. */
export interface StampedFile {
  /** Absolute. */
  readonly path: string;
  /** Undefined where it is not known whether the content is that of an earlier stamp. */
  readonly stamp: string | undefined;
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

  /** What a file was read as that has not changed since then; its content is not looked at. */
  getUnchanged({ path, stamp }: StampedFile): CachedFile | undefined {
    return this.#attempt((folder) => {
      if (stamp === undefined) return undefined;
      const [noted, name = ""] = readFileSync(join(folder, noteName(path)), "latin1").split("\n");
      return noted === stamp ? readPacked(join(folder, name)) : undefined;
    });
  }

  get(file: StampedFile, content: Uint8Array): CachedFile | undefined {
    return this.#attempt((folder) => {
      const name = nameOf(content);
      const cached = readPacked(join(folder, name));
      if (cached !== undefined) this.#note(folder, file, name);
      return cached;
    });
  }

  set(file: StampedFile, content: Uint8Array, packed: string): void {
    this.#attempt((folder) => {
      const name = nameOf(content);
      mkdirSync(folder, { recursive: true });
      this.#files.removeLeftovers(folder);
      this.#files.write(join(folder, name), `${checksumOf(packed)} ${packed}`);
      this.#note(folder, file, name);
      removeOld(folder);
    });
  }

  /** Remembers what a file is kept as, until it changes. */
  #note(folder: string, { path, stamp }: StampedFile, name: string): void {
    if (stamp !== undefined) this.#files.write(join(folder, noteName(path)), `${stamp}\n${name}`);
  }

  #attempt<Result>(work: (folder: string) => Result): Result | undefined {
    const folder = this.#folder;
    return folder === undefined ? undefined : attempt(() => work(folder));
  }
}

function readPacked(path: string): CachedFile | undefined {
  // Packed text is ASCII, so a byte is a UTF-16 unit.
  const bytes = readFileSync(path);
  const checksum = bytes.toString("latin1", 0, 8);
  const packed = bytes.subarray(9);
  return checksum === checksumOf(packed) ? unpack(packed.toString("latin1")) : undefined;
}

/** Older entries most likely belong to descriptions that have changed since. */
const mostDays = 30;

function removeOld(folder: string): void {
  const oldest = Date.now() - mostDays * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder).filter((each) => /^[\da-f]{64}\.txt$|^[\da-f]{16}\.note$/.test(each))) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
  }
}

function nameOf(content: Uint8Array): string {
  // A run with unchanged descriptions does without it.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return `${createHash("sha256").update(tool.version).update(content).digest("hex")}.txt`;
}

function noteName(path: string): string {
  return `${hash(`${tool.version} ${path}`)}.note`;
}

function checksumOf(packed: Uint8Array | string): string {
  return crc32(packed).toString(16).padStart(8, "0");
}

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { internalErrorId } from "../../engine/internal-error.js";
import { maskSpans } from "../../text/mask.js";
import { attempt } from "../failures.js";
import { cacheFolder } from "../files/cache-folder.js";
import type { LintedFile } from "./file-outcome.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";

/** What an outcome depends on beside the file's content: plain data, in a certain order. */
export type Circumstances = unknown;

/** Outcomes that are known already, and how they are told from those that are not. */
export type Results = Pick<ResultCache, "damaged" | "keyOf" | "get" | "set">;

/**
 * What earlier runs found in files. A file has one entry, which says what it depends on: what has changed since, or is not
 * as it was written, is as good as missing. Several runs may write at once, each entry takes its place as a whole.
 */
export class ResultCache {
  /** How many entries were not as they were written. */
  damaged = 0;
  readonly #io: Io;
  readonly #folder: string | undefined;
  readonly #build: Buffer;

  constructor(io: Io) {
    this.#io = io;
    this.#folder = cacheFolder(io, "results");
    // It names all other files of the bundle, which are named by their content.
    this.#build = digestOf(io.files.read(packageFile("dist/cli/main.cjs", io)));
  }

  /** What a file's outcome depends on, as a digest. */
  keyOf(content: Uint8Array, circumstances: Circumstances): string {
    return digestOf(this.#build, digestOf(content), JSON.stringify(circumstances)).toString("base64url");
  }

  /** The outcome of the file with that absolute path and that text, where it was found with the same key. */
  get(path: string, key: string, text: string): LintedFile | undefined {
    const entry = this.#read(path);
    if (entry === undefined) return undefined;
    const [digest = "", storedKey = "", outcome = ""] = splitLines(entry);
    if (digest !== digestOf(storedKey, outcome).toString("base64url")) this.damaged++;
    else if (storedKey === key) return withSource(JSON.parse(outcome) as LintedFile, text);
    return undefined;
  }

  /** Keeps an outcome. Where that fails the next run lints again; a failure of the tool is never kept. */
  set(path: string, key: string, outcome: LintedFile): void {
    if (this.#folder === undefined || hasFailed(outcome)) return;
    const text = JSON.stringify(withSource(outcome, ""));
    const file = this.#fileOf(path, this.#folder);
    try {
      mkdirSync(dirname(file), { recursive: true });
      this.#io.files.write(file, [digestOf(key, text).toString("base64url"), key, text].join("\n"));
    } catch {
      return;
    }
  }

  #read(path: string): string | undefined {
    const folder = this.#folder;
    return folder === undefined ? undefined : attempt(() => readFileSync(this.#fileOf(path, folder), "utf8"));
  }

  #fileOf(path: string, folder: string): string {
    const name = digestOf(path).toString("hex").slice(0, 40);
    return join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
  }
}

/** The first two lines and what follows them. */
function splitLines(entry: string): readonly string[] {
  const first = entry.indexOf("\n");
  const second = entry.indexOf("\n", first + 1);
  return [entry.slice(0, first), entry.slice(first + 1, second), entry.slice(second + 1)];
}

/** With the source of another text: an entry holds none, because the file does. */
function withSource(outcome: LintedFile, text: string): LintedFile {
  const { findings, secrets } = outcome;
  return findings === undefined ? outcome : { ...outcome, findings: { ...findings, source: maskSpans(text, secrets) } };
}

function hasFailed({ findings, inBase }: LintedFile): boolean {
  return [...(findings?.diagnostics ?? []), ...inBase].some(({ rule }) => rule === internalErrorId);
}

/** A digest of some parts. Each counts with its length, so that what ends one cannot begin the next. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest();
}

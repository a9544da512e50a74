import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { internalErrorId } from "../../engine/internal-error.js";
import { maskSpans } from "../../text/mask.js";
import { attempt } from "../../text/attempt.js";
import { cacheFolder } from "../files/cache-folder.js";
import type { LintedFile } from "./file-outcome.js";
import type { Io } from "../io.js";
import { packageFile } from "../files/package-file.js";

/** What an outcome depends on besides the file's content: plain data in a stable order. */
export type Circumstances = unknown;

/** Known outcomes, by key. */
export type Results = Pick<ResultCache, "damaged" | "keyOf" | "get" | "set">;

/**
 * Results of earlier runs. A file has one entry, with a key for what it depends on: an outdated or damaged entry counts as
 * missing. Several runs may write at once; entries are written atomically.
 */
export class ResultCache {
  /** The number of damaged entries. */
  damaged = 0;
  readonly #io: Io;
  readonly #folder: string | undefined;
  readonly #build: Buffer;
  readonly #cleaned = new Set<string>();

  constructor(io: Io) {
    this.#io = io;
    this.#folder = cacheFolder(io, "results");
    // It contains the names of all other bundle files, which contain hashes of their content.
    this.#build = digestOf(io.files.read(packageFile("dist/cli/main.cjs", io)));
  }

  /** A digest of what a file's outcome depends on. */
  keyOf(content: Uint8Array, circumstances: Circumstances): string {
    return digestOf(this.#build, digestOf(content), JSON.stringify(circumstances)).toString("base64url");
  }

  /** The outcome of the file with that absolute path and text, if the key is the same. */
  get(path: string, key: string, text: string): LintedFile | undefined {
    const entry = this.#read(path);
    if (entry === undefined) return undefined;
    const [digest = "", storedKey = "", outcome = ""] = splitLines(entry);
    if (digest !== digestOf(storedKey, outcome).toString("base64url")) this.damaged++;
    else if (storedKey === key) return withSource(JSON.parse(outcome) as LintedFile, text);
    return undefined;
  }

  /** Stores an outcome, unless the tool itself failed. If that is not possible, the next run lints again. */
  set(path: string, key: string, outcome: LintedFile): void {
    if (this.#folder === undefined || hasFailed(outcome)) return;
    const text = JSON.stringify(withSource(outcome, ""));
    const file = this.#fileOf(path, this.#folder);
    attempt(() => {
      mkdirSync(dirname(file), { recursive: true });
      this.#clean(dirname(file));
      this.#io.files.write(file, [digestOf(key, text).toString("base64url"), key, text].join("\n"));
    });
  }

  /** Removes what killed runs left, once in a folder. */
  #clean(folder: string): void {
    if (this.#cleaned.has(folder)) return;
    this.#cleaned.add(folder);
    this.#io.files.removeLeftovers(folder);
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

/** The first two lines, and the rest. */
function splitLines(entry: string): readonly string[] {
  const first = entry.indexOf("\n");
  const second = entry.indexOf("\n", first + 1);
  return [entry.slice(0, first), entry.slice(first + 1, second), entry.slice(second + 1)];
}

/** The outcome with the source of a text. Entries contain no source, because the file has it. */
function withSource(outcome: LintedFile, text: string): LintedFile {
  const { findings, secrets } = outcome;
  return findings === undefined ? outcome : { ...outcome, findings: { ...findings, source: maskSpans(text, secrets) } };
}

function hasFailed({ findings, inBase }: LintedFile): boolean {
  return [...(findings?.diagnostics ?? []), ...inBase].some(({ rule }) => rule === internalErrorId);
}

/** A digest of some parts, with their lengths, so that different splits give different digests. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest();
}

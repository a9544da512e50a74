/**
 * Writes every generated file of the repository, or with `--check` says which ones are stale (exit 1).
 * A generator returns the files it owns by path; it reads sources and never writes.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Files by path from the repository's root. */
export type GeneratedFiles = ReadonlyMap<string, string>;
/** One generator: what it makes, from the committed sources and the files of the generators before it. */
export interface Generator {
  readonly name: string;
  generate(): Promise<GeneratedFiles>;
}

import { resolve } from "node:path";
import { systemReason, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { shownPath } from "./paths.js";
import { decodeFile } from "./text.js";

/** A file's text, with its path as reports show it. */
export interface ReadFile {
  readonly text: string;
  readonly path: string;
}

/** Reads a file that the user named, by its absolute path. Fails if it cannot be read; `role` is the subject of the error. */
export function readText(
  file: string,
  { cwd, files }: Pick<Io, "cwd" | "files">,
  role: "" | "the base " = "",
): ReadFile {
  const path = shownPath(cwd, file);
  let bytes: Uint8Array;
  try {
    bytes = files.read(file);
  } catch (error) {
    throw new UsageError(`${path}: ${role}cannot be read: ${systemReason(error)}`);
  }
  return { text: textOf(bytes, path), path };
}

/** The text of a file; `shown` is its path as reports show it. Fails if it is not text. */
export function textOf(bytes: Uint8Array, shown: string): string {
  const text = decodeFile(bytes, shown);
  if (text instanceof Error) throw new UsageError(text.message);
  return text;
}

/** Writes a file that the user named; `what` is the subject of the error if that fails. */
export function writeText(file: string, text: string, what: string, { cwd, files }: Pick<Io, "cwd" | "files">): void {
  try {
    files.write(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`${file}: ${what} cannot be written: ${systemReason(error)}`);
  }
}

/** Reads the base integration that an option names, by its absolute path. */
export function readBase(file: string | undefined, io: Io): ReadFile | undefined {
  return file === undefined ? undefined : readText(file, io, "the base ");
}

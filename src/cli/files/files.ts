import { resolve } from "node:path";
import { isGlob } from "../../config/glob.js";
import { suggest } from "jsonata-check/text";
import { isDescriptionName } from "../descriptions/associated-api.js";
import { commandNames } from "../commands/names.js";
import { didYouMean, systemReason, UsageError } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import { filesBelow, filesMatching, type InputFile, type Search } from "./file-search.js";
import type { EntryType, Io } from "../io.js";
import { shownPath } from "./paths.js";

/** A folder or a glob, with the files found. */
export interface SearchedPlace {
  readonly shown: string;
  /** The absolute path of a folder that was searched completely; undefined for a glob. */
  readonly folder?: string;
  readonly files: readonly InputFile[];
}

/** The files that the paths of the command line select. */
export interface Inputs {
  /** Without duplicates, sorted by shown path. */
  readonly files: readonly InputFile[];
  readonly places: readonly SearchedPlace[];
  readonly readsStdin: boolean;
  /** Messages about paths that do not exist; the rest is linted. */
  readonly missing: readonly string[];
  /** Messages about what cannot be read; the rest is linted. */
  readonly problems: readonly string[];
}

/** A selection of the inputs, so that no folder counts as searched completely. */
export function narrowed(inputs: Inputs, keeps: (file: InputFile) => boolean): Inputs {
  return { ...inputs, files: inputs.files.filter(keeps), places: [] };
}

/** The names of possible documents in a searched folder. */
const documentName = /\.(?:json|jsonc|ya?ml)$/i;
/** Files of other tools, which are never documents. */
const foreignName = /^(?:package|composer)\.json$|^tsconfig.*\.json$|^(?:docker-)?compose\b.*\.ya?ml$/;

/** Finds the files that the paths of the command line select. */
export async function findInputs(io: Io, paths: readonly string[], usesIgnoreFiles: boolean): Promise<Inputs> {
  const found = new Map<string, InputFile>();
  const places: SearchedPlace[] = [];
  const missing: string[] = [];
  const problems: string[] = [];
  const search = { io, usesIgnoreFiles, problems };
  for (const path of paths) {
    if (path === "-") continue;
    if (path === "") throw new UsageError('a path is empty; "." is the current folder');
    const absolute = resolve(io.cwd, path);
    const type = typeOf(search, absolute, path);
    if (type === "file") {
      found.set(absolute, { path: absolute, shown: shownPath(io.cwd, absolute), isExplicit: true });
    } else if (type === "other") {
      problems.push(`${path}: cannot be read: it is not a regular file; for a pipe, use - (standard input)`);
    } else if (type === "folder") {
      const files = await filesBelow(search, absolute, (file) => documentName.test(file));
      places.push({ shown: shownPath(io.cwd, absolute), folder: absolute, files });
    } else if (type === "nothing" && isGlob(path)) {
      const files = await filesMatching(search, path);
      if (files.length === 0) missing.push(`${path}: no file matches`);
      else places.push({ shown: path, files });
    } else if (type === "nothing") {
      missing.push(`${path}: no such file or folder${hintFor(io, path)}`);
    }
  }
  for (const file of places.flatMap((place) => place.files)) {
    if (!found.has(file.path)) found.set(file.path, file);
  }
  return {
    files: [...found.values()].sort(byShownPath),
    places,
    readsStdin: paths.includes("-"),
    missing: [...new Set(missing)],
    problems: [...new Set(problems)],
  };
}

/** Whether a file found by searching may be an integration document, by its name. */
export function isCandidate(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !foreignName.test(name) && !isDescriptionName(name);
}

function typeOf({ io, problems }: Search, absolute: string, shown: string): EntryType | "nothing" | "unreadable" {
  try {
    return io.files.typeOf(absolute) ?? "nothing";
  } catch (error) {
    problems.push(`${shown}: cannot be read: ${systemReason(error)}`);
    return "unreadable";
  }
}

/** A suggestion for a path that does not exist: a file with a similar name, or a command. */
function hintFor(io: Io, path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  const siblings = attempt(() => io.files.list(resolve(io.cwd, path.slice(0, cut)))) ?? [];
  const name = suggest(
    path.slice(cut),
    siblings.map((entry) => entry.name),
  );
  if (name !== undefined) return didYouMean(path.slice(0, cut) + name);
  if (path.includes("/")) return "";
  const command = otherNames.get(path) ?? suggest(path, commandNames);
  return command === undefined ? "" : `; did you mean "intlint ${command}"?`;
}

/** What other tools call what this one does. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["check", "lint"],
  ["validate", "lint"],
  ["fix", "--fix"],
  ["help", "--help"],
  ["version", "--version"],
]);

function byShownPath(a: InputFile, b: InputFile): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
}

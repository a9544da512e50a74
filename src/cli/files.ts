import { join, resolve } from "node:path";
import { configurationName } from "../config/configuration.js";
import { globExpression, isGlob } from "../config/glob.js";
import { suggest } from "../text/suggest.js";
import { commandNames } from "./commands/names.js";
import { didYouMean, systemReason } from "./failures.js";
import { isIgnored, scopeAbove, scopeOf, type IgnoreScope } from "./ignore-files.js";
import type { Entry, Io } from "./io.js";
import { shownPath, withSlashes } from "./paths.js";
import { isLeftover } from "./replace-file.js";

/** A file to lint. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  /** Named by a person, not found in a folder or by a glob. */
  readonly isExplicit: boolean;
}

/** A folder or a glob, with what was found there. */
export interface SearchedPlace {
  readonly shown: string;
  /** The absolute path of a folder that was searched for everything in it; undefined for a glob. */
  readonly folder?: string;
  readonly files: readonly InputFile[];
}

/** What the paths of the command line stand for. */
export interface Inputs {
  /** Without repetition, by shown path. */
  readonly files: readonly InputFile[];
  readonly places: readonly SearchedPlace[];
  readonly readsStdin: boolean;
  /** What could not be found or read; the rest is linted all the same. */
  readonly problems: readonly string[];
}

/** What may be a document, when a folder is searched. */
const documentName = /\.(?:json|jsonc|ya?ml)$/i;
/** Files of other tools: no documents, whatever they hold. */
const foreignName = /^(?:package|composer)\.json$|^tsconfig.*\.json$/;
const neverSearched: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Finds the files that the paths of the command line stand for. */
export async function findInputs(io: Io, paths: readonly string[], usesIgnoreFiles: boolean): Promise<Inputs> {
  const found = new Map<string, InputFile>();
  const places: SearchedPlace[] = [];
  const problems: string[] = [];
  const search = { io, usesIgnoreFiles, problems };
  for (const path of paths) {
    if (path === "-") continue;
    const absolute = resolve(io.cwd, path);
    const type = typeOf(search, absolute, path);
    if (type === "file") {
      found.set(absolute, { path: absolute, shown: shownPath(io.cwd, absolute), isExplicit: true });
    } else if (type === "folder") {
      const files = await walk(search, absolute, (file) => documentName.test(file));
      places.push({ shown: shownPath(io.cwd, absolute), folder: absolute, files });
    } else if (type === "nothing" && isGlob(path)) {
      const files = await glob(search, path);
      if (files.length === 0) problems.push(`${path}: no file matches`);
      else places.push({ shown: path, files });
    } else if (type === "nothing") {
      problems.push(`${path}: there is no such file or folder${hintFor(io, path)}`);
    }
  }
  for (const file of places.flatMap((place) => place.files)) {
    if (!found.has(file.path)) found.set(file.path, file);
  }
  return {
    files: [...found.values()].sort(byShownPath),
    places,
    readsStdin: paths.includes("-"),
    problems: [...new Set(problems)],
  };
}

/** Whether any file below a folder is accepted, ignore files or not; `true` where a folder cannot be read. */
export async function hasFile(io: Io, folder: string, accepts: (path: string) => boolean): Promise<boolean> {
  const problems: string[] = [];
  const files = await walk({ io, usesIgnoreFiles: false, problems }, folder, accepts);
  return files.length > 0 || problems.length > 0;
}

/** Whether a file found by searching can be an integration document at all, by its name. */
export function isCandidate(path: string): boolean {
  return !foreignName.test(path.slice(path.lastIndexOf("/") + 1));
}

interface Search {
  readonly io: Io;
  readonly usesIgnoreFiles: boolean;
  readonly problems: string[];
}

function typeOf(
  { io, problems }: Search,
  absolute: string,
  shown: string,
): "file" | "folder" | "nothing" | "unreadable" {
  try {
    return io.files.typeOf(absolute) ?? "nothing";
  } catch (error) {
    problems.push(`${shown}: cannot be read: ${systemReason(error)}`);
    return "unreadable";
  }
}

/** All files below a folder that are accepted; links to folders are not followed, so there are no circles. */
async function walk(
  search: Search,
  folder: string,
  accepts: (path: string) => boolean,
  /** How many folders deep, the first one included. */
  depth = Infinity,
): Promise<InputFile[]> {
  const { io, usesIgnoreFiles } = search;
  const files: InputFile[] = [];
  const above = usesIgnoreFiles ? await scopeAbove(io, folder) : undefined;
  const open: OpenFolder[] = [{ path: folder, depth: 1, outer: above }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = listFolder(search, at.path);
    const scope = usesIgnoreFiles ? await scopeOf(io, at.path, at.outer) : undefined;
    for (const { name, type } of entries) {
      const path = join(at.path, name);
      if (type === "folder") {
        if (at.depth >= depth || neverSearched.has(name) || isIgnored(scope, path, true)) continue;
        open.push({ path, depth: at.depth + 1, outer: scope });
      } else if (name !== configurationName && !isLeftover(name) && accepts(path) && !isIgnored(scope, path, false)) {
        if (type === "link" && isFolder(io, path)) continue;
        files.push({ path, shown: shownPath(io.cwd, path), isExplicit: false });
      }
    }
  }
  return files;
}

/** A folder that is still to be read. */
interface OpenFolder {
  readonly path: string;
  readonly depth: number;
  readonly outer: IgnoreScope | undefined;
}

function listFolder({ io, problems }: Search, folder: string): readonly Entry[] {
  try {
    return io.files.list(folder);
  } catch (error) {
    problems.push(`${shownPath(io.cwd, folder)}: cannot be read: ${systemReason(error)}`);
    return [];
  }
}

/** A link that leads nowhere is no folder: reading it says what is wrong. */
function isFolder(io: Io, path: string): boolean {
  try {
    return io.files.typeOf(path) === "folder";
  } catch {
    return false;
  }
}

/** The files that a glob matches, searched from its last folder without magic on. */
async function glob(search: Search, pattern: string): Promise<readonly InputFile[]> {
  const segments = withSlashes(pattern).split("/");
  const magic = segments.findIndex(isGlob);
  const base = resolve(search.io.cwd, segments.slice(0, magic).join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (!isFolder(search.io, base)) return [];
  const rest = segments.slice(magic);
  const expression = globExpression(`/${rest.join("/")}`);
  const accepts = (path: string): boolean => expression.test(withSlashes(path.slice(join(base, "/").length)));
  return walk(search, base, accepts, rest.includes("**") ? Infinity : rest.length);
}

/** What a path that does not exist may have meant: a neighbour of that name, or a command. */
function hintFor(io: Io, path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  const name = suggest(path.slice(cut), namesIn(io, resolve(io.cwd, path.slice(0, cut))));
  if (name !== undefined) return didYouMean(path.slice(0, cut) + name);
  const command = suggest(path, commandNames);
  return command === undefined ? "" : `; did you mean the command "${command}"?`;
}

function namesIn(io: Io, folder: string): readonly string[] {
  try {
    return io.files.list(folder).map((entry) => entry.name);
  } catch {
    return [];
  }
}

function byShownPath(a: InputFile, b: InputFile): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
}

import { join, resolve } from "node:path";
import { configurationName } from "../../config/configuration.js";
import { Glob, isGlob } from "../../config/glob.js";
import { systemReason } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import { isIgnored, scopeAbove, scopeOf, type IgnoreScope } from "./ignore-files.js";
import type { Entry, EntryType, Io } from "../io.js";
import { shownPath, withSlashes } from "./paths.js";
import { isLeftover } from "./replace-file.js";

/** A file to lint. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  /** Named by the user, not found in a folder or by a glob. */
  readonly isExplicit: boolean;
}

/** How folders are searched, and the problems found meanwhile. */
export interface Search {
  readonly io: Pick<Io, "cwd" | "files">;
  readonly usesIgnoreFiles: boolean;
  readonly problems: string[];
}

const neverSearched: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Whether any file below a folder is accepted, ignored or not; `true` if a folder cannot be read. */
export async function hasFile(io: Io, folder: string, accepts: (path: string) => boolean): Promise<boolean> {
  const problems: string[] = [];
  const files = await filesBelow({ io, usesIgnoreFiles: false, problems }, folder, accepts);
  return files.length > 0 || problems.length > 0;
}

/** All accepted files below a folder. Links to folders are not followed, so there are no cycles. */
export async function filesBelow(
  search: Search,
  folder: string,
  accepts: (path: string) => boolean,
  /** How many folders deep, including the first one. */
  depth = Infinity,
): Promise<readonly InputFile[]> {
  if (!search.usesIgnoreFiles) return allFilesBelow(search, folder, accepts, depth);
  const steps = searchFolders(
    search,
    { path: folder, depth: 1, outer: await scopeAbove(search, folder) },
    accepts,
    depth,
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next(await scopeOf(search, step.value.path, step.value.outer));
  return step.value;
}

/** The same at once, whatever ignore files say. */
function allFilesBelow(
  search: Search,
  folder: string,
  accepts: (path: string) => boolean,
  depth: number,
): readonly InputFile[] {
  const steps = searchFolders(search, { path: folder, depth: 1, outer: undefined }, accepts, depth);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Asks for the patterns of each folder, and gives the files. */
function* searchFolders(
  search: Search,
  first: OpenFolder,
  accepts: (path: string) => boolean,
  depth: number,
): Generator<OpenFolder, readonly InputFile[], IgnoreScope | undefined> {
  const { io, problems } = search;
  const files: InputFile[] = [];
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = listFolder(search, at.path);
    const scope = yield at;
    for (const { name, type } of entries) {
      const path = join(at.path, name);
      if (type === "folder") {
        if (at.depth >= depth || neverSearched.has(name) || isIgnored(scope, path, true)) continue;
        open.push({ path, depth: at.depth + 1, outer: scope });
      } else if (name !== configurationName && !isLeftover(name) && accepts(path) && !isIgnored(scope, path, false)) {
        if (type === "other" || (type === "link" && leadsElsewhere(io, path))) continue;
        if (name.includes("\ufffd") && typeAt(io, path) === undefined)
          problems.push(`${shownPath(io.cwd, path)}: cannot be read: its name is not UTF-8`);
        else files.push({ path, shown: shownPath(io.cwd, path), isExplicit: false });
      }
    }
  }
  return files;
}

/** A folder still to be read. */
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

/** Whether a link leads to something other than a file. A dangling link counts as a file: reading it reports the problem. */
function leadsElsewhere(io: Search["io"], path: string): boolean {
  const type = typeAt(io, path);
  return type === "folder" || type === "other";
}

function typeAt(io: Search["io"], path: string): EntryType | undefined {
  return attempt(() => io.files.typeOf(path));
}

/** The files that a glob matches, searched below its part without wildcards. */
export async function filesMatching(search: Search, pattern: string): Promise<readonly InputFile[]> {
  const place = placeOf(search, pattern);
  return place === undefined ? [] : filesBelow(search, place.base, place.accepts, place.depth);
}

/** The same at once, whatever ignore files say. */
export function allFilesMatching(io: Search["io"], pattern: string): readonly InputFile[] {
  const search = { io, usesIgnoreFiles: false, problems: [] };
  const place = placeOf(search, pattern);
  return place === undefined ? [] : allFilesBelow(search, place.base, place.accepts, place.depth);
}

/** Where the files of a glob may be; undefined where there is no such folder. */
function placeOf({ io }: Search, pattern: string) {
  const segments = withSlashes(pattern).split("/");
  const magic = segments.findIndex(isGlob);
  const base = resolve(io.cwd, segments.slice(0, magic).join("/") || (pattern.startsWith("/") ? "/" : "."));
  if (typeAt(io, base) !== "folder") return undefined;
  const rest = segments.slice(magic);
  const glob = new Glob(`/${rest.join("/")}`);
  const accepts = (path: string): boolean => glob.test(withSlashes(path.slice(join(base, "/").length)));
  return { base, accepts, depth: rest.includes("**") ? Infinity : rest.length };
}

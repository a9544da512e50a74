import { dirname, join, resolve } from "node:path";
import type { Ignore } from "ignore";
import type { Io } from "../io.js";
import { systemReason } from "../failures.js";
import { pathWithin, shownPath } from "./paths.js";
import { decodeText } from "./text.js";

/** The later file wins: what is tracked may still be ignored here, and the reverse. */
const ignoreFileNames = [".gitignore", ".intlintignore"];

/** How ignore files are read, and what goes wrong meanwhile. */
export interface IgnoreReading {
  readonly io: Pick<Io, "cwd" | "files">;
  readonly problems: string[];
}

/** The patterns of one folder, and those of the folders above it. */
export interface IgnoreScope {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly outer: IgnoreScope | undefined;
}

/** Whether the patterns leave a path out. No folder above it may be left out itself. */
export function isIgnored(scope: IgnoreScope | undefined, path: string, isFolder: boolean): boolean {
  for (let at = scope; at !== undefined; at = at.outer) {
    const { ignored, unignored } = at.patterns.test(pathWithin(at.folder, path) + (isFolder ? "/" : ""));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The patterns that hold in a folder: its own ignore files, if it has some, over those of the outer scope. */
export async function scopeOf(
  reading: IgnoreReading,
  folder: string,
  outer: IgnoreScope | undefined,
): Promise<IgnoreScope | undefined> {
  const texts = ignoreFileNames.flatMap((name) => ignoreTextAt(reading, join(folder, name)) ?? []);
  if (texts.length === 0) return outer;
  const { default: ignore } = await import("ignore");
  const patterns = ignore();
  for (const text of texts) patterns.add(text);
  return { folder, patterns, outer };
}

/** The text of an ignore file; undefined where there is none, or where it cannot be read, which is a problem of the search. */
function ignoreTextAt({ io, problems }: IgnoreReading, path: string): string | undefined {
  try {
    return io.files.typeOf(path) === "file" ? (decodeText(io.files.read(path)) ?? "") : undefined;
  } catch (error) {
    problems.push(`${shownPath(io.cwd, path)}: cannot be read: ${systemReason(error)}`);
    return undefined;
  }
}

/** The patterns that reach a folder from above: from the root of its repository, or from the working directory, on. */
export async function scopeAbove(reading: IgnoreReading, folder: string): Promise<IgnoreScope | undefined> {
  const { io } = reading;
  const above: string[] = [];
  for (let at = dirname(folder), last = folder; at !== last; last = at, at = dirname(at)) above.unshift(at);
  const root = io.files.typeOf(join(folder, ".git"))
    ? folder
    : above.findLast((at) => io.files.typeOf(join(at, ".git")));
  const start = above.indexOf(root ?? resolve(io.cwd));
  if (start === -1) return undefined;
  let scope: IgnoreScope | undefined;
  for (const at of above.slice(start)) scope = await scopeOf(reading, at, scope);
  // A folder that is ignored was named on purpose: what leaves it out does not count for what is in it.
  return isIgnoredAnywhere(scope, folder, above.slice(start + 1)) ? undefined : scope;
}

function isIgnoredAnywhere(scope: IgnoreScope | undefined, folder: string, between: readonly string[]): boolean {
  return [...between, folder].some((path) => {
    let at = scope;
    while (at !== undefined && !path.startsWith(join(at.folder, "/"))) at = at.outer;
    return isIgnored(at, path, true);
  });
}

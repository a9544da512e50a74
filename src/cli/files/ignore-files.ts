import { dirname, join, resolve } from "node:path";
import type { Ignore } from "ignore";
import type { Io } from "../io.js";
import { systemReason } from "../failures.js";
import { pathWithin, shownPath } from "./paths.js";
import { decodeText } from "./text.js";

/** The later file wins: a tracked file may be ignored by intlint, and an untracked one linted. */
const ignoreFileNames = [".gitignore", ".intlintignore"];

/** How ignore files are read, and the problems found meanwhile. */
export interface IgnoreReading {
  readonly io: Pick<Io, "cwd" | "files">;
  readonly problems: string[];
}

/** The patterns of a folder and of the folders above it. */
export interface IgnoreScope {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly outer: IgnoreScope | undefined;
}

/** Whether the patterns exclude a path, none of whose parents is excluded. */
export function isIgnored(scope: IgnoreScope | undefined, path: string, isFolder: boolean): boolean {
  for (let at = scope; at !== undefined; at = at.outer) {
    const { ignored, unignored } = at.patterns.test(pathWithin(at.folder, path) + (isFolder ? "/" : ""));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The patterns for a folder: those of its own ignore files over those of the outer scope. */
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

/** The text of an ignore file; undefined if there is none, or if it cannot be read, which adds a problem. */
function ignoreTextAt({ io, problems }: IgnoreReading, path: string): string | undefined {
  try {
    return io.files.typeOf(path) === "file" ? (decodeText(io.files.read(path)) ?? "") : undefined;
  } catch (error) {
    problems.push(`${shownPath(io.cwd, path)}: cannot be read: ${systemReason(error)}`);
    return undefined;
  }
}

/** The patterns that a folder inherits, from the root of its repository or the working directory down. */
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
  // An ignored folder was named on purpose: the pattern that excludes it does not apply inside.
  return isIgnoredAnywhere(scope, folder, above.slice(start + 1)) ? undefined : scope;
}

function isIgnoredAnywhere(scope: IgnoreScope | undefined, folder: string, between: readonly string[]): boolean {
  return [...between, folder].some((path) => {
    let at = scope;
    while (at !== undefined && !path.startsWith(join(at.folder, "/"))) at = at.outer;
    return isIgnored(at, path, true);
  });
}

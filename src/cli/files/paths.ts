import { isAbsolute, relative, sep } from "node:path";

/** A path as reports show it: relative to the working directory, with `/`. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path) || ".";
  return withSlashes(isAbsolute(shown) ? path : shown);
}

/** The path of something in a folder, relative to it, with `/`. */
export function pathWithin(folder: string, path: string): string {
  return withSlashes(relative(folder, path));
}

/** A path with `/` whatever the platform. */
export function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

import { unescapeToken } from "../document/pointer.js";
import { memberOf, stringOf } from "./json.js";
import { childOf, plain, type Tree } from "./packed.js";
import { below, pointerTo, type Place } from "./place.js";
import { decoded } from "./segments.js";
import type { ApiFile } from "./read.js";
import type { Shape } from "./shape.js";

/** The description files by the paths that reports show. */
export class Files extends Map<string, ApiFile> {
  /** The shapes of the schemas that have been read. */
  readonly shapes = new WeakMap<object, readonly Shape[]>();
}

/** The longest chain of references that is followed. */
const mostSteps = 100;

/** Follows the reference at a place, if it has one; undefined if it cannot be resolved. */
export function resolve(place: Place, files: Files): Place | undefined {
  let at: Place | undefined = place;
  for (let step = 0; step < mostSteps && at !== undefined; step++) {
    const reference = stringOf(memberOf(at.value, "$ref"));
    if (reference === undefined) return at;
    at = follow(reference, at.file, files);
  }
  return undefined;
}

/** A member of a place, with its reference followed. */
export function resolvedBelow(place: Place, name: string, files: Files): Place | undefined {
  const member = below(place, name);
  return member && resolve(member, files);
}

/** The value at a path of names in a file; undefined if there is none. */
export function placeAt(file: ApiFile, names: readonly string[]): Place | undefined {
  let at: Tree | undefined = file.root;
  for (const name of names) at = childOf(at, name);
  const value = plain(at);
  return value === undefined ? undefined : { file, pointer: pointerTo(names), value };
}

/** Resolves a reference relative to the path of the file that contains it. */
export function pathFrom(path: string, reference: string): string {
  const relative = decoded(reference);
  const segments = relative.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const segment of relative.split("/")) {
    if (segment === "..") {
      if (segments.length === 0 || segments.at(-1) === "..") segments.push("..");
      else segments.pop();
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return (relative.startsWith("/") ? "/" : "") + segments.join("/");
}

function follow(reference: string, from: ApiFile, files: Files): Place | undefined {
  const [name = "", fragment = ""] = reference.split("#");
  const file = name === "" ? from : files.get(pathFrom(from.path, name));
  if (file === undefined || (fragment !== "" && !fragment.startsWith("/"))) return undefined;
  const names = fragment === "" ? [] : fragment.slice(1).split("/");
  return placeAt(
    file,
    names.map((each) => unescapeToken(decoded(each))),
  );
}

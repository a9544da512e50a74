import { escapeToken } from "../document/pointer.js";
import { memberOf, stringOf, type Json } from "./json.js";
import { childOf, plain, type Tree } from "./packed.js";
import type { ApiFile } from "./read.js";
import type { Shape } from "./shape.js";

/** A value of a description, and where it is. */
export interface Place {
  readonly file: ApiFile;
  /** RFC 6901. */
  readonly pointer: string;
  readonly value: Json;
}

/** The files of descriptions by the paths that reports show. */
export class Files extends Map<string, ApiFile> {
  /** What was read of the schemas in them. */
  readonly shapes = new WeakMap<object, readonly Shape[]>();
}

/** More references in a row lead nowhere. */
const mostSteps = 100;

/** The place that a value stands for: itself, or what its reference leads to; undefined where that is not known. */
export function resolve(place: Place, files: Files): Place | undefined {
  let at: Place | undefined = place;
  for (let step = 0; step < mostSteps && at !== undefined; step++) {
    const reference = stringOf(memberOf(at.value, "$ref"));
    if (reference === undefined) return at;
    at = follow(reference, at.file, files);
  }
  return undefined;
}

/** What is at a pointer of a file; undefined where nothing is. */
export function placeAt(file: ApiFile, names: readonly string[]): Place | undefined {
  let at: Tree | undefined = file.root;
  for (const name of names) at = childOf(at, name);
  const value = plain(at);
  return value === undefined ? undefined : { file, pointer: pointerTo(names), value };
}

/** A member of a place; undefined where there is none. */
export function below({ file, pointer, value }: Place, name: string): Place | undefined {
  const member = memberOf(value, name);
  return member === undefined ? undefined : { file, pointer: pointer + pointerTo([name]), value: member };
}

/** The path of a file to which a file of the given path refers. */
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
    names.map((each) => decoded(each).replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The RFC 6901 pointer that names make. */
export function pointerTo(names: readonly string[]): string {
  return names.map((name) => `/${escapeToken(name)}`).join("");
}

import { isObject, stringOf, type Json, type JsonObject } from "./json.js";
import { childOf, namesOf, pack, Packed, plain, type Tree } from "./packed.js";
import { limits, survey } from "./survey.js";

/** Reads YAML into plain values; fails with an error that says why it cannot. */
export type LoadYaml = (text: string) => unknown;

/** One file of a description. */
export interface ApiFile {
  /** As reports show it. */
  readonly path: string;
  readonly root: Tree;
  /** The other files it refers to, relative to its folder. */
  readonly references: readonly string[];
}

/** A file that is not read. `reason` completes a sentence that starts with the file's name. */
export class ApiProblem {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    this.path = path;
    this.reason = reason;
  }
}

/** A file that was just read and can be packed for the cache. */
export interface FreshFile {
  readonly file: ApiFile;
  pack(): string;
}

/** Reads a description file from JSON or YAML text. `yaml` is loaded only if the text is not JSON. */
export function readApiText(path: string, text: string, yaml: LoadYaml): FreshFile | ApiProblem {
  if (text.length > limits.length) return new ApiProblem(path, "is larger than 64 MB");
  const value = parse(text, yaml);
  return value instanceof Error
    ? new ApiProblem(path, `cannot be read: ${value.message}`)
    : readApiValue(path, value, text.length);
}

/** Reads a description file from its parsed value. */
export function readApiValue(path: string, value: unknown, length = limits.length): FreshFile | ApiProblem {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return new ApiProblem(path, "is not an OpenAPI description: it holds no object");
  }
  const { references, problem } = survey(value, length);
  if (problem !== undefined) return new ApiProblem(path, `is not read: ${problem}`);
  const root = value as JsonObject;
  return { file: { path, root, references }, pack: () => pack(root, references) };
}

/** Whether a text can only be JSON. */
export function isJsonText(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

function parse(text: string, yaml: LoadYaml): unknown {
  const bare = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  try {
    return isJsonText(bare) ? JSON.parse(bare) : yaml(bare);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Why a file cannot be used as a description; undefined if it can. */
export function objectionTo({ path, root }: ApiFile): ApiProblem | undefined {
  if (versionOf(root) === undefined) {
    const written = writtenVersion(root);
    const reason =
      written === undefined
        ? "is not an OpenAPI description: it has neither `openapi` nor `swagger`"
        : `is of version ${JSON.stringify(written)}; Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are understood`;
    return new ApiProblem(path, reason);
  }
  const paths = childOf(root, "paths");
  if (paths !== undefined && !(paths instanceof Packed) && !isObject(paths)) {
    return new ApiProblem(path, "is not an OpenAPI description: its `paths` are no object");
  }
  const count = namesOf(paths).length;
  if (count > limits.paths) {
    return new ApiProblem(path, `is not read: it has ${count} paths, more than ${limits.paths}`);
  }
  return undefined;
}

/** The supported versions. */
export type Version = "2.0" | "3.0" | "3.1" | "3.2";

/** The major and minor version of a description; undefined if it is not supported. */
export function versionOf(root: Tree): Version | undefined {
  const [, version] = /^(\d+\.\d+)(?:\.|$|-)/.exec(stringOf(writtenVersion(root)) ?? "") ?? [];
  return (["2.0", "3.0", "3.1", "3.2"] as const).find((known) => known === version);
}

function writtenVersion(root: Tree): Json | undefined {
  const version = plain(childOf(root, "openapi") ?? childOf(root, "swagger"));
  // YAML parses an unquoted version as a number.
  return typeof version === "number" ? version.toFixed(1) : version;
}

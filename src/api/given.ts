import { readApi, type Api } from "./api.js";
import { ApiProblem, readApiText, readApiValue, type ApiFile, type LoadYaml } from "./read.js";

/** A description that a caller of the library has: its text, or what its text was parsed into, with a path for reports. */
export type GivenApi = string | object | NamedApi;

/** A description with its path, by which others may refer to it. */
export interface NamedApi {
  /** The path that reports show. */
  readonly path: string;
  /** The text, JSON or YAML, or what it was parsed into. */
  readonly description: string | object;
  /** Only referred to by others: no description of its own. */
  readonly isPart?: boolean;
}

/** Reads descriptions that are at hand. Pure. */
export function apiOf(given: readonly GivenApi[], yaml: LoadYaml): Api {
  const named = given.map((each, index) => (isNamed(each) ? each : { path: nameOf(index), description: each }));
  const read = new Map(named.map(({ path, description }) => [path, readGiven(path, description, yaml)]));
  const whole = named.filter(({ isPart }) => isPart !== true);
  return readApi(
    whole.map(({ path }) => path),
    (path) => read.get(path),
  );
}

function isNamed(given: GivenApi): given is NamedApi {
  return typeof given === "object" && "path" in given && "description" in given && typeof given.path === "string";
}

function nameOf(index: number): string {
  return index === 0 ? "openapi" : `openapi-${index + 1}`;
}

function readGiven(path: string, description: string | object, yaml: LoadYaml): ApiFile | ApiProblem {
  const read = typeof description === "string" ? readApiText(path, description, yaml) : readApiValue(path, description);
  return read instanceof ApiProblem ? read : read.file;
}

import { readApi, type Api } from "./api.js";
import { ApiProblem, readApiText, readApiValue, type ApiFile, type LoadYaml } from "./read.js";

/** A description from a caller of the library: text or parsed value, optionally with a path for reports. */
export type GivenApi = string | object | NamedApi;

/** A description with the path by which others may refer to it. */
export interface NamedApi {
  /** The path that reports show. */
  readonly path: string;
  /** JSON or YAML text, or the parsed value. */
  readonly description: string | object;
  /** Whether the file is only referred to by others and is not a description itself. */
  readonly isPart?: boolean;
}

/** Reads descriptions that are already in memory. Pure. */
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

import type { Description } from "../api/description.js";
import type { Operation } from "../api/operation.js";
import { getOrCreate, groupBy } from "jsonata-check/text";
import { isRecordList, leavesOf } from "./answers.js";
import { isPlural, singular, snakeCase } from "./words.js";

/** An operation as a method of a resource. */
export interface ScaffoldMethod {
  readonly resource: string;
  readonly name: string;
  readonly operation: Operation;
  readonly description: Description;
  /** The parameter that names the record. */
  readonly id: string | undefined;
}

/** The subject of a path. */
interface Subject {
  /** The literal segments that name it, the closest last. */
  readonly names: readonly string[];
  /** The action in the path, if any. */
  readonly action: string | undefined;
  readonly id: string | undefined;
}

const verbs: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete"]);

/** A method for each operation that is not deprecated, grouped by resources. */
export function scaffoldMethods(descriptions: readonly Description[]): readonly ScaffoldMethod[] {
  const candidates = descriptions.flatMap((description) =>
    description.operations
      .filter(({ verb, isDeprecated }) => verbs.has(verb) && !isDeprecated)
      .map((operation) => ({ operation, description, subject: subjectOf(operation, description) })),
  );
  const names = resourceNames(candidates.map(({ subject }) => subject));
  const taken = new Map<string, Set<string>>();
  return candidates.flatMap(({ operation, description, subject }) => {
    const resource = names.get(subject.names.join("/")) || serverName(description);
    const known = getOrCreate(taken, resource, () => new Set<string>());
    const name = methodNames(operation, description, subject, resource).find((each) => !known.has(each));
    // Some descriptions contain a request several times, once for each purpose.
    const request = requestOf(operation);
    if (resource === "" || name === undefined || known.has(request)) return [];
    known.add(name).add(request);
    return [{ resource, name, operation, description, id: subject.id }];
  });
}

/** The name that an address gives to the paths `/` and `/{id}` below it: `https://api.acme.com/v1/applications`. */
function serverName({ servers }: Description): string {
  const [last = ""] = servers.map(({ url }) => /^[^?#]*\.[^/?#]*\/(?:[^?#]*\/)?([a-z_-]+)\/?$/i.exec(url)?.[1] ?? "");
  return isPlural(last) ? snakeCase(last) : "";
}

/** A text that is the same for two descriptions of one request. */
function requestOf({ verb, path }: Operation): string {
  return `${verb} ${path.replace(/[?#].*$/, "").replaceAll(/\{[^{}]*\}/g, "{}")}`;
}

function subjectOf({ path, verb }: Operation, description: Description): Subject {
  const segments = path
    .replace(/[?#].*$/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/\.(?:json|xml)$/i, ""));
  const literals = segments.filter((segment) => !segment.startsWith("{"));
  const last = segments.at(-1) ?? "";
  const [, dotted, called] = /^([^{}]+)[.:]([^.:{}]+)$/.exec(last) ?? [];
  if (dotted !== undefined && called !== undefined) {
    return { names: [...literals.slice(0, -1), ...dotted.split(".")], action: called, id: undefined };
  }
  const [, id] = /\{([^{}]+)\}[^{}]*$/.exec(last) ?? [];
  if (id !== undefined) return { names: literals, action: undefined, id };
  const above = segments.at(-2);
  const [, owner] = /^\{([^{}]+)\}$/.exec(above ?? "") ?? [];
  const parent = `/${segments.slice(0, -1).join("/")}`;
  const isOnlyPosted = verb !== "get" && !description.verbsOf(path).includes("get");
  const isBelow = description.pathNames.some((name) => name.startsWith(`${path}/`));
  if (literals.length > 1 && !isBelow) {
    // `/folders/{id}/copy`: an action on a folder.
    if (owner !== undefined && isOnlyPosted && !isPlural(last)) {
      return { names: literals.slice(0, -1), action: last, id: owner };
    }
    // `/users/me`, `/users/search`: next to the list of users.
    const hasRecords = description.pathNames.some((name) => name === parent || name.startsWith(`${parent}/{`));
    if (owner === undefined && hasRecords && !isPlural(last)) {
      return { names: literals.slice(0, -1), action: last, id: undefined };
    }
  }
  const isRecord = !isPlural(last) && !answersList(description.operation(path, "get"));
  return { names: literals, action: undefined, id: isRecord ? owner : undefined };
}

/** The shortest unique name of each resource: `items`, or `folder_items`. */
function resourceNames(subjects: readonly Subject[]): ReadonlyMap<string, string> {
  const keys = new Map(subjects.map(({ names }) => [names.join("/"), names]));
  const lengths = new Map([...keys].map(([key, names]) => [key, Math.min(names.length, isVersion(names) ? 2 : 1)]));
  const nameOf = (key: string): string => joined(keys.get(key) ?? [], lengths.get(key) ?? 1);
  for (let round = 0; round < 4; round++) {
    const byName = groupBy([...keys.keys()], nameOf);
    for (const same of byName.values()) {
      if (same.length === 1) continue;
      for (const key of same) lengths.set(key, Math.min((lengths.get(key) ?? 1) + 1, keys.get(key)?.length ?? 1));
    }
  }
  return new Map([...keys.keys()].map((key) => [key, nameOf(key)]));
}

function isVersion(names: readonly string[]): boolean {
  return /^v?\d+(?:\.\d+)?$/.test(names.at(-1) ?? "");
}

function joined(names: readonly string[], length: number): string {
  const parts = names.slice(-length).map(snakeCase);
  return [...parts.slice(0, -1).map(singular), ...parts.slice(-1)].filter((part) => part !== "").join("_");
}

/** Candidate names of a method, the best first. */
function methodNames(
  { verb, path, operationId, success }: Operation,
  description: Description,
  { action, id }: Subject,
  resource: string,
): readonly string[] {
  const own = withoutResource(snakeCase(operationId ?? ""), resource);
  const fallback = [own, own && `${verb}_${own}`, snakeCase(`${verb} ${path.replaceAll(/\{[^{}]*\}/g, "")}`)];
  const others = fallback.filter((name) => name !== "" && !/\d$/.test(name) && !isUsual(name));
  if (action !== undefined) {
    const called = calledNames.get(snakeCase(action)) ?? snakeCase(action);
    const isChange = isUsual(called) && called !== "list" && called !== "get";
    return [isChange && verb === "get" ? `${called}_${singular(resource)}` : called, ...others];
  }
  const isItem = id !== undefined;
  const isList = success === undefined || answersList({ success });
  const isPatched = verb === "put" && description.verbsOf(path).includes("patch");
  switch (verb) {
    case "get":
      if (isItem) return ["get", ...others];
      if (isList) return ["list", ...others];
      // Above records, `get` is theirs: `/servers/{id}`.
      if (!hasRecords(path, description)) return ["get", ...others];
      return isPlural(resource) ? ["list", ...others] : others;
    case "post":
      return isItem ? ["update", ...others] : ["create", ...others];
    case "delete":
      return isItem ? ["delete", ...others] : ["delete_all", ...others];
    default:
      if (isPatched) return ["replace", ...others];
      if (isItem) return ["update", ...others];
      return description.verbsOf(path).includes("post") ? ["update_all", ...others] : ["create", ...others];
  }
}

/** Whether the paths of single records follow a path. */
function hasRecords(path: string, { pathNames }: Description): boolean {
  return pathNames.some((name) => name.startsWith(`${path}/{`) && /^\{[^{}]*\}\/?$/.test(name.slice(path.length + 1)));
}

/** The usual methods of a resource, in the order in which they are written. */
export const usualMethods: readonly string[] = ["list", "get", "create", "update", "delete"];

/** Whether a method is one of them. */
export function isUsual(name: string): boolean {
  return usualMethods.includes(name);
}

/** Names of the usual methods in APIs with named calls. */
const calledNames: ReadonlyMap<string, string> = new Map([
  ["list", "list"],
  ["info", "get"],
  ["get", "get"],
  ["retrieve", "get"],
  ["create", "create"],
  ["update", "update"],
  ["delete", "delete"],
]);

/** Whether an operation responds with several records. */
function answersList(operation: Pick<Operation, "success"> | undefined): boolean {
  const answer = operation?.success;
  if (answer === undefined) return false;
  return [{ path: "", schema: answer }, ...leavesOf(answer, 2)].some(({ path, schema }) => {
    return isRecordList(schema) && (!path.includes(".") || path.startsWith("data."));
  });
}

/** An operation ID without the name of its resource. */
function withoutResource(name: string, resource: string): string {
  const words = new Set(resource.split("_").flatMap((word) => [word, singular(word)]));
  return name
    .split("_")
    .filter((word) => !words.has(word) && !["by", "id", "api", "controller"].includes(word))
    .join("_");
}

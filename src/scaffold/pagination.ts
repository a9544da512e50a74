import { paginationNames, type PaginationStrategy } from "../../generated/http-facts.js";
import { mostFrequent } from "../text/counts.js";
import type { Parameter } from "../api/parameter.js";
import type { Schema } from "../api/schema.js";
import { leavesOf, type Leaf } from "./answers.js";
import type { ScaffoldMethod } from "./resources.js";

/** A pagination as configurations write it. */
export interface ScaffoldPagination {
  readonly format: "page" | "offset" | "cursor";
  readonly config: Settings;
}

type Settings = Readonly<Record<string, string | number | boolean>>;

/** The pagination of a list by the names of its parameters; undefined if they do not tell. */
export function paginationOf({ operation }: ScaffoldMethod): ScaffoldPagination | undefined {
  const parameters = operation.parametersIn("query");
  const limit = named(parameters, "limit");
  const limits: Settings = limit === undefined ? {} : { limit_key: limit.name };
  const cursor = named(parameters, "cursor");
  const next = cursor && operation.success && nextIn(operation.success, cursor.name);
  if (cursor !== undefined && next !== undefined) {
    const most = limit?.schema?.shapes[0]?.maximum;
    const link: Settings = isLink(next) ? { is_link: true } : {};
    const max: Settings = most === undefined ? {} : { max_limit: most };
    return {
      format: "cursor",
      config: { cursor_path: next.path, cursor_key: cursor.name, ...limits, ...max, ...link },
    };
  }
  for (const format of ["page", "offset"] as const) {
    const key = named(parameters, format);
    if (key !== undefined) return { format, config: { [`${format}_key`]: key.name, ...limits } };
  }
  return undefined;
}

/** The names of the parameters that a pagination sends. */
export function pagingParameters(pagination: ScaffoldPagination | undefined): ReadonlySet<unknown> {
  return new Set(
    Object.entries(pagination?.config ?? {}).flatMap(([key, name]) => (key.endsWith("_key") ? [name] : [])),
  );
}

/** The pagination of most lists. */
export function commonPagination(all: readonly (ScaffoldPagination | undefined)[]): ScaffoldPagination | undefined {
  const texts = all.map((pagination) => pagination && JSON.stringify(pagination));
  return all[texts.indexOf(mostFrequent(texts.filter((text) => text !== undefined)))];
}

function named(parameters: readonly Parameter[], strategy: PaginationStrategy): Parameter | undefined {
  const names = paginationNames[strategy];
  const found = parameters.filter(({ name }) => names.includes(name));
  return found.toSorted((one, other) => names.indexOf(one.name) - names.indexOf(other.name))[0];
}

/** The place of the next cursor in a response. */
function nextIn(answer: Schema, parameter: string): Leaf | undefined {
  const texts = leavesOf(answer, 3).filter(({ schema }) => {
    return schema.types?.has("string") === true && !schema.types.has("object");
  });
  const leaves = texts.toSorted((one, other) => Number(isLink(one)) - Number(isLink(other)));
  const known = folded(parameter);
  const ranks: readonly ((name: string, path: string) => boolean)[] = [
    (name) => name === `next${known}`,
    (name, path) => name === known && path.includes("next"),
    (name) => /^next(?:cursor|page|token|pagetoken|marker)?$/.test(name),
    (name) => name === known,
    (name) => /^next/.test(name),
  ];
  for (const fits of ranks) {
    const found = leaves.find(({ path }) => fits(folded(path.split(".").at(-1) ?? ""), folded(path)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isLink({ path }: Leaf): boolean {
  return /(?:link|links|url|uri|href)(?:\.next)?$/i.test(path);
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, "");
}

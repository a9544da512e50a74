import type { Schema } from "../api/schema.js";
import { singular, snakeCase } from "./words.js";

/** A dotted path, and the schema at it. */
export interface Leaf {
  readonly path: string;
  readonly schema: Schema;
}

/** The paths in a value, some levels deep, except inside lists. */
export function leavesOf(schema: Schema, depth: number, above = ""): readonly Leaf[] {
  if (depth === 0) return [];
  return schema.names.flatMap((name): readonly Leaf[] => {
    const step = schema.step(name);
    if (step.kind !== "found" || name.includes(".")) return [];
    const path = `${above}${name}`;
    const isList = step.schema.types?.has("array") === true;
    return [{ path, schema: step.schema }, ...(isList ? [] : leavesOf(step.schema, depth - 1, `${path}.`))];
  });
}

/** Generic names of lists of records. */
const recordNames: readonly string[] = ["data", "items", "results", "entries", "records", "values", "value", "rows"];

/** Whether a value may be a list of records. */
export function isRecordList({ types, items }: Schema): boolean {
  return types?.has("array") === true && (items?.allows("object") ?? true);
}

/** The path of the list of records in a response: "" for the response itself; undefined if unknown. */
export function listPath(answer: Schema, resource: string): string | undefined {
  if (answer.types?.has("array") === true) return "";
  const lists = leavesOf(answer, 3).filter(({ schema }) => isRecordList(schema));
  const last = (path: string): string => snakeCase(path.split(".").at(-1) ?? "");
  const isNamed = ({ path }: Leaf): boolean => resource === last(path) || resource.endsWith(`_${last(path)}`);
  const [only] = lists;
  const named = lists.find(isNamed) ?? lists.find(({ path }) => recordNames.includes(last(path)));
  return named?.path ?? (lists.length === 1 ? only?.path : undefined);
}

/** The path of the record in a response: "" for the response itself. */
export function recordPath(answer: Schema, resource: string): string {
  const one = singular(resource);
  for (const name of answer.names) {
    const step = answer.step(name);
    if (step.kind !== "found" || name.includes(".")) continue;
    const known = snakeCase(name);
    const isNamed = [one, resource].some((each) => each === known || each.endsWith(`_${known}`));
    const { types } = step.schema;
    if (types?.has("object") === true && (known === "data" || isNamed)) return name;
    if (types?.has("array") === true && isNamed) return `${name}.0`;
  }
  return "";
}

/** Paths of error messages, the best first. */
const messagePaths: readonly (readonly string[])[] = [
  ["message"],
  ["error", "message"],
  ["errors", "0", "message"],
  ["error_description"],
  ["detail"],
  ["errors", "0", "detail"],
  ["error"],
  ["errorMessages", "0"],
  ["Message"],
  ["Detail"],
];

/** The path of the message in an error response, as an expression; undefined if unknown. */
export function messagePath(failure: Schema): string | undefined {
  const found = messagePaths.find((path) => {
    const { step } = failure.walk(path);
    return step.kind === "found" && step.schema.types?.has("string") === true;
  });
  return found?.join(".").replaceAll(/\.(\d)/g, "[$1]");
}

import { suggest } from "jsonata-check/text";
import type { Role } from "../../../../generated/shapes.js";
import { roles } from "../../../../generated/roles.js";
import type { Problem } from "jsonata-check";

/** Names on other platforms, or in other fields, for the same value. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ["statusCode", ["status"]],
  ["status_code", ["status"]],
  ["httpStatus", ["status"]],
  ["body", ["data"]],
  ["payload", ["body", "data"]],
  ["event", ["body"]],
  ["response", ["data"]],
  ["responseBody", ["data", "body"]],
  ["data", ["body"]],
]);

/** The name of the input that is probably meant. */
export function candidateFor(name: string, candidates: readonly string[]): string | undefined {
  return synonyms.get(name)?.find((synonym) => candidates.includes(synonym)) ?? suggest(name, candidates);
}

/** The top-level input names, and their names elsewhere. */
const rootsOfOthers: ReadonlySet<string> = new Set([
  ...synonyms.keys(),
  ...Object.values(roles).flatMap(({ input }) => Object.keys(input.properties ?? {})),
]);

/** Whether the input is known for certain, or the name is that of another input. */
export function isExpected({ isRoot, name }: Problem<"unknown-path">, role: Role): boolean {
  return role === "error" || (role !== "step" && isRoot && rootsOfOthers.has(name));
}

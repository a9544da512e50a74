import { named, shapes } from "../../generated/shapes.js";

/** The method names in the schema, which have a fixed meaning. */
export const canonicalMethods: ReadonlySet<string> = new Set(Object.keys(shapes[named.Resource]?.properties ?? {}));

/** The methods that respond with one record. */
const recordMethods: ReadonlyMap<string, "new" | "existing"> = new Map([
  ["get", "existing"],
  ["create", "new"],
  ["update", "existing"],
  ["partial_update", "existing"],
  ["delete", "existing"],
]);

/** Whether a method responds with one record, so there is nothing to page through. */
export function answersWithRecord(method: string): boolean {
  return recordMethods.has(method);
}

/** Whether a method concerns an existing record, so its caller passes an ID. */
export function takesRecord(method: string): boolean {
  return recordMethods.get(method) === "existing";
}

import { named, shapes } from "../../generated/shapes.js";

/** The method names that the schema knows: every resource may have them, and they have a meaning of their own. */
export const canonicalMethods: ReadonlySet<string> = new Set(Object.keys(shapes[named.Resource]?.properties ?? {}));

/** The methods whose answer is one record. */
const recordMethods: ReadonlyMap<string, "new" | "existing"> = new Map([
  ["get", "existing"],
  ["create", "new"],
  ["update", "existing"],
  ["partial_update", "existing"],
  ["delete", "existing"],
]);

/** Whether a method answers with one record, so that there is nothing to page through. */
export function answersWithRecord(method: string): boolean {
  return recordMethods.has(method);
}

/** Whether a method is about a record that exists, so that its caller passes an id. */
export function takesRecord(method: string): boolean {
  return recordMethods.get(method) === "existing";
}

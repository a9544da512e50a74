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

/** The keys of a method that only describe it; all others affect its request or its response. */
export const remarkKeys: readonly string[] = [
  ...["description", "api_documentation_url", "examples", "scopes"],
  ...["query_schema", "body_schema", "response_schema"],
];

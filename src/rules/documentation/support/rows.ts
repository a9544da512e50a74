import { named, shapes } from "../../../../generated/shapes.js";

/** The types of rows that hold the YAML text of a JSON Schema. */
export const schemaRows: ReadonlySet<string> = new Set(["query_schema", "body_schema", "response_schema"]);

/** The types of rows that are about one method; the others are about the integration. */
export const methodRows: ReadonlySet<string> = new Set(["description", ...schemaRows]);

const typeOfRow = shapes[named.DocumentationRow]?.properties?.["type"];

/** The types of rows that are about the whole integration. */
export const wholeRows: ReadonlySet<unknown> = new Set(
  shapes[typeOfRow ?? -1]?.values?.filter((type) => !methodRows.has(String(type))),
);

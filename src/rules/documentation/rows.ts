/** The types of rows that are about one method; the others are about the integration. */
export const methodRows: ReadonlySet<string> = new Set([
  "description",
  "query_schema",
  "body_schema",
  "response_schema",
]);

import type {
  EffectiveMethod,
  LintedDocument,
  Node,
  Read,
  SourceDocument,
  StringNode,
} from "../../../rule-kit/index.js";

/** The JSON Schema of a method's query or body: that of its documentation row, else the older one at the method itself. */
export function methodSchema(
  linted: LintedDocument,
  method: EffectiveMethod,
  type: "query_schema" | "body_schema",
): Node | undefined {
  const content = linted.derived.of(linted.document, contentsOf).get(keyOf(method.resource, method.name, type));
  const written = content ?? method.value.get(type)?.node;
  return written?.type === "string" ? schemaIn(linted, written) : written;
}

/** The type of the schema that describes a value of the caller's request. */
export function schemaTypeOf({ root }: Read<"request">): "query_schema" | "body_schema" {
  return root.name.text === "query" ? "query_schema" : "body_schema";
}

function schemaIn(linted: LintedDocument, text: StringNode): Node | undefined {
  const schema = linted.readYaml(text);
  return schema === undefined || schema.isIncomplete ? undefined : schema.root;
}

/** The derived fact about a document: the contents of its rows about methods; of equal rows the first counts. */
function contentsOf({ root }: SourceDocument): ReadonlyMap<string, Node> {
  const rows = root?.type === "object" ? root.get("documentation") : undefined;
  const contents = new Map<string, Node>();
  for (const row of rows?.type === "array" ? rows.items : []) {
    if (row.type !== "object") continue;
    const [resource, method, type] = ["resource", "method", "type"].map((key) => row.get(key));
    const content = row.get("content");
    if (resource?.type !== "string" || method?.type !== "string" || type?.type !== "string" || content === undefined)
      continue;
    const key = keyOf(resource.value, method.value, type.value);
    if (!contents.has(key)) contents.set(key, content);
  }
  return contents;
}

function keyOf(resource: string, method: string, type: string): string {
  return `${resource}\0${method}\0${type}`;
}

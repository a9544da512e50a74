import type { Node, ObjectNode, StringNode } from "../../document/tree.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import type { LintedDocument } from "../../rule-kit/linted-document.js";

/** The JSON Schema of a method's query or body: that of its documentation row, else the older one at the method itself. */
export function methodSchema(
  linted: LintedDocument,
  method: EffectiveMethod,
  type: "query_schema" | "body_schema",
): Node | undefined {
  const content = rowsOf(linted.document.root)
    .find((row) => isAbout(row, method, type))
    ?.get("content");
  const written = content ?? method.value.get(type)?.node;
  return written?.type === "string" ? schemaIn(linted, written) : written;
}

function schemaIn(linted: LintedDocument, text: StringNode): Node | undefined {
  const schema = linted.readYaml(text);
  return schema === undefined || schema.isIncomplete ? undefined : schema.root;
}

function rowsOf(root: Node | undefined): readonly ObjectNode[] {
  const rows = root?.type === "object" ? root.get("documentation") : undefined;
  return rows?.type === "array" ? rows.items.filter((row) => row.type === "object") : [];
}

function isAbout(row: ObjectNode, { resource, name }: EffectiveMethod, type: string): boolean {
  return isText(row.get("type"), type) && isText(row.get("resource"), resource) && isText(row.get("method"), name);
}

function isText(node: Node | undefined, text: string): boolean {
  return node?.type === "string" && node.value === text;
}

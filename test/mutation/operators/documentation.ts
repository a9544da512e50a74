import { pointerOf } from "../../../src/document/pointer.js";
import type { ObjectNode, StringNode } from "../../../src/document/tree.js";
import { without, wrongValue } from "../damages.js";
import { operator, type Operator } from "../operator.js";

const schemas = ["query_schema", "body_schema", "response_schema"];

/** Defects of documentation rows. */
export const documentation: readonly Operator[] = [
  operator({
    id: "a row of a method that does not exist",
    rule: "documentation/unknown-target",
    at: ["/documentation/*/method"],
    type: "string",
    damage: (node) => wrongValue(node, `${node.value}s`),
  }),
  operator({
    id: "a row of a resource that does not exist",
    rule: "documentation/unknown-target",
    at: ["/documentation/*/resource"],
    type: "string",
    damage: (node) => wrongValue(node, `${node.value}_v2`),
  }),
  operator({
    id: "a row of a method without a method",
    rule: "documentation/unknown-target",
    at: ["/documentation/*"],
    type: "object",
    damage: (row) => without(row, "method"),
  }),
  content("a schema that is no YAML", "type: object\nproperties: [id, name"),
  content("a schema with a type that does not exist", "type: strnig\n"),
  content("a schema with properties as a list", "type: object\nproperties:\n  - id\n  - name\n"),
  operator({
    id: "a description of two letters",
    rule: "documentation/poor-description",
    at: ["/documentation/*/content"],
    type: "string",
    damage: (node) => (typeOf(node.parent)?.value === "description" ? wrongValue(node, "ok") : undefined),
  }),
];

function content(id: string, text: string): Operator {
  return operator({
    id,
    rule: "documentation/bad-schema",
    at: ["/documentation/*/content"],
    type: "string",
    damage(node) {
      const type = typeOf(node.parent);
      if (type === undefined || !schemas.includes(type.value)) return undefined;
      const damage = wrongValue(node, text);
      return {
        ...damage,
        pointer: pointerOf(node),
        text: [damage.text, "strnig", "- id\\n  - name", "[id, name"].flat(),
      };
    },
  });
}

function typeOf(row: StringNode["parent"] | ObjectNode): StringNode | undefined {
  const type = row?.type === "object" ? row.get("type") : undefined;
  return type?.type === "string" ? type : undefined;
}

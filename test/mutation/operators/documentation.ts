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
  content("a schema in which a text needs quotes", "type: object\ndescription: a note: with a colon\n", "a"),
  content("a schema indented with a tab", "type: object\nproperties:\n\tid: {}\n", "\\t"),
  content(
    "a schema that refers to what it lacks",
    "type: array\nitems:\n  $ref: '#/components/schemas/User'\n",
    "'#/components/schemas/User'",
  ),
  content("a schema that is a sentence", "See the pages of the vendor.", "See the pages of the vendor."),
  content("a schema with a type that does not exist", "type: strnig\n", "strnig"),
  content("a schema with a null that is no word", "type: [string, null]\n", "null"),
  content("a schema with properties as a list", "type: object\nproperties:\n  - id\n  - name\n", "- id\\n  - name"),
  content("a schema with a type for a property", "type: object\nproperties: { id: string }\n", "string"),
  content("a schema with a name for the required ones", "type: object\nrequired: email\n", "email"),
  content("a schema with a required property", "properties:\n  id:\n    type: string\n    required: true\n", "true"),
  content("a schema with a text for a number", '{ "type": "string", "maxLength": "20" }', '\\"20\\"'),
  content(
    "a schema with an object for choices",
    "properties:\n  id:\n    anyOf: { type: string }\n",
    "{ type: string }",
  ),
  operator({
    id: "a description of two letters",
    rule: "documentation/poor-description",
    at: ["/documentation/*/content"],
    type: "string",
    damage: (node) => (typeOf(node.parent)?.value === "description" ? wrongValue(node, "ok") : undefined),
  }),
];

/** Another schema; in JSON the wrong piece is underlined, or the whole text if none is given. */
function content(id: string, text: string, piece?: string): Operator {
  return operator({
    id,
    rule: "documentation/bad-schema",
    at: ["/documentation/*/content"],
    type: "string",
    damage(node) {
      const type = typeOf(node.parent);
      if (type === undefined || !schemas.includes(type.value)) return undefined;
      const damage = wrongValue(node, text);
      return piece === undefined ? damage : { ...damage, text: piece };
    },
  });
}

function typeOf(row: StringNode["parent"] | ObjectNode): StringNode | undefined {
  const type = row?.type === "object" ? row.get("type") : undefined;
  return type?.type === "string" ? type : undefined;
}

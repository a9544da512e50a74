import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { withRow } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown) => judge(document, "integration-file", "documentation/", { yaml: parseYaml });

describe("schemas", () => {
  const row = (content: string) => withRow({ type: "body_schema", resource: "users", method: "list", content });

  it.each([
    ["type: object\nproperties: {id: {type: string}}\nrequired: [id]"],
    ["$schema: https://json-schema.org/draft/2020-12/schema\n$defs: {a: true}\nprefixItems: [false]\nitems: false"],
    ["items: [{type: string}]\nadditionalItems: false\ndependencies: {a: [b], c: {minProperties: 1}}"],
    ["type: [string, 'null']\nenum: [null, a]\nconst: null\ndefault: null"],
    ["type: integer\nexclusiveMinimum: true\nnullable: true\nexample: 2024-01-01\nx-vendor: [1]"],
    ["description:\ntitle:\n"],
    ["properties: {required: {type: boolean}, type: {type: string}, properties: {type: object}}"],
    ["a: &a {type: string}\nproperties: {b: *a, c: *a}"],
    ["type: object\ntype: object"],
    ['{ "type": "object" }'],
    ["true"],
    [""],
    ["# to be written\n\n# soon"],
    ["---\ntype: object\n...\n"],
    ["type: object\nproperties:\n  id:\n    type: string\n  ...\n"],
  ])("may be %j", (content) => {
    expect(own(row(content))).toStrictEqual([]);
  });

  it.each([
    ["type: text", ["text"]],
    ["type: null", ["null"]],
    ["type: [string, strnig]", ["strnig"]],
    ["type: []", ["[]"]],
    ["properties: [a]", ["[a]"]],
    ["properties: {a: string, b: {items: number}}", ["string", "number"]],
    ["required: id", ["id"]],
    ["properties: {a: {required: true}}", ["true"]],
    ["minLength: -1\nmaxLength: 1.5", ["-1", "1.5"]],
    ["anyOf: []\nallOf: {}", ["[]", "{}"]],
    ["- type: string", ["- type: string"]],
    ["A sentence.", ["A sentence."]],
    ["a: b: c", ["b"]],
    ["a: [b", [JSON.stringify("a: [b")]],
    ["type: object\n---\ntype: object", ["type: object"]],
  ])("may not be %j", (content, texts) => {
    expect(own(row(content))).toStrictEqual(texts.map((text) => `bad-schema ${text}`));
  });

  it("are not judged without a parser, nor in other rows", () => {
    expect(judge(row("type: text"), "integration-file", "documentation/bad-schema")).toStrictEqual([]);
    expect(own(withRow({ type: "note", content: "type: text is not known" }))).toStrictEqual([]);
  });

  it("are judged despite escapes between their words", () => {
    const text = JSON.stringify(row('properties:\n  "a\tb": {type: "\u00e9"}')).replace("\u00e9", "\\u00e9");
    expect(own(text)).toStrictEqual(['bad-schema \\"\\u00e9\\"']);
  });
});

const withSchema = (content: string, type = "response_schema") =>
  withRow({ type, resource: "users", method: "list", content });

const ofSchema = (content: string, type?: string) =>
  judge(withSchema(content, type), "integration-file", "documentation/bad-schema", { yaml: parseYaml });

describe("texts that are a schema", () => {
  it.each([
    "type: object",
    "---\ntype: object\n",
    "true",
    "",
    "# to be written\n",
    "type:",
    "properties:\n  id:\n  name:\n    type: string\n    description:\n",
    "type: object\nproperties:\n  page:\n    type: integer\n  ...",
    '{\n\t"type": "object",\n\t"properties": { "a": true }\n}',
    "type: [string, 'null']",
    "type: integer\nexclusiveMinimum: true\nminimum: 0\nnullable: true\nexample: [1]",
    "$schema: http://json-schema.org/draft-03/schema#\nproperties:\n  id:\n    type: any\n    required: true\n",
    "enum: [1, null, {type: 5}]\ndefault: {type: 5}\nconst: {required: true}",
    "x-vendor: {type: 5}\nproperties:\n  type:\n    type: string\n  required:\n    type: boolean\n",
    "items:\n  - type: string\n  - false\n",
    "dependencies:\n  a: [b]\n  c: {type: object}\n",
    "base: &base\n  type: object\nallOf:\n  - *base\n",
    '{ "type": "object", "description": null, "required": ["constructor", "__proto__"], "__proto__": 1 }',
  ])("%j", (content) => {
    expect(ofSchema(content)).toStrictEqual([]);
  });
});

describe("texts that are not a schema", () => {
  it.each([
    ["type: nmber", ["nmber"]],
    ["type: null", ["null"]],
    ["type: []", ["[]"]],
    ["type: [string, ~]", ["~"]],
    ["required: true", ["true"]],
    ["required: [id, 5]", ["5"]],
    ["maxLength: -1\nminItems: 1.5", ["-1", "1.5"]],
    ["maximum: '5'", ["'5'"]],
    ["allOf: []", ["[]"]],
    ["items: string", ["string"]],
    ["anyOf:\n  - integer\n  - type: string", ["integer"]],
    ["$defs:\n  id:\n    properties: [a]", ["[a]"]],
    ['{ "items": { "enum": "a" } }', ['\\"a\\"']],
  ])("%j", (content, expected) => {
    expect(ofSchema(content)).toStrictEqual(expected.map((text) => `bad-schema ${text}`));
  });

  it.each(["- type: object", "See the documentation.", "5"])("as a whole: %j", (content) => {
    expect(ofSchema(content)).toStrictEqual([`bad-schema ${content}`]);
  });

  it("may lack something at the end", () => {
    const content = "type: object\nproperties: {id: {type: string}";
    expect(ofSchema(content)).toStrictEqual([`bad-schema ${JSON.stringify(content)}`]);
  });

  it("are not looked for in other rows, nor without a parser", () => {
    expect(ofSchema("type: nmber", "note")).toStrictEqual([]);
    expect(judge(withSchema("type: nmber"), "integration-file", "documentation/bad-schema")).toStrictEqual([]);
  });
});

describe("misspelled keywords", () => {
  it.each([
    ["type: object\nrequried: [id]\n", "requried"],
    ["type: object\nproperites:\n  id: {type: string}\n", "properites"],
    ["propertys:\n  id: {type: string}\n", "propertys"],
    ["type: array\nitem: {type: string}\n", "item"],
    ["properties:\n  id: {type: string, desciption: The id}\n", "desciption"],
    ["properties:\n  id: {type: string, min_length: 3}\n", "min_length"],
    ["one_of:\n  - type: string\n", "one_of"],
    ["properties: {first_name: {}}\nrequired: [firstName]", "firstName"],
    ["properties:\n  a: {properties: {address: {}, id: {}}, required: [id, adress]}", "adress"],
  ])("%j", (content, keyword) => {
    expect(ofSchema(content)).toStrictEqual([`bad-schema ${keyword}`]);
  });

  it.each([
    "type: string\nexample: a\nnullable: true\ndiscriminator: {propertyName: a}\nexternalDocs: {url: a}",
    "properties:\n  requried: {type: string}\n  item: {type: string}",
    "id: a\ncomment: b\nref: c",
    "x-enums: [1]\nenumNames: [a]\norder: 1\noptional: true\nmarkdownDescription: a",
    "examples:\n  - properites: {}",
    "properties: {first_name: {}}\nrequired: [last_name, first_name, firstName]",
    "properties: {first_name: {}, firstName: {}}\nrequired: [firstName]",
    "properties: {required: {type: array}, properties: {}}\nrequired: [required, type]",
    "allOf: [{required: [ids]}, {properties: {id: {}}}]",
  ])("not %j", (content) => {
    expect(ofSchema(content)).toStrictEqual([]);
  });
});

describe("references to parts of the schema", () => {
  it.each([
    ["$ref: '#/$defs/user'\n$defs:\n  user: {type: object}\n", []],
    ["$ref: '#/definitions/user'\n$defs:\n  user: {type: object}\n", ["'#/definitions/user'"]],
    ["items:\n  $ref: '#/components/schemas/User'\n", ["'#/components/schemas/User'"]],
    ["properties:\n  a/b: {type: string}\n  c: {$ref: '#/properties/a~1b'}\n", []],
    ["allOf:\n  - type: object\n  - $ref: '#/allOf/0'\n", []],
    ["$ref: '#'\n", []],
    ["properties:\n  200: {type: object}\n  404: {$ref: '#/properties/200'}\n", []],
    ["$ref: 'https://schemas.acme.example/user.json#/a'\n", []],
    ["$id: https://acme.example/a.json\n$ref: '#/b'\n", []],
    ["type: object\nexamples:\n  - {$ref: '#/nowhere'}\n", []],
    ["$defs:\n  a:\n    $id: /a\n    items: {$ref: '#/$defs/b'}\n    $defs:\n      b: {type: string}\n", []],
  ])("%j", (content, expected) => {
    expect(ofSchema(content)).toStrictEqual(expected.map((text) => `bad-schema ${text}`));
  });
});

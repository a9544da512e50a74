import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { fixed, judge, withApiKey } from "../judge.js";

const file = (
  row: object,
  config: Readonly<Record<string, unknown>> = { resources: { users: { list: { path: "/users" } } } },
) => ({
  name: "acme",
  config: withApiKey(config),
  documentation: [row],
});
const own = (document: unknown) => judge(document, "integration-file", "documentation/", { yaml: parseYaml });
const content = "Lists the people who have access.";

describe("targets", () => {
  it.each([
    [{ type: "description", resource: "users", method: "list", content }, []],
    [{ type: "description", resource: "user", method: "list", content }, ['unknown-target "user"']],
    [{ type: "body_schema", resource: "users", method: "lst", content: "type: object" }, ['unknown-target "lst"']],
    [{ type: "query_schema", content: "type: object" }, ["unknown-target {"]],
    [{ type: "response_schema", resource: "users", method: null, content: "type: object" }, ["unknown-target {"]],
    [{ type: "readme", content: "# Acme" }, []],
    [{ type: "readme", resource: "nothing", content: "# Acme" }, []],
    [{ type: "oauth_app_requires_verification", content: "true" }, []],
    [{ type: "description", resource: "constructor", method: "list", content }, ['unknown-target "constructor"']],
  ])("%j", (row, expected) => {
    expect(own(file(row))).toStrictEqual(expected);
  });

  it("are unknown in a file without resources", () => {
    expect(own(file({ type: "description", resource: "users", method: "list", content }, {}))).toStrictEqual([]);
  });

  it("are mended", () => {
    const row = (resource: string) => file({ type: "description", resource, method: "list", content });
    expect(fixed(row("user"), "integration-file", "documentation/unknown-target")).toStrictEqual(row("users"));
  });
});

describe("descriptions", () => {
  it.each([
    ["users list", ['poor-description "users list"']],
    ["Lists it", ['poor-description "Lists it"']],
    [content, []],
  ])("%s", (text, expected) => {
    expect(own(file({ type: "description", resource: "users", method: "list", content: text }))).toStrictEqual(
      expected,
    );
    expect(own(file({ type: "note", content: text }))).toStrictEqual([]);
  });
});

describe("schemas", () => {
  const row = (content: string) => file({ type: "body_schema", resource: "users", method: "list", content });

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
    expect(own(file({ type: "note", content: "type: text is not known" }))).toStrictEqual([]);
  });

  it("are judged where the escapes of the file stand between their words", () => {
    const text = JSON.stringify(row('properties:\n  "a\tb": {type: "\u00e9"}')).replace("\u00e9", "\\u00e9");
    expect(own(text)).toStrictEqual(['bad-schema \\"\\u00e9\\"']);
  });
});

import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { fixed, judge, withApiKey, withMethod } from "../judge.js";

const rule = "placeholder/misspelt-input";

const person = { type: "object", properties: { first_name: {}, email: {}, address: { properties: { street: {} } } } };

const creating = (body: unknown, body_schema: unknown = person) =>
  withMethod({ method: "post", body, body_schema }, "create");

describe("a field of the request that the schema spells otherwise", () => {
  it.each([
    ["{{body.first_nmae}}", "first_nmae", "{{body.first_name}}"],
    ["{{body.firstName:str}}", "firstName", "{{body.first_name:str}}"],
    ["Hi {{body.emial?:none}}", "emial", "Hi {{body.email?:none}}"],
    ["{{body.address.streat}}", "streat", "{{body.address.street}}"],
    ["{{body.adress.street}}", "adress", "{{body.address.street}}"],
  ])("%s", (text, name, right) => {
    expect(judge(creating({ a: text }), "config", rule)).toStrictEqual([`misspelt-input ${name}`]);
    expect(fixed(creating({ a: text }), "config", rule)).toStrictEqual(creating({ a: right }));
  });

  it("of the query, in the path too", () => {
    const query_schema = "type: object\nproperties:\n  team_id:\n    type: integer\n";
    const method = withMethod({ path: "/teams/{{query.taem_id}}/users", query_schema }, "list");
    expect(judge(method, "config", rule, { yaml: parseYaml })).toStrictEqual(["misspelt-input taem_id"]);
  });

  it.each([
    [{ a: "{{body.first_name}}", b: "{{body.address.street}}" }, person],
    // Both spellings are read.
    [{ a: "{{body.first_name}}", b: "{{body.firstName}}" }, person],
    // No property resembles the name.
    [{ a: "{{body.title}}" }, person],
    // Callers may send more than these properties.
    [{ a: "{{body.emial}}" }, { ...person, allOf: [{ properties: { emial: {} } }] }],
    [{ a: "{{body.address.zip.streat}}" }, person],
    [{ a: "{{body.first_nmae}}" }, { type: "array" }],
    [{ a: "{{query.first_nmae}}" }, person],
  ])("not %j", (body, schema) => {
    expect(judge(creating(body, schema), "config", rule)).toStrictEqual([]);
  });
});

describe("a name in a path that other methods spell otherwise", () => {
  const rows = (path: string, more: object = {}) => {
    const [list, create] = [{ path: "/sheets/{{query.sheet_id}}/rows" }, { path: "/sheets/{{query.sheet_id}}/rows" }];
    return withApiKey({ resources: { rows: { list, create: { ...create, method: "post" }, get: { path, ...more } } } });
  };

  it.each([
    ["/sheets/{{query.sheetId}}/rows/{{id}}", "sheetId"],
    ["/sheets/{{ query.shete_id }}/rows/{{id}}", "shete_id"],
  ])("%s", (path, name) => {
    expect(judge(rows(path), "config", rule)).toStrictEqual([`misspelt-input ${name}`]);
  });

  it("is written as in the others", () => {
    const [wrong, right] = ["/sheets/{{query.sheetId}}/rows/{{id}}", "/sheets/{{query.sheet_id}}/rows/{{id}}"];
    expect(fixed(rows(wrong), "config", rule)).toStrictEqual(rows(right));
  });

  it.each([
    ["/sheets/{{query.sheet_id}}/rows/{{id}}", {}],
    ["/sheets/{{query.sheet}}/rows/{{id}}", {}],
    ["/sheets/{{query.sheet_id2}}/rows/{{id}}", {}],
    ["/rows/{{query.sheetId}}", {}],
    ["/sheets/{{sheetId}}/rows/{{id}}", {}],
    ["/sheets/{{query.sheetId}}/rows", { query_schema: { type: "object", properties: { sheetId: {} } } }],
  ])("not %s", (path, more) => {
    expect(judge(rows(path, more), "config", rule)).toStrictEqual([]);
  });
});

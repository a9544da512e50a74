import { expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { fixed, judge, mended, withMethod } from "../judge.js";

const rule = "resource/json-in-string";
const create = (more: object) => withMethod({ method: "post", ...more }, "create");
const found = (more: object) => judge(create(more), "config", rule).length;

it.each([
  '{"name": "{{body.name}}"}',
  ' { "count": {{body.count}} } ',
  '["{{body.id}}"]',
  '{"query": "{ users { id } }", "variables": {{body.variables:json}}}',
])("JSON in a string is told: %s", (body) => {
  expect(found({ body })).toBe(1);
  expect(found({ body, body_format: "json", headers: { "Content-Type": "application/json" } })).toBe(1);
});

it.each([
  [{ "X-Debug": "null", "X-Trace": "undefined" }, 2],
  [{ "X-Debug": null }, 0],
  [{ "X-Debug": "nullable", Accept: "{{accept?:null}}" }, 0],
])("the text null is sent in headers: %j", (headers, count) => {
  expect(judge({ headers }, "override", rule)).toHaveLength(count);
  expect(found({ headers })).toBe(count);
});

it.each([
  { body: "{{body:json}}" },
  { body: "{{body.text}}" },
  { body: '{"a": 1}', body_format: "raw" },
  { body: '{"a": 1}', headers: { "content-type": "text/plain" } },
  { body: "{ users { id } }" },
  { body: "[not json]" },
  { body: { filter: '{"a": 1}' } },
])("other bodies are right: %j", (more) => {
  expect(found(more)).toBe(0);
});

it("is no string in the variables of GraphQL", () => {
  const query = "query ($n: Int) { users (limit: $n) { id } }";
  expect(found({ body: { query, variables: '{ "n": {{query.limit?:50}} }' } })).toBe(1);
  expect(found({ body: { query, variables: "{{body.variables:json}}" } })).toBe(0);
  expect(found({ body: { variables: '{ "n": 1 }' } })).toBe(0);
});

it("is written without the quotes", () => {
  const right = create({ body: { name: "{{body.name}}" } });
  expect(fixed(create({ body: '{"name": "{{body.name}}"}' }), "config", rule)).toEqual(right);
  expect(fixed(create({ body: '{"count": {{body.count}}}' }), "config", rule)).toBeUndefined();
  const yaml = (body: string) =>
    `resources:\n  users:\n    create:\n      path: /users\n      method: post\n      body_format: json\n      body: ${body}\n`;
  const written = '{"name": "{{body.name}}"}';
  expect(mended(yaml(`'${written}'`), rule, { language: "yaml", yaml: parseYaml })).toBe(yaml(written));
});

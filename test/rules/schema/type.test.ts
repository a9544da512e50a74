import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { lintText, type LintOptions } from "../../lint.js";
import { findingsOf, fixed, mended } from "../judge.js";

/** The rules that speak, with the text they underline. */
function found(text: string, options: LintOptions = {}): string[] {
  const { diagnostics } = lintText(text, { explicit: true, yaml: parseYaml, ...options });
  return diagnostics.map(({ rule, range }) => `${rule} ${text.slice(range.start.offset, range.end.offset)}`);
}

it("goes on with what can be read of a broken text", () => {
  const text = '{ "rate_limit": { "is_rate_limited": true },\n  "label": \'Acme\' }';
  expect(found(text, { kind: "override" })).toEqual(["schema/type true", "schema/syntax 'Acme'"]);
});

describe("a value of another type", () => {
  const cursor = (config: string) => `{ "pagination": { "format": "cursor", "config": { ${config} } } }`;
  const method = (value: string) => `{ "resources": { "users": { "list": { ${value} } } } }`;

  it.each([
    [cursor('"max_limit": "100"'), cursor('"max_limit": 100')],
    [cursor('"is_link": "True"'), cursor('"is_link": true')],
    [cursor('"limit_key": 50'), cursor('"limit_key": "50"')],
    [method('"scopes": "crm.read"'), method('"scopes": ["crm.read"]')],
  ])("is written in the one that the schema asks for: %s", (text, right) => {
    expect(mended(text, "schema/type")).toBe(right);
  });

  it.each([
    cursor('"max_limit": "ten"'),
    cursor('"max_limit": "1.5"'),
    method('"scopes": "crm read"'),
    method('"no_auth": "yes"'),
    '{ "rate_limit": { "is_rate_limited": true } }',
  ])("is left to the author where it may be meant in several ways: %s", (text) => {
    expect(findingsOf(text, "override", "schema/type")).toHaveLength(1);
    expect(mended(text, "schema/type")).toBe(text);
  });

  it("is written in the style of YAML", () => {
    const yaml = (value: string) => `resources: { users: { list: { path: /users, scopes: ${value} } } }`;
    expect(mended(yaml("crm"), "schema/type", { language: "yaml", yaml: parseYaml })).toBe(yaml('["crm"]'));
    expect(mended(yaml("'crm'"), "schema/type", { language: "yaml", yaml: parseYaml })).toBe(yaml("['crm']"));
    const block = "resources:\n  users:\n    list:\n      scopes: |-\n        crm\n";
    expect(mended(block, "schema/type", { language: "yaml", yaml: parseYaml })).toBe(block);
  });
});

const field = { name: "a", label: "A", type: "single_select" };
const withOptions = (options: unknown) => ({
  credentials: { format: "api_key", config: { fields: [{ ...field, options }] } },
});

const helpOf = (document: unknown) => findingsOf(JSON.stringify(document), "override", "schema/type")[0]?.help;

it.each([
  [withOptions(["eu"]), "Write an object with `label` and `value`."],
  [{ resources: ["users"] }, "Write an object with one key for each name."],
  [{ resources: { users: { list: { query: "?a=b" } } } }, "Write an object with one key for each name."],
  [{ pagination: "none" }, "Write an object with `format`, or null for none."],
  [{ authorization: "Bearer x" }, "Write an object with `format`."],
  [
    { rate_limit: "status = 429" },
    "Write an object with `is_rate_limited`, `retry_after_header_expression` or `rate_limit_header_expression`, or null for none.",
  ],
  [
    { actions: { a: { steps: [{ type: "update_context", config: "{ 'a': 1 }" }] } } },
    "Write an object with `expression`.",
  ],
  [
    { resources: { users: { list: { scopes: "users:read, users:write" } } } },
    'Write a list: `["users:read", "users:write"]`.',
  ],
  [{ headers: { Accept: ["application/json"] } }, 'Write `"application/json"`.'],
])("says what to write instead: %j", (document, help) => {
  expect(helpOf(document)).toBe(help);
});

it("takes the only item out of a list", () => {
  expect(fixed({ label: ["Acme"] }, "override", "schema/type")).toEqual({ label: "Acme" });
  expect(fixed({ label: ["Acme", "CRM"] }, "override", "schema/type")).toBeUndefined();
});

it("says how YAML reads braces without quotes", () => {
  const [finding] = findingsOf("base_url: {host}\n", "override", "schema/type", { language: "yaml", yaml: parseYaml });
  expect(finding?.help).toBe('Write `"{{host}}"`, in quotes: `{` begins a mapping in YAML.');
});

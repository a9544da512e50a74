import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../generated/shapes.js";
import { parseYaml } from "../../../src/document/yaml.js";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import type { Language } from "../../../src/document/source-document.js";
import { findingsOf } from "../judge.js";

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string, language: Language = "json", kind: DocumentKind = "override"): string {
  const [finding] = findingsOf(text, kind, rule, { language, yaml: parseYaml });
  return apply(text, finding?.fixes[0]?.edits ?? []);
}

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

describe("an action without steps", () => {
  const rule = "schema/deprecated-spelling";

  it("is wrapped in JSON", () => {
    expect(mended('{ "actions": { "a": {"type": "transform", "config": "1"} } }', rule)).toBe(
      '{ "actions": { "a": { "steps": [{"type": "transform", "config": "1"}] } } }',
    );
  });

  it("is wrapped in YAML, with everything below it moved to the right", () => {
    const text =
      "actions:\n  a:\n    type: transform\n    # why\n    config: |\n      one\n\n      two\n  b:\n    steps: []\n";
    expect(mended(text, rule, "yaml")).toBe(
      "actions:\n  a:\n    steps:\n      - type: transform\n        # why\n        config: |\n          one\n\n          two\n  b:\n    steps: []\n",
    );
    expect(mended("actions:\n  a: { type: transform, config: x }\n", rule, "yaml")).toBe(
      'actions:\n  a: { "steps": [{ type: transform, config: x }] }\n',
    );
    expect(mended("actions:\n  a:\n    type: transform\n    config: x", rule, "yaml")).toBe(
      "actions:\n  a:\n    steps:\n      - type: transform\n        config: x",
    );
  });
});

describe("the signature format HMAC-SHA256", () => {
  const rule = "schema/deprecated-spelling";
  const wrap = (config: string) =>
    `{ "webhook": { "signature_verification": { "format": "HMAC-SHA256", "config": ${config} } } }`;

  it("gets its algorithm, laid out like its neighbours", () => {
    expect(mended(wrap('{ "secret": "s" }'), rule)).toBe(
      wrap('{ "algorithm": "sha256", "secret": "s" }').replace("HMAC-SHA256", "hmac"),
    );
    expect(mended(wrap('{\n    "secret": "s"\n  }'), rule)).toBe(
      wrap('{\n    "algorithm": "sha256",\n    "secret": "s"\n  }').replace("HMAC-SHA256", "hmac"),
    );
    expect(mended(wrap("{}"), rule)).toBe(wrap('{ "algorithm": "sha256" }').replace("HMAC-SHA256", "hmac"));
  });

  it("keeps an algorithm that is there", () => {
    const config = '{ "algorithm": "sha512", "secret": "s" }';
    expect(mended(wrap(config), rule)).toBe(wrap(config).replace("HMAC-SHA256", "hmac"));
  });

  it("gets its algorithm in YAML", () => {
    const text = "webhook:\n  signature_verification:\n    format: HMAC-SHA256\n    config:\n      secret: s\n";
    expect(mended(text, rule, "yaml")).toBe(
      "webhook:\n  signature_verification:\n    format: hmac\n    config:\n      algorithm: sha256\n      secret: s\n",
    );
  });
});

describe("an older property", () => {
  it("is renamed, but not beside the present one", () => {
    const config = (keys: string) => `{ "pagination": { "format": "page", "config": { ${keys} } } }`;
    expect(mended(config('"page_param": "p"'), "schema/deprecated-spelling")).toBe(config('"page_key": "p"'));
    const both = findingsOf(config('"page_param": "p", "page_key": "q"'), "override", "schema/");
    expect(both.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([["schema/deprecated-spelling", 0]]);
  });
});

describe("a value", () => {
  it.each([
    ['{ "pagination": { "format": "Page" } }', '{ "pagination": { "format": "page" } }'],
    ['{ "authorization": { "format": "baerer" } }', '{ "authorization": { "format": "bearer" } }'],
    ['{ "query_array_format": "bracket" }', '{ "query_array_format": "brackets" }'],
  ])("that is a near miss is put right: %s", (text, expected) => {
    expect(mended(text, "schema/enum")).toBe(expected);
  });

  it("that is far from all is left alone", () => {
    const [finding] = findingsOf('{ "credentials": { "format": "basic" } }', "override", "schema/enum");
    expect(finding?.fixes).toEqual([]);
    expect(finding?.help).toContain("`api_key`");
  });

  it("in YAML keeps its style", () => {
    expect(mended("query_array_format: 'comm'\n", "schema/enum", "yaml")).toBe("query_array_format: 'comma'\n");
    expect(mended("resources: { users: { list: { method: POST } } }", "schema/method-case", "yaml")).toBe(
      "resources: { users: { list: { method: post } } }",
    );
  });
});

it("renames an unknown property that is a near miss", () => {
  const text = '{ "resources": { "users": { "list": { "responsePath": "data" } } } }';
  const [finding] = findingsOf(text, "override", "schema/unknown-property");
  expect(finding?.fixes.map(({ tier }) => tier)).toEqual(["safe"]);
  expect(mended(text, "schema/unknown-property")).toBe(text.replace("responsePath", "response_path"));
});

it("takes comments and trailing commas out of strict JSON", () => {
  const text = '{\n  "label": "Acme", // shown\n}';
  const findings = findingsOf(text, "override", "schema/json-dialect");
  expect(findings).toHaveLength(2);
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  expect(JSON.parse(apply(text, edits))).toEqual({ label: "Acme" });
  expect(findings.flatMap(({ fixes }) => fixes.map(({ tier }) => tier))).toEqual(["safe", "safe"]);
});

describe("a parameter that is taken out", () => {
  const rule = "pagination/parameter-set-twice";
  const wrap = (query: string) =>
    `{ "pagination": { "format": "page", "config": { "page_key": "page" } }, "resources": { "users": { "list": { "path": "/users", "query": ${query} } } } }`;
  const after = (query: string) => mended(wrap(query), rule, "jsonc");

  it("goes with its comma", () => {
    expect(after('{ "page": "{{p}}", "q": "1" }')).toBe(wrap('{ "q": "1" }'));
    expect(after('{ "q": "1", "page": "{{p}}", }')).toBe(wrap('{ "q": "1", }'));
    expect(after('{ "page": "{{p}}" , }')).toBe(wrap("{  }"));
  });

  it("stays where a comment would go with it", () => {
    const query = '{ "page": "{{p}}", /* the search */ "q": "1" }';
    expect(after(query)).toBe(wrap(query));
  });
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
    expect(mended(yaml("crm"), "schema/type", "yaml")).toBe(yaml('["crm"]'));
    expect(mended(yaml("'crm'"), "schema/type", "yaml")).toBe(yaml("['crm']"));
    const block = "resources:\n  users:\n    list:\n      scopes: |-\n        crm\n";
    expect(mended(block, "schema/type", "yaml")).toBe(block);
  });
});

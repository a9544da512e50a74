import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { judge, mended, withApiKey } from "../judge.js";

describe("consequences of a mistake are not reported", () => {
  it("of text that cannot be read", () => {
    const said = (text: string) =>
      judge(text, "override", "schema/").filter((finding) => !finding.startsWith("syntax"));
    expect(said('{ “label”: "Acme" }')).toStrictEqual([]);
    expect(said('{ "base_url": "\nhttps://a.com" }')).toStrictEqual([]);
    expect(judge({ headers: { X: "{{a?}}" }, ...withApiKey({}) }, "config", "placeholder/")).toHaveLength(1);
  });
});

describe("a placeholder without quotes in YAML", () => {
  const yaml = { language: "yaml", yaml: parseYaml } as const;

  it.each([
    ["headers:\n  X-Key: {{api_key}}\n", 'headers:\n  X-Key: "{{api_key}}"\n'],
    ["base_url: {{host}}/v1\n", 'base_url: "{{host}}/v1"\n'],
    ["headers:\n  X-Key: {{ api_key }} # the key\n", 'headers:\n  X-Key: "{{ api_key }}" # the key\n'],
  ])("is put in quotes: %j", (text, right) => {
    expect(mended(text, "schema/syntax", yaml)).toBe(right);
    expect(judge(right, "override", "schema/", yaml)).toStrictEqual([]);
  });
});

it("puts a placeholder without quotes in quotes in JSON", () => {
  const document = (value: string) =>
    `{ "resources": { "users": { "list": { "path": "/users", "body": { "n": ${value} } } } } }`;
  expect(mended(document("{{body.n:int}}"), "schema/syntax")).toBe(document('"{{body.n:int}}"'));
});

it("says on which line of YAML a colon is missing, and judges the joined lines no further", () => {
  const text = "headers:\n  Accept application/json\n  X-Region: eu\n";
  const yaml = { language: "yaml", yaml: parseYaml } as const;
  expect(judge(text, "override", "", yaml)).toStrictEqual(["syntax Accept application/json"]);
});

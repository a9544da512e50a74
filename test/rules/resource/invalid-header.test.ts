import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "resource/invalid-header";

const named = (header_name: string) => ({
  authorization: { format: "header", config: { header_name, header_value: "{{token}}" } },
});

describe("names of headers", () => {
  it.each([
    "X-Api-Key",
    "x-api-key",
    "authorization",
    "X_Account",
    "x.vendor.key",
    "{{header_name}}",
    "X-{{region}}-Key",
    "sec-ch-ua!#$%&'*+^`|~",
  ])("%j can be sent", (name) => {
    expect(judge(named(name), "override", rule)).toStrictEqual([]);
    expect(judge({ headers: { [name]: "{{token}}" } }, "override", rule)).toStrictEqual([]);
  });

  it.each([
    ["x-token ", "x-token"],
    [" x-token", "x-token"],
    ["X-Site:", "X-Site"],
    ["Authorization: Bearer", "Authorization"],
    ["X Api Key", "X-Api-Key"],
    ["X-Api-Key\n", "X-Api-Key"],
    ["X-{{region}} ", "X-{{region}}"],
  ])("%j cannot", (name, right) => {
    const text = JSON.stringify(name).slice(1, -1);
    expect(judge(named(name), "override", rule)).toStrictEqual([`invalid-header ${text}`]);
    expect(fixed(named(name), "override", rule)).toStrictEqual(named(right));
    expect(judge({ headers: { [name]: "x" } }, "override", rule)).toStrictEqual([`invalid-header "${text}"`]);
  });

  it.each(["X-Schlüssel", "X-Key\u200B", "X-Kéy", "X/Key", "X-Key(1)", '"X-Key"', "X-Key,"])("%j cannot", (name) => {
    expect(judge(named(name), "override", rule)).toHaveLength(1);
  });

  it("are not empty", () => {
    expect(judge(named(""), "override", rule)).toStrictEqual(['invalid-header ""']);
    expect(judge({ headers: { "": "x" } }, "override", rule)).toStrictEqual(['invalid-header ""']);
  });

  it("are judged wherever they are sent", () => {
    const headers = { "X Key": "1" };
    const method = { resources: { users: { list: { path: "/users", headers } } } };
    const step = { actions: { validation: { steps: [{ type: "request", config: { path: "/me", headers } }] } } };
    const pagination = { pagination: { format: "cursor", config: { cursor_path: "next", headers } } };
    for (const document of [method, step, pagination]) {
      expect(judge(document, "override", rule)).toStrictEqual(['invalid-header "X Key"']);
    }
  });
});

describe("values of headers", () => {
  it("show a character beyond the basic plane as a whole", () => {
    expect(judge({ headers: { "X-Site": "a 😀 b" } }, "override", rule)).toStrictEqual(["invalid-header 😀"]);
  });

  it.each([
    "{{token}}",
    "Bearer {{token}}\n",
    "\n  {{token}}  ",
    "a\tb",
    "café",
    "",
    "{{title?:–}}",
    "a; q=0.5, b",
    '{ "filter": "{{query.filter}}" }',
  ])("%j can be sent", (value) => {
    expect(judge({ headers: { "X-A": value } }, "override", rule)).toStrictEqual([]);
  });

  it.each([
    ["Bearer\n{{token}}", "Bearer\\n{{token}}"],
    ["{{a}}\r\nX-Other: 1", "{{a}}\\r\\nX-Other: 1"],
    ["2024–2025", "–"],
    ["“{{token}}”", "“"],
    ["Bearer\u0000", "Bearer\\u0000"],
    ["a\u200B{{token}}", "a\u200B{{token}}"],
  ])("%j cannot", (value, at) => {
    expect(judge({ headers: { "X-A": value } }, "override", rule)).toStrictEqual([`invalid-header ${at}`]);
    const authorization = { format: "header", config: { header_name: "X-A", header_value: value } };
    expect(judge({ authorization }, "override", rule)).toStrictEqual([`invalid-header ${at}`]);
  });
});

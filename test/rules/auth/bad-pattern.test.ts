import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";

describe("a pattern that is not a regular expression", () => {
  const judgedPattern = (pattern: string) =>
    findingsOf(
      JSON.stringify({
        credentials: { format: "api_key", config: { fields: [{ name: "x", label: "x", type: "text", pattern }] } },
      }),
      "override",
      "auth/bad-pattern",
    ).map(({ severity }) => severity);

  it.each([
    ["[a-z+", ["error"]],
    ["(?i)acme", ["error"]],
    ["^\\d{10)$", ["error"]],
    ["[\\w-.]+", []],
    ["(?i:acme)-(?-i:x)", []],
    ["^[\\p{L}--\\p{Lu}]+$", []],
    ["^\\p{L}+$", []],
  ])("%s", (pattern, expected) => {
    expect(judgedPattern(pattern)).toStrictEqual(expected);
  });
});

const withField = (field: object) => ({
  label: "Acme",
  credentials: { format: "api_key", config: { fields: [{ label: "x", type: "text", ...field }] } },
});

describe("patterns", () => {
  const severity = (pattern: string) =>
    findingsOf(JSON.stringify(withField({ name: "x", pattern })), "config", "auth/").map((finding) => finding.severity);

  it.each([
    ["[a-z", ["error"]],
    ["(?i)abc", ["error"]],
    ["^[0-9a-f]{32$", ["warning"]],
    ["^\\d{2,-\\w{4}", ["warning"]],
    ["^(ab){2,4$", ["warning"]],
    ["^[a-z]{2}\\d{3,}(x){1,2}$", []],
    ["^\\[{2}\\]\\{1$", []],
    ["^a{$", []],
    ["[a-z-_]+", []],
    ["^[a-z\\d_\\-]+$", []],
    ["(?<year>\\d{4})", []],
    ["", []],
  ])("%s", (pattern, expected) => {
    expect(severity(pattern)).toStrictEqual(expected);
  });
});

describe("a pattern that rejects every value", () => {
  const judged = (field: object) =>
    judge(
      withApiKey({
        base_url: "https://{{host}}/api",
        credentials: {
          format: "api_key",
          config: { fields: [{ name: "host", label: "Host", type: "text", ...field }] },
        },
      }),
      "config",
      "auth/",
    ).filter((text) => /^(?:bad|self)/.test(text));

  it.each([
    [{ pattern: "/^[a-z.]+$/", placeholder: "acme.dev" }],
    [{ pattern: "^[a-z.]+$/i", placeholder: "acme.dev" }],
    [{ pattern: "/[a-z.]+/i" }],
    [{ pattern: "^[a-z]+\\\\.acme\\\\.dev$", placeholder: "eu.acme.dev" }],
    [{ pattern: "^\\\\d+\\.acme\\.dev$" }],
  ])("%j", (field) => {
    expect(judged(field)).toStrictEqual([`bad-pattern ${JSON.stringify(field.pattern)}`]);
  });

  it.each([
    [{ pattern: "^[a-z.]+$" }],
    [{ pattern: "^[a-z]+\\.acme\\.dev$" }],
    [{ pattern: "^\\S+$" }],
    [{ pattern: "^[^:]+$" }],
    [{ pattern: "[a-z]+" }],
    [{ pattern: "^[+-9a-z]+$" }],
    [{ pattern: "^(?:[a-z]+|[a-z.]+)$" }],
    [{ pattern: "^ACME\\\\\\w+$" }],
    [{ pattern: "^/[a-z.]+$" }],
  ])("%j", (field) => {
    expect(judged(field)).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { findingsOf } from "../judge.js";

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
    ["[\\w-.]+", ["info"]],
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
    ["[a-z-_]+", ["info"]],
    ["^[a-z\\d_\\-]+$", []],
    ["(?<year>\\d{4})", []],
    ["", []],
  ])("%s", (pattern, expected) => {
    expect(severity(pattern)).toStrictEqual(expected);
  });
});

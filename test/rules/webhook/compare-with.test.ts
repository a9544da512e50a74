import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const webhook = (value: unknown) => judge(withApiKey({ webhook: value }), "config", "webhook/");

const verifying = (format: string, compare_with: string) => ({
  signature_verification: { format, config: { secret: "s", algorithm: "sha256", parts: ["$body"], compare_with } },
});

describe("what a request is compared with", () => {
  it.each([
    [verifying("hmac", "x-signature"), ['compare-with "x-signature"']],
    [verifying("hmac", ""), ['compare-with ""']],
    [verifying("hmac", "$body"), ['compare-with "$body"']],
    [verifying("hmac", "sha256=$header.x-signature"), []],
    [verifying("jwt", "Bearer $header.x-token"), ['compare-with "Bearer $header.x-token"']],
    [verifying("jwt", "$header.x-token"), []],
  ])("%j", (value, expected) => {
    expect(webhook(value)).toStrictEqual(expected);
  });
});

describe("signatures of well-known vendors", () => {
  it.each([
    ["bearer", "$header.x-hub-signature-256", 1],
    ["jwt", "$header.x-slack-signature", 1],
    ["bearer", "Token $header.x-gitlab-token", 0],
    ["bearer", "$header.authorization", 0],
    ["jwt", "$header.x-webhook-signature", 0],
  ])("%s does not compare a signature: %s", (format, compare_with, count) => {
    const verification = { format, config: { secret: "{{api_key}}", compare_with } };
    const document = withApiKey({ webhook: { signature_verification: verification } });
    expect(judge(document, "config", "webhook/compare-with")).toHaveLength(count);
  });
});

describe("the second word of what is compared", () => {
  const comparing = (format: string, compare_with: string) =>
    judge(
      { webhook: { signature_verification: { format, config: { secret: "{{api_key}}", compare_with } } } },
      "override",
      "webhook/compare-with",
    );

  it.each([
    ["bearer", "Bearer $header.authorization", 1],
    ["basic", "Basic $header.authorization", 1],
    ["bearer", "$header.x-gitlab-token", 1],
    ["bearer", "$header.authorization", 0],
    ["bearer", "Bearer $header.x-gitlab-token", 0],
    ["bearer", "$header.x-acme-token", 0],
    ["jwt", "$header.authorization", 0],
    ["jwt", "$header.x-gitlab-token", 0],
  ])("%s of %s", (format, text, count) => {
    expect(comparing(format, text)).toHaveLength(count);
  });
});

it("is the only finding at a placeholder", () => {
  const document = withApiKey({ webhook: verifying("hmac", "{{header.x-signature}}") });
  expect(judge(document, "config", "placeholder/")).toStrictEqual([]);
});

import { describe, expect, it } from "vitest";
import { webhookSignatures } from "../../../generated/http-facts.js";
import { fixed, judge, withApiKey } from "../judge.js";

const hmac = (config: object, webhook: object = {}) =>
  withApiKey({
    webhook: {
      ...webhook,
      signature_verification: { format: "hmac", config: { secret: "{{api_key}}", parts: ["$body"], ...config } },
    },
  });
const judged = (document: unknown) => judge(document, "config", "webhook/vendor-scheme");

describe("signatures of well-known vendors", () => {
  it.each([...webhookSignatures])("%s are let be as they are made", (header, [signature]) => {
    if (signature?.scheme !== "hmac") return;
    const { algorithm, digest, prefix, parts } = signature;
    const found = judged(hmac({ algorithm, string_type: digest, parts, compare_with: `${prefix}$header.${header}` }));
    const isKnown = signature.obstacle !== undefined && signature.isShared !== true;
    expect(found).toStrictEqual(isKnown ? [`vendor-scheme $header.${header}`] : []);
  });

  it.each([
    ["x-hub-signature-256", "sha1", "hex", ['"sha1"']],
    ["x-hub-signature-256", "sha256", "base64", ['"base64"']],
    ["x-shopify-hmac-sha256", "sha256", "hex", ['"hex"']],
    ["x-vercel-signature", "sha256", "hex", ['"sha256"']],
    ["x-slack-signature", "SHA-512", undefined, ['"SHA-512"']],
    ["x-hub-signature", "md5", "base64", ['"md5"', '"base64"']],
    ["stripe-signature", "sha256", "hex", ["$header.stripe-signature"]],
    ["x-gitlab-token", "sha256", "hex", ["$header.x-gitlab-token"]],
    ["x-slack-signature", "HMAC-SHA256", "HEX", []],
    ["x-slack-signature", "sha256", undefined, []],
    ["x-slack-signature", "{{algorithm}}", "{{encoding}}", []],
    ["x-hub-signature", "sha1", "hex", []],
    ["x-hub-signature", "sha256", "hex", []],
    ["x-hook-signature", "sha512", "hex", []],
    ["x-webhook-signature", "sha256", "hex", []],
    ["webhook-signature", "sha256", "hex", []],
    ["x-acme-signature", "md5", "base64", []],
  ])("%s with %s and %s", (header, algorithm, string_type, expected) => {
    const found = judged(hmac({ algorithm, string_type, compare_with: `$header.${header}` }));
    expect(found).toStrictEqual(expected.map((text) => `vendor-scheme ${text}`));
  });

  it("are let be where the event is rewritten first", () => {
    const payload_transform =
      "{ 'body': body, 'query': query, 'headers': $merge([headers, { 'stripe-signature': $split(headers.`stripe-signature`, 'v1=')[1] }]) }";
    const config = { algorithm: "sha256", compare_with: "$header.stripe-signature" };
    expect(judged(hmac(config, { payload_transform }))).toStrictEqual([]);
  });

  it("get the vendor's algorithm by the suggestion", () => {
    const document = (algorithm: string) => hmac({ algorithm, compare_with: "$header.linear-signature" });
    expect(fixed(document("sha1"), "config", "webhook/vendor-scheme")).toStrictEqual(document("sha256"));
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

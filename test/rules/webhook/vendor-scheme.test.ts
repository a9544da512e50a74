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
  it.each([...webhookSignatures])("%s are accepted as they are made", (header, [signature]) => {
    if (signature?.scheme !== "hmac") return;
    const { algorithm, digest, prefix, parts } = signature;
    const found = judged(hmac({ algorithm, string_type: digest, parts, compare_with: `${prefix}$header.${header}` }));
    const isKnown = signature.obstacle !== undefined && (signature.isShared !== true || header === "webhook-signature");
    expect(found).toStrictEqual(isKnown ? [`vendor-scheme $header.${header}`] : []);
  });

  it.each([
    ["x-cal-signature-256", "sha1", "hex", ['"sha1"']],
    ["x-hub-signature-256", "sha256", "base64", ['"base64"']],
    ["x-shopify-hmac-sha256", "sha256", "hex", ['"hex"']],
    ["x-vercel-signature", "sha256", "hex", ['"sha256"']],
    ["x-slack-signature", "SHA-512", undefined, ['"SHA-512"']],
    ["linear-signature", "md5", "base64", ['"md5"', '"base64"']],
    ["stripe-signature", "sha256", "hex", ["$header.stripe-signature"]],
    ["x-gitlab-token", "sha256", "hex", ["$header.x-gitlab-token"]],
    ["x-slack-signature", "HMAC-SHA256", "HEX", []],
    ["x-slack-signature", "sha256", undefined, []],
    ["x-slack-signature", "{{algorithm}}", "{{encoding}}", []],
    ["x-vercel-signature", "sha1", "hex", []],
    ["x-hub-signature", "sha256", "hex", []],
    ["x-hook-signature", "sha1", "hex", []],
    ["x-webhook-signature", "sha256", "hex", []],
    ["x-acme-signature", "md5", "base64", []],
  ])("%s with %s and %s", (header, algorithm, string_type, expected) => {
    const { prefix, parts } = webhookSignatures.get(header)?.[0] ?? { prefix: "", parts: ["$body"] };
    const compare_with = `${prefix}$header.${header}`;
    const found = judge(hmac({ algorithm, string_type, parts, compare_with }), "config", "webhook/vendor-scheme");
    expect(found).toStrictEqual(expected.map((text) => `vendor-scheme ${text}`));
  });

  it.each([
    ["$header.x-slack-signature", ["v0:$header.x-slack-request-timestamp:$body"], ["$header.x-slack-signature"]],
    ["v0=$header.x-slack-signature", ["v0:", "$header.X-Slack-Request-Timestamp", ":", "$body"], []],
    ["v0=$header.x-slack-signature", ["v0:$header.x-slack-request-timestamp", ":$body"], []],
    ["v0=$header.x-slack-signature", ["$body"], ["$body"]],
    [
      "v0=$header.x-slack-signature",
      ["v0", "$header.x-slack-request-timestamp", "$body"],
      ["$header.x-slack-request-timestamp"],
    ],
    ["v0=$header.x-slack-signature", ["v0:", "$header.x-slack-request-timestamp", "."], ["."]],
    ["v0=$header.x-slack-signature", ["{{prefix}}", "$body"], []],
    ["v0=$header.x-zm-signature", ["$body"], ["$body"]],
    ["sha256=$header.twitch-eventsub-message-signature", ["$body"], ["$body"]],
    [
      "$header.twitch-eventsub-message-signature",
      ["$header.twitch-eventsub-message-id", "$header.twitch-eventsub-message-timestamp", "$body"],
      ["$header.twitch-eventsub-message-signature"],
    ],
    ["$header.x-hub-signature-256", ["$body"], ["$header.x-hub-signature-256"]],
    ["sha256=$header.x-hub-signature-256", ["$body"], []],
    ["$header.x-hub-signature-256=sha256", ["$body"], ["$header.x-hub-signature-256=sha256"]],
    ["sha256=$header.linear-signature", ["$body"], ["sha256=$header.linear-signature"]],
    ["{{prefix}}$header.linear-signature", ["$body"], []],
    ["$header.x-hook-signature", ["$body"], []],
    ["$header.x-acme-signature", ["$header.x-acme-timestamp", "$body"], []],
    ["v1,$header.webhook-signature", ["$header.webhook-id", ".", "$header.webhook-timestamp", ".", "$body"], ["!"]],
    ["$header.webhook-signature", ["$header.webhook-id.$header.webhook-timestamp.$body"], ["!"]],
    ["$header.webhook-signature", ["$body"], []],
  ])("%s over %j", (compare_with, parts, texts) => {
    const expected = texts.map((text) => (text === "!" ? "$header.webhook-signature" : `"${text}"`));
    expect(judged(hmac({ algorithm: "sha256", parts, compare_with }))).toStrictEqual(
      expected.map((text) => `vendor-scheme ${text}`),
    );
  });

  it.each([
    ["sha1=$header.x-hub-signature", "sha256", ['vendor-scheme "sha256"']],
    ["sha256=$header.x-acme-signature", "sha1", ['vendor-scheme "sha1"']],
    ["sha256=$header.x-acme-signature", "HMAC-SHA1", ['vendor-scheme "HMAC-SHA1"']],
    ["sha1=$header.x-hub-signature", "sha1", []],
    ["$header.x-hub-signature", "sha1", ['vendor-scheme "$header.x-hub-signature"']],
    ["$header.x-hub-signature", "sha256", ['vendor-scheme "$header.x-hub-signature"']],
    ["sha256=$header.x-hub-signature", "SHA-256", []],
    ["v1=$header.x-acme-signature", "sha256", []],
    ["sha1=$header.x-hub-signature", "{{algorithm}}", []],
  ])("%s with %s", (compare_with, algorithm, expected) => {
    const found = judge(hmac({ algorithm, compare_with }), "config", "webhook/");
    expect(found.filter((text) => !text.startsWith("unverified"))).toStrictEqual(expected);
  });

  it("are ignored if the event is rewritten first", () => {
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

it("accepts a signed address that the parts contain", () => {
  const parts = ["POST", "https://hooks.acme.example/hubspot", "$body", "$header.x-hubspot-request-timestamp"];
  const signed = { algorithm: "sha256", string_type: "base64", compare_with: "$header.x-hubspot-signature-v3" };
  expect(judged(hmac({ ...signed, parts }))).toStrictEqual([]);
  const [verb, , ...others] = parts;
  const stored = [verb, "{{environment_variables.WEBHOOK_URL}}", ...others];
  expect(judged(hmac({ ...signed, parts: stored }))).toStrictEqual([]);
  expect(judged(hmac({ ...signed, parts: ["$body"] }))).toHaveLength(1);
});

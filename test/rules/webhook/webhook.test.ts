import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const hmac = (parts: unknown, compare_with = "$header.x-signature") => ({
  webhook: {
    signature_verification: {
      format: "hmac",
      config: { algorithm: "sha256", secret: "{{secret}}", parts, compare_with },
    },
  },
});
const webhook = (document: unknown) => judge(document, "config", "webhook/");

describe("parts and compare_with", () => {
  it.each([
    [hmac(["$body"]), []],
    [hmac(["v0:", "$header.x-slack-request-timestamp", ":", "$body"], "v0=$header.x-slack-signature"), []],
    [hmac(["$header.x_lower-1", "costs $5", "US$"]), []],
    [hmac(["$header.{{signature_header}}", "$body"]), []],
    [hmac(["body"]), ['part-without-reference ["body"]']],
    [hmac(["header", "body"]), ['part-without-reference ["header","body"]']],
    [hmac(["{{secret}}"]), ['part-without-reference ["{{secret}}"]']],
    [hmac([]), []],
    [hmac(["$payload"]), ["unknown-reference $payload"]],
    [hmac(["$header", "$body"]), ["unknown-reference $header"]],
    [hmac(["$header.", "$body"]), ["unknown-reference $header."]],
    [hmac(["$body"], "sha256=$headers.x-signature"), ["unknown-reference $headers.x-signature"]],
    [
      {
        webhook: {
          signature_verification: {
            format: "bearer",
            config: { secret: "pa$word", compare_with: "$headers.authorization" },
          },
        },
      },
      ["unknown-reference $headers.authorization"],
    ],
  ])("%j", (document, expected) => {
    expect(webhook(document)).toStrictEqual(expected);
  });

  it("are mended", () => {
    expect(fixed(hmac(["t.", "body"]), "config", "webhook/")).toBeDefined();
    expect(fixed(hmac([":", "body"]), "config", "webhook/")).toStrictEqual(hmac([":", "$body"]));
    expect(fixed(hmac(["$body"], "$headers.X-Sig"), "config", "webhook/")).toStrictEqual(
      hmac(["$body"], "$header.x-sig"),
    );
  });
});

import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const webhook = (value: unknown) => judge(withApiKey({ webhook: value }), "config", "webhook/");

const verifying = (format: string, compare_with: string) => ({
  signature_verification: { format, config: { secret: "s", algorithm: "sha256", parts: ["$body"], compare_with } },
});

describe("what a request is compared with", () => {
  it.each([
    [verifying("hmac", "$header.X-Signature"), ["header-case X-Signature"]],
    [verifying("bearer", "Bearer $header.x-token"), []],
    [verifying("hmac", "$header.x_dropbox_signature"), ["header-case x_dropbox_signature"]],
    [verifying("hmac", "$header.X_Dropbox_Signature"), ["header-case X_Dropbox_Signature"]],
    [verifying("hmac", "$header.acme_signature"), []],
  ])("%j", (value, expected) => {
    expect(webhook(value)).toStrictEqual(expected);
  });

  it("is written in lower case by the fix", () => {
    const document = (name: string) => withApiKey({ webhook: verifying("hmac", `$header.${name}`) });
    expect(fixed(document("X-Sig"), "config", "webhook/")).toStrictEqual(document("x-sig"));
  });
});

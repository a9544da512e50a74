import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const webhook = (value: unknown) => judge(withApiKey({ webhook: value }), "config", "webhook/");
const verifying = (format: string, compare_with: string) => ({
  signature_verification: { format, config: { secret: "s", algorithm: "sha256", parts: ["$body"], compare_with } },
});

describe("what a request is compared with", () => {
  it.each([
    [verifying("hmac", "x-signature"), ['compare-with "x-signature"']],
    [verifying("hmac", ""), ['compare-with ""']],
    [verifying("hmac", "sha256=$header.x-signature"), []],
    [verifying("hmac", "$header.X-Signature"), ["header-case X-Signature"]],
    [verifying("bearer", "Bearer $header.x-token"), []],
    [verifying("jwt", "Bearer $header.x-token"), ['compare-with "Bearer $header.x-token"']],
    [verifying("jwt", "$header.x-token"), []],
  ])("%j", (value, expected) => {
    expect(webhook(value)).toStrictEqual(expected);
  });

  it("is written in lower case by the fix", () => {
    const document = (name: string) => withApiKey({ webhook: verifying("hmac", `$header.${name}`) });
    expect(fixed(document("X-Sig"), "config", "webhook/")).toStrictEqual(document("x-sig"));
  });
});

describe("verification", () => {
  const handling = (handle_verification: string) => ({ handle_verification, ...verifying("hmac", "$header.x") });
  it.each([
    [{ payload_transform: "$" }, ['unverified "webhook"']],
    [{ signature_verification: null }, ['unverified "webhook"']],
    [null, []],
    [handling("{ 'type': 'verify' }"), ["verify-without-response { 'type': 'verify' }"]],
    [
      handling("body.x ? { 'type': 'verify' } : { 'type': 'payload' }"),
      ["verify-without-response { 'type': 'verify' }"],
    ],
    [handling("{ 'type': 'verify', 'update_context': { 'a': 1 } }"), []],
    [handling("{ 'type': 'verify', 'verification_response': { 'status_code': 200 } }"), []],
    [handling("{ 'type': 'payload', 'verification_response': { 'body': { 'type': 'verify' } } }"), []],
    [handling("{ 'type': 'verify', $key: 1 }"), []],
    [handling("{ 'type': body.type }"), []],
    [handling("$merge([{ 'type': 'verify' }, { 'verification_response': { 'status_code': 200 } }])"), []],
    [handling("( $answer := { 'type': 'verify' }; $merge([$answer, { 'update_context': { 'a': body.a } }]) )"), []],
    [handling("body.x.{ 'type': 'verify' }"), ["verify-without-response { 'type': 'verify' }"]],
  ])("%j", (value, expected) => {
    expect(webhook(value)).toStrictEqual(expected);
  });

  it("is judged on whole documents only", () => {
    expect(judge({ webhook: { payload_transform: "$" } }, "override", "webhook/")).toStrictEqual([]);
  });
});

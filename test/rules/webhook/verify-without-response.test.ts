import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

describe("several signs of one mistake", () => {
  it("are one finding: an answer to a verification, a sum of texts", () => {
    const verify = "body.x ? { 'type': 'verify', 'response': { 'status_code': 200 } } : null";
    expect(judge({ webhook: { handle_verification: verify } }, "override", "")).toStrictEqual([
      "verify-without-response { 'type': 'verify', 'response': { 'status_code': 200 } }",
    ]);
    const sum = "status >= 400 ? { 'status': status, 'message': data.title + ': ' + data.detail }";
    expect(judge({ error_expression: sum }, "override", "").map((finding) => finding.split(" ")[0])).toStrictEqual([
      "plus-on-text",
    ]);
  });
});

const webhook = (value: unknown) => judge(withApiKey({ webhook: value }), "config", "webhook/");

const verifying = (format: string, compare_with: string) => ({
  signature_verification: { format, config: { secret: "s", algorithm: "sha256", parts: ["$body"], compare_with } },
});

describe("verification", () => {
  const handling = (handle_verification: string) => ({ handle_verification, ...verifying("hmac", "$header.x") });

  it.each([
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
});

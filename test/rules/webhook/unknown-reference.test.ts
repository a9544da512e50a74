import { describe, expect, it } from "vitest";
import { hmac } from "../documents.js";
import { judge } from "../judge.js";

const webhook = (document: unknown) => judge(document, "config", "webhook/");

describe("parts and compare_with", () => {
  it.each([
    [hmac(["$body.data"]), ["unknown-reference $body.data"]],
    [hmac(["$header.x-time", ".", "$body.data.id"]), ["unknown-reference $body.data"]],
    [hmac(["$body.", "$body.$header.x-time", "$body.{{salt}}"]), []],
    [hmac(["$payload"]), ["unknown-reference $payload"]],
    [hmac(["$header", "$body"]), ["unknown-reference $header"]],
    [hmac(["$header.", "$body"]), ["unknown-reference $header."]],
    [hmac(["$header.body"]), ["unknown-reference $header.body"]],
    [hmac(["$header.raw_body"]), ["unknown-reference $header.raw_body"]],
    [hmac(["$header.x-body", "$header.digest", "$body"]), []],
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
});

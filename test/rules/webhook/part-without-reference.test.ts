import { describe, expect, it } from "vitest";
import { hmac } from "../documents.js";
import { fixed, judge, withApiKey } from "../judge.js";

/** All findings of a whole configuration, except for parts that the test documents omit on purpose. */
const all = (config: object) =>
  judge(config, "config", "").filter((finding) => !/^missing-section \{|auth\/unused/.test(finding));

const authorization = { format: "bearer", config: { value: "{{api_key}}" } };

describe("placeholders where a webhook refers to the request", () => {
  const verified = (parts: readonly string[], compare_with: string) => {
    const hmac = { algorithm: "sha256", secret: "{{api_key}}", string_type: "hex", parts, compare_with };
    return all(withApiKey({ authorization, webhook: { signature_verification: { format: "hmac", config: hmac } } }))
      .map((finding) => finding.split(" ")[0])
      .filter((rule) => rule !== "unverified");
  };

  it("are one mistake in each text", () => {
    expect(verified(["{{headers.x-time}}", "{{body}}"], "$header.x-signature")).toStrictEqual([
      "part-without-reference",
    ]);
    expect(verified(["$body"], "{{headers.x-signature}}")).toStrictEqual(["compare-with"]);
    expect(verified(["$body"], "$header.x-signature")).toStrictEqual([]);
  });
});

const webhook = (document: unknown) => judge(document, "config", "webhook/");

describe("parts and compare_with", () => {
  it.each([
    [hmac(["$body"]), []],
    [hmac(["v0:", "$header.x-slack-request-timestamp", ":", "$body"], "v0=$header.x-slack-signature"), []],
    [hmac(["$header.x_lower-1", "costs $5", "US$"]), []],
    [hmac(["$header.{{signature_header}}", "$body"]), []],
    [hmac(["body"]), ['part-without-reference "body"']],
    [hmac(["header", "body"]), ['part-without-reference "body"']],
    [hmac(["$header.x-time", ".", "body"]), ['part-without-reference "body"']],
    [hmac(["$header.x-time", "bodyguard"]), []],
    [hmac(["header.x-time", ".", "$body"]), ['part-without-reference "header.x-time"']],
    [hmac(["header.", "$body"]), []],
    [hmac(["header", "header"]), ['part-without-reference ["header","header"]']],
    [hmac(["{{secret}}"]), ['part-without-reference "{{secret}}"']],
    [hmac([]), []],
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

import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge } from "../judge.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import { parseYaml } from "../../../src/document/yaml.js";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import type { Language } from "../../../src/document/source-document.js";

describe("names of hashes", () => {
  it.each([
    ["hmac-sha256", true],
    ["HmacSHA256", true],
    ["HMAC_SHA1", true],
    ["sha3-256", false],
    ["hmac-blake2", false],
  ])("%s is another name of a known one: %j", (algorithm, isNear) => {
    const config = { algorithm, secret: "{{a}}", parts: ["$body"], compare_with: "$header.x" };
    const webhook = { signature_verification: { format: "hmac", config } };
    expect(judge({ webhook }, "override", "schema/enum")).toStrictEqual(isNear ? [`enum "${algorithm}"`] : []);
  });
});

describe("the algorithm of a token", () => {
  it.each([
    ["hs256", "HS256"],
    ["HS-512", "HS512"],
    ["EdSDA", "EdDSA"],
  ])("%s is %s", (algorithm, right) => {
    const document = (written: string) => {
      const config = { algorithm: written, secret: "{{a}}", compare_with: "$header.x-token" };
      return { webhook: { signature_verification: { format: "jwt", config } } };
    };
    expect(fixed(document(algorithm), "override", "schema/enum")).toStrictEqual(document(right));
  });

  it.each(["HS256", "EdDSA", "{{algorithm}}", "dir", "sha256"])("%s may be right", (algorithm) => {
    const config = { algorithm, secret: "{{a}}", compare_with: "$header.x-token" };
    const webhook = { signature_verification: { format: "jwt", config } };
    expect(judge({ webhook }, "override", "schema/enum")).toStrictEqual([]);
  });
});

describe("a parameter of the sign-in page", () => {
  it.each([
    [{ access_type: "ofline" }, '"ofline"'],
    [{ access_type: "Offline" }, '"Offline"'],
    [{ token_access_type: "offlne" }, '"offlne"'],
    [{ access_type: "offline_access" }, '"offline_access"'],
    [{ prompt: "concent" }, '"concent"'],
    [{ approval_prompt: "forced" }, '"forced"'],
    [{ code_challenge_method: "SHA256" }, '"SHA256"'],
    [{ response_mode: "formpost" }, '"formpost"'],
  ])("%j has a misspelled value", (params, text) => {
    expect(judge(signingIn(params), "override", "schema/")).toStrictEqual([`enum ${text}`]);
  });

  it.each([
    { access_type: "offline", prompt: "login consent" },
    { prompt: "admin_consent" },
    { prompt: "{{prompt}}", response_mode: "web_message" },
    { approval_prompt: true, access_type: 1 },
    { duration: "permanent", owner: "user" },
  ])("%j may be right", (params) => {
    expect(judge(signingIn(params), "override", "schema/")).toStrictEqual([]);
  });

  const signingIn = (params: object) => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://a.example" }, params } },
  });
});

it.each([
  ["hexadecimal", true],
  ["hexa", true],
  ["hexDigest", true],
  ["b64", true],
  ["base64url", false],
  ["binary", false],
])("%s is what other tools call an encoding: %j", (string_type, isOther) => {
  const config = { algorithm: "sha256", string_type, secret: "{{a}}", parts: ["$body"], compare_with: "$header.x" };
  const webhook = { signature_verification: { format: "hmac", config } };
  expect(judge({ webhook }, "override", "schema/enum")).toStrictEqual(isOther ? [`enum "${string_type}"`] : []);
});

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string, language: Language = "json", kind: DocumentKind = "override"): string {
  const [finding] = findingsOf(text, kind, rule, { language, yaml: parseYaml });
  return apply(text, finding?.fixes[0]?.edits ?? []);
}

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

describe("a value", () => {
  it.each([
    ['{ "pagination": { "format": "Page" } }', '{ "pagination": { "format": "page" } }'],
    ['{ "authorization": { "format": "baerer" } }', '{ "authorization": { "format": "bearer" } }'],
    ['{ "query_array_format": "bracket" }', '{ "query_array_format": "brackets" }'],
  ])("that is a near miss is put right: %s", (text, expected) => {
    expect(mended(text, "schema/enum")).toBe(expected);
  });

  it.each([
    ['{ "credentials": { "format": "basic" } }', '{ "credentials": { "format": "api_key" } }'],
    ['{ "pagination": { "format": "limit-offset" } }', '{ "pagination": { "format": "offset" } }'],
    [
      '{ "resources": { "a": { "b": { "body_format": "X-www-form-urlencoded" } } } }',
      '{ "resources": { "a": { "b": { "body_format": "form" } } } }',
    ],
  ])("that other tools have is put right: %s", (text, expected) => {
    expect(mended(text, "schema/enum")).toBe(expected);
  });

  it("that is far from all is left alone", () => {
    const [finding] = findingsOf('{ "credentials": { "format": "hawk" } }', "override", "schema/enum");
    expect(finding?.fixes).toEqual([]);
    expect(finding?.help).toContain("`api_key`");
  });

  it("in YAML keeps its style", () => {
    expect(mended("query_array_format: 'comm'\n", "schema/enum", "yaml")).toBe("query_array_format: 'comma'\n");
    expect(mended("resources: { users: { list: { method: POST } } }", "schema/method-case", "yaml")).toBe(
      "resources: { users: { list: { method: post } } }",
    );
  });
});

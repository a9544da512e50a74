import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");
const withField = (field: object) => ({
  label: "Acme",
  credentials: { format: "api_key", config: { fields: [{ label: "x", type: "text", ...field }] } },
});

describe("secrets in plain text", () => {
  it.each(["api_key", "apikey", "apiKey", "client_secret", "accessToken", "password", "private_key", "webhook-secret"])(
    "%s is one",
    (name) => {
      expect(auth(withField({ name }))).toStrictEqual(['unmasked-secret "text"']);
      expect(fixed(withField({ name }), "config", "auth/")).toStrictEqual(withField({ name, type: "password" }));
    },
  );

  it.each(["key_id", "token_url", "token_type", "keyboard", "secret_name", "client_id", "secretary", "public_key"])(
    "%s is none",
    (name) => {
      expect(auth(withField({ name }))).toStrictEqual([]);
    },
  );
});

describe("patterns", () => {
  const severity = (pattern: string) =>
    findingsOf(JSON.stringify(withField({ name: "x", pattern })), "config", "auth/").map((finding) => finding.severity);
  it.each([
    ["[a-z", ["error"]],
    ["(?i)abc", ["error"]],
    ["[a-z-_]+", ["info"]],
    ["^[a-z\\d_\\-]+$", []],
    ["(?<year>\\d{4})", []],
    ["", []],
  ])("%s", (pattern, expected) => {
    expect(severity(pattern)).toStrictEqual(expected);
  });
});

describe("headers that are set twice", () => {
  const bearer = { format: "bearer", config: { value: "{{api_key}}" } };
  const header = { format: "header", config: { header_name: "X-Key", header_value: "{{api_key}}" } };
  const expression = { format: "header", config: { expression: "{ 'x': context.api_key }" } };
  const method = (more: object) => ({ resources: { users: { list: { path: "/u", ...more } } } });
  it.each([
    [{ authorization: bearer, headers: { Authorization: "x" } }, ['header-set-twice "Authorization"']],
    [{ authorization: header, headers: { "x-key": "x" } }, ['header-set-twice "x-key"']],
    [{ authorization: bearer, ...method({ headers: { Authorization: "x" } }) }, ['header-set-twice "Authorization"']],
    [{ authorization: header, headers: { Authorization: "x" } }, []],
    [{ authorization: expression, headers: { Authorization: "x", x: "y" } }, []],
    [{ authorization: bearer, headers: { Authorization: null } }, []],
    [{ headers: { Authorization: "x" } }, []],
    [{ authorization: bearer, ...method({ no_auth: true, headers: { Authorization: "x" } }) }, []],
    [{ authorization: bearer, ...method({ authorization: header, headers: { Authorization: "x" } }) }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

describe("plain HTTP", () => {
  it.each([
    ["http://api.acme.example/v1", ["insecure-url http"]],
    ["HTTP://api.acme.example", ["insecure-url HTTP"]],
    ["https://api.acme.example", []],
    ["http://localhost:3000", []],
    ["http://127.0.0.1", []],
    ["http://10.1.2.3:80/x", []],
    ["http://172.20.0.1", []],
    ["http://192.168.0.1", []],
    ["http://[::1]:80", []],
    ["http://gateway/x", []],
    ["http://printer.local", []],
    ["http://{{host}}/x", []],
    ["http://{{api_key}}.acme.example", []],
  ])("%s", (base_url, expected) => {
    expect(auth(withApiKey({ base_url }))).toStrictEqual(expected);
  });

  it("is judged for token hosts", () => {
    const credentials = { format: "oauth2", config: { auth: { tokenHost: "http://auth.acme.example" } } };
    expect(auth({ label: "Acme", credentials })).toStrictEqual(["insecure-url http"]);
  });
});

describe("contradictions", () => {
  const bearer = (value: string) => ({ format: "bearer", config: { value } });
  it.each([
    [{ authorization: bearer("Bearer {{api_key}}") }, ["scheme-doubled Bearer "]],
    [{ authorization: bearer("bearer  {{api_key}}") }, ["scheme-doubled bearer  "]],
    [{ authorization: bearer("Bearerish") }, []],
    [
      { resources: { s: { get: { path: "/s", no_auth: true, authorization: bearer("{{api_key}}") } } } },
      ['no-auth-with-authorization "authorization"'],
    ],
    [{ resources: { s: { get: { path: "/s", no_auth: false, authorization: bearer("{{api_key}}") } } } }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

describe("links", () => {
  const linked = (documentation_link: string) => ({
    label: "Acme",
    credentials: {
      format: "api_key",
      config: { fields: [{ name: "x", label: "x", type: "text" }], documentation_link },
    },
  });
  it.each([
    ["https://docs.acme.example/{id}", []],
    ["", []],
    ["javascript:alert(1)", ["error"]],
    [" Data:text/html,x", ["error"]],
  ])("%s", (link, expected) => {
    const found = findingsOf(JSON.stringify(linked(link)), "config", "auth/insecure-url");
    expect(found.map(({ severity }) => severity)).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey } from "../judge.js";

const rule = "auth/scheme-doubled";

const bearer = (value: string) => ({ authorization: { format: "bearer", config: { value } } });

const header = (header_value: string) => ({
  authorization: { format: "header", config: { header_name: "Authorization", header_value } },
});

const computed = (expression: string) => ({ authorization: { format: "header", config: { expression } } });

describe("bearer", () => {
  it.each(["{{api_key}}", "{{oauth.token.access_token}}", "Bearer{{api_key}}", "key-{{api_key}}", "token:{{api_key}}"])(
    "%j has no scheme",
    (value) => {
      expect(judge(bearer(value), "override", rule)).toStrictEqual([]);
    },
  );

  it.each([
    ["Bearer {{api_key}}", "Bearer "],
    ["bearer  {{api_key}}", "bearer  "],
    [" Bearer {{api_key}}", " Bearer "],
    ["Token {{api_key}}", "Token "],
    ["Basic {{api_key}}", "Basic "],
    ["ApiKey {{api_key}}", "ApiKey "],
  ])("%j has one", (value, scheme) => {
    expect(judge(bearer(value), "override", rule)).toStrictEqual([`scheme-doubled ${scheme}`]);
    expect(fixed(bearer(value), "override", rule)).toStrictEqual(bearer("{{api_key}}"));
  });
});

describe("basic", () => {
  it.each([["Basic {{username}}"], ["bearer {{token}}"]])("%j has a scheme", (username) => {
    const document = { authorization: { format: "basic", config: { username, password: "x" } } };
    expect(judge(document, "override", rule)).toHaveLength(1);
  });

  it.each([["{{username}}"], ["basic"], ["Basic plan"], ["{{email}}/token"]])("%j has no scheme", (username) => {
    const document = { authorization: { format: "basic", config: { username, password: "x" } } };
    expect(judge(document, "override", rule)).toStrictEqual([]);
  });
});

describe("headers", () => {
  it.each([
    "Bearer {{api_key}}",
    "Token {{api_key}}",
    "Token token={{api_key}}",
    "Bearer bearer-{{api_key}}",
    "Basic x",
  ])("%j has one scheme", (value) => {
    expect(judge(header(value), "override", rule)).toStrictEqual([]);
    expect(judge({ headers: { Authorization: value } }, "override", rule)).toStrictEqual([]);
  });

  it.each([
    ["Bearer Bearer {{api_key}}", "Bearer Bearer "],
    ["Acme-API-Key: {{api_key}}", "Acme-API-Key: "],
    ["Token: token={{api_key}}", "Token: token="],
    ["Bearer bearer {{api_key}}", "Bearer bearer "],
    ["Basic Basic {{api_key}}", "Basic Basic "],
  ])("%j has two", (value, scheme) => {
    expect(judge(header(value), "override", rule)).toStrictEqual([`scheme-doubled ${scheme}`]);
    expect(judge({ headers: { authorization: value } }, "override", rule)).toStrictEqual([`scheme-doubled ${scheme}`]);
  });
});

describe("the name of a scheme", () => {
  it.each(["Baerer", "Beaer", "Baerer", "Bascic"])("%s is misspelled", (scheme) => {
    const right = scheme.startsWith("Bas") ? "Basic" : "Bearer";
    expect(judge(header(`${scheme} {{api_key}}`), "override", rule)).toStrictEqual([`scheme-doubled ${scheme}`]);
    expect(fixed(header(`${scheme} {{api_key}}`), "override", rule)).toStrictEqual(header(`${right} {{api_key}}`));
  });

  it.each(["bearer", "BASIC", "Bot", "SSWS", "Discogs", "GenieKey", "Key"])("%s is right", (scheme) => {
    expect(judge(header(`${scheme} {{api_key}}`), "override", rule)).toStrictEqual([]);
  });
});

describe("the scheme of a vendor", () => {
  it.each([
    ["SSWS{{api_key}}", "SSWS"],
    ["Token{{api_key}}", "Token"],
    ["GenieKey{{api_key}}", "GenieKey"],
    ["Zoho-oauthtoken{{oauth.token.access_token}}", "Zoho-oauthtoken"],
  ])("%s needs a space after it", (value, scheme) => {
    expect(judge(header(value), "override", rule)).toStrictEqual([`scheme-doubled ${scheme}`]);
    expect(fixed(header(value), "override", rule)).toStrictEqual(header(value.replace("{{", " {{")));
  });

  it.each(["SSWS {{api_key}}", "sk-{{api_key}}", "AcmeKey{{api_key}}", "token_{{api_key}}"])("%s is right", (value) => {
    expect(judge(header(value), "override", rule)).toStrictEqual([]);
  });

  it("is only the beginning of a value in another header", () => {
    expect(judge({ headers: { "X-Key": "Token{{api_key}}" } }, "override", rule)).toStrictEqual([]);
  });
});

describe("expressions", () => {
  it.each([
    "{ 'Authorization': 'Bearer Bearer ' & context.api_key }",
    "{ 'Authorization': 'Bearer ' & 'Bearer ' & context.api_key }",
  ])("%s has two schemes", (expression) => {
    expect(judge(computed(expression), "override", rule)).toHaveLength(1);
  });

  it.each(["{ 'Authorization': 'Basic' & $base64encode(context.a) }", "{ 'A': 'bearer' & context.b }"])(
    "%s has no space after the scheme",
    (expression) => {
      expect(judge(computed(expression), "override", rule)).toHaveLength(1);
    },
  );

  it.each([
    "{ 'Authorization': 'Bearer' & ' ' & context.api_key }",
    "{ 'Authorization': 'Bearer ' & context.api_key }",
    "{ 'Authorization': context.kind = 'Bearer' ? 'Bearer ' & context.api_key : 'Token ' & context.api_key }",
    "{ 'Authorization': 'Bearer ' & context.a, 'X-Other': 'Bearer ' & context.b }",
    "{ 'Authorization': 'Token token=' & context.api_key }",
    "{ 'Authorization': 'Token ' & 'token=' & context.api_key }",
  ])("%s has one", (expression) => {
    expect(judge(computed(expression), "override", rule)).toStrictEqual([]);
  });
});

const auth = (document: unknown) => judge(document, "config", "auth/");

describe("contradictions", () => {
  const bearer = (value: string) => ({ format: "bearer", config: { value } });

  it.each([
    [{ authorization: bearer("Bearer {{api_key}}") }, ["scheme-doubled Bearer "]],
    [{ authorization: bearer("bearer  {{api_key}}") }, ["scheme-doubled bearer  "]],
    [{ authorization: bearer("Bearerish") }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

describe("a scheme without a space before the credential", () => {
  it.each([
    ["Bearer: {{api_key}}", "Bearer: ", "Bearer {{api_key}}"],
    ["basic:{{api_key}}", "basic:", "basic {{api_key}}"],
    ["Authorization: Bearer {{api_key}}", "Authorization: ", "Bearer {{api_key}}"],
  ])("%j", (value, highlighted, right) => {
    expect(judge(header(value), "override", rule)).toStrictEqual([`scheme-doubled ${highlighted}`]);
    expect(fixed(header(value), "override", rule)).toStrictEqual(header(right));
  });

  it("has nothing between", () => {
    expect(judge(header("Bearer{{api_key}}"), "override", rule)).toStrictEqual(["scheme-doubled Bearer"]);
  });

  it("is the header's own name before the token of a bearer", () => {
    const value = "Authorization: Bearer {{api_key}}";
    expect(judge(bearer(value), "override", rule)).toStrictEqual(["scheme-doubled Authorization: "]);
  });

  it.each(["Bearer {{api_key}}", "Token token={{api_key}}", "Token:{{api_key}}", "{{api_key}}", "Key:{{api_key}}"])(
    "is not in %j",
    (value) => {
      expect(judge(header(value), "override", rule)).toStrictEqual([]);
    },
  );
});

it.each([
  ["Bearer{{api_key}}", "Bearer {{api_key}}"],
  ["Bearer:{{api_key}}", "Bearer {{api_key}}"],
  ["Basic: {{api_key}}", "Basic {{api_key}}"],
])("%j gets its space", (written, right) => {
  expect(fixed(header(written), "override", rule)).toStrictEqual(header(right));
});

describe("a header with its own name in its value", () => {
  const named = (header_name: string, header_value: string) => ({
    authorization: { format: "header", config: { header_name, header_value } },
  });

  it.each([
    ["X-Api-Key", "X-Api-Key: {{api_key}}", "X-Api-Key: "],
    ["x-api-key", "X-API-KEY:{{api_key}}", "X-API-KEY:"],
    ["Authorization", "Authorization: Bearer {{api_key}}", "Authorization: "],
    ["X-Api-Key", "X-Api-Key {{api_key}}", "X-Api-Key "],
  ])("%s: %s", (name, value, written) => {
    expect(judge(named(name, value), "override", rule)).toStrictEqual([`scheme-doubled ${written}`]);
    expect(judge({ headers: { [name]: value } }, "override", rule)).toStrictEqual([`scheme-doubled ${written}`]);
    expect(fixed({ headers: { [name]: value } }, "override", rule)).toStrictEqual({
      headers: { [name]: value.slice(written.length) },
    });
  });

  it.each([
    ["X-Api-Key", "key: {{api_key}}"],
    ["X-Site", "site:{{site}}"],
    ["X-Forwarded-Proto", "https://x-forwarded-proto: 1"],
  ])("%s: %s has another", (name, value) => {
    expect(judge(named(name, value), "override", rule)).toStrictEqual([]);
  });
});

it.each([
  ["Bearer-{{api_key}}", "Bearer-"],
  ["Bearer={{api_key}}", "Bearer="],
  ["Basic_ {{api_key}}", "Basic_ "],
])("%j has a mark where a space belongs", (value, written) => {
  expect(judge(header(value), "override", rule)).toStrictEqual([`scheme-doubled ${written}`]);
});

it("shows what it is about: a scheme is not a secret", () => {
  const [found] = findingsOf(JSON.stringify(header("Bearer Bearer {{api_key}}")), "override", rule);
  expect(found?.message).toContain("`Bearer`");
});

it.each([
  ["{ 'Authorization': 'Bearer' & context.token }", ["scheme-doubled 'Bearer'"]],
  ["{ 'Authorization': 'Basic' & $base64encode(context.user) }", ["scheme-doubled 'Basic'"]],
  ["{ 'Authorization': 'Bearer ' & context.token }", []],
  ["{ 'Authorization': 'Bearer' & ' ' & context.token }", []],
  ["{ 'Authorization': $join(['Bearer', context.token], ' ') }", []],
])("%s", (expression, expected) => {
  expect(judge(computed(expression), "override", rule)).toStrictEqual(expected);
});

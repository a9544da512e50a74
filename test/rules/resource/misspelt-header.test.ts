import { expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "resource/misspelt-header";

const named = (header_name: string) => ({
  authorization: { format: "header", config: { header_name, header_value: "{{token}}" } },
});

it.each([
  ...["Authorization", "authorization", "AUTHORIZATION", "X-Authorization", "Proxy-Authorization", "Authentication"],
  ...["Authorization-Token", "Auth", "Content-Type", "content-type", "Content-Encoding", "Accept", "X-Content-Type"],
  ...["User-Agent", "If-Match", "X-Auth-Token", "Accept-Version", "{{header_name}}", "Authorization:"],
  ...["Idempotency-Key", "IdempotencyKey", "Idempotent-Key", "Access", "Accepts", "api-key", "X-API-KEY", "X-Api-Keys"],
])("%j is a header of its own", (name) => {
  expect(judge(named(name), "override", rule)).toStrictEqual([]);
  expect(judge({ headers: { [name]: "x" } }, "override", rule)).toStrictEqual([]);
});

it.each([
  ["Authorisation", "Authorization"],
  ["Autorization", "Authorization"],
  ["authorizaton", "Authorization"],
  ["Authorizaiton", "Authorization"],
  ["ContentType", "Content-Type"],
  ["Content_Type", "Content-Type"],
  ["Contet-Type", "Content-Type"],
  ["UserAgent", "User-Agent"],
  ["AcceptLanguage", "Accept-Language"],
  ["Idempotancy-Key", "idempotency-key"],
  ["Idempotency-Kye", "idempotency-key"],
  ["Acept", "accept"],
  ["X-Api-Kye", "x-api-key"],
])("%j is a misspelling", (name, right) => {
  expect(judge(named(name), "override", rule)).toStrictEqual([`misspelt-header ${name}`]);
  expect(judge({ headers: { [name]: "x" } }, "override", rule)).toStrictEqual([`misspelt-header "${name}"`]);
  expect(fixed({ headers: { [name]: "x" } }, "override", rule)).toStrictEqual({ headers: { [right]: "x" } });
});

it.each([
  ["{ 'authorisation': 'Bearer ' & context.token }", ["misspelt-header authorisation"]],
  ["{ 'Authorization': 'Bearer ' & context.token }", []],
  ["context.token ? { 'authorisation': context.token }", []],
])("judges the headers of %s", (expression, expected) => {
  const document = { authorization: { format: "header", config: { expression } } };
  expect(judge(document, "override", rule)).toStrictEqual(expected);
});

it("takes `Authentication` for `Authorization` where its value has a scheme", () => {
  expect(judge({ headers: { Authentication: "Bearer {{token}}" } }, "override", rule)).toStrictEqual([
    'misspelt-header "Authentication"',
  ]);
  const config = { header_name: "Authentication", header_value: "Basic {{token}}" };
  expect(judge({ authorization: { format: "header", config } }, "override", rule)).toHaveLength(1);
});

it.each(["Bearer", "basic"])("takes %s for a scheme", (name) => {
  expect(judge(named(name), "override", rule)).toStrictEqual([`misspelt-header ${name}`]);
  expect(judge({ headers: { [name]: "{{token}}" } }, "override", rule)).toStrictEqual([`misspelt-header "${name}"`]);
});

it.each(["Token", "Key", "X-Bearer"])("takes %s for a header", (name) => {
  expect(judge(named(name), "override", rule)).toStrictEqual([]);
});

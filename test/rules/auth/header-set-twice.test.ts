import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

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
    [{ headers: { Accept: "a", accept: "b" } }, ['header-set-twice "accept"']],
    [{ authorization: bearer, ...method({ headers: { Accept: "a", ACCEPT: "b" } }) }, ['header-set-twice "ACCEPT"']],
    [{ headers: { Accept: "a", accept: null } }, []],
    [{ headers: { Authorization: "x" } }, []],
    [{ authorization: bearer, ...method({ no_auth: true, headers: { Authorization: "x" } }) }, []],
    [{ authorization: bearer, ...method({ authorization: header, headers: { Authorization: "x" } }) }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

it("finds a header that an override writes in another case than its base", () => {
  const base = { text: JSON.stringify(withApiKey({ headers: { Accept: "a" } })), path: "base.json" };
  const of = (headers: object) => judge({ headers }, "override", "auth/header-set-twice", { base });
  expect(of({ accept: "b" })).toStrictEqual(['header-set-twice "accept"']);
  expect(of({ Accept: "b", "X-A": "c" })).toStrictEqual([]);
  const row = {
    integration: { name: "acme", config: JSON.parse(base.text) as unknown },
    override: { headers: { accept: "b" } },
  };
  expect(judge(row, "environment-integration", "auth/header-set-twice")).toStrictEqual(['header-set-twice "accept"']);
});

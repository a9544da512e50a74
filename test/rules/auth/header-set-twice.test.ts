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
    [{ headers: { Authorization: "x" } }, []],
    [{ authorization: bearer, ...method({ no_auth: true, headers: { Authorization: "x" } }) }, []],
    [{ authorization: bearer, ...method({ authorization: header, headers: { Authorization: "x" } }) }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

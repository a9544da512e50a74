import { expect, it } from "vitest";
import { parseJson } from "../../src/document/json.js";
import type { ObjectNode } from "../../src/document/tree.js";
import { ShapedObject } from "../../src/schema/shaped-object.js";

function objectOf(text: string): ObjectNode {
  const { root } = parseJson(text, { language: "json" });
  if (root?.type !== "object") throw new Error("not an object");
  return root;
}

it("reads values by their type", () => {
  const object = new ShapedObject(
    "ResourceMethod",
    objectOf('{ "path": "/users", "no_auth": true, "headers": {}, "scopes": [], "ignore_body": false, "method": 5 }'),
  );
  expect(object.text("path")).toBe("/users");
  expect(object.string("method")).toBeUndefined();
  expect(object.number("method")?.value).toBe(5);
  expect(object.object("headers")?.members).toEqual([]);
  expect(object.array("scopes")?.items).toEqual([]);
  expect([object.isTrue("no_auth"), object.isTrue("ignore_body"), object.isTrue("set_body_to_null")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([object.has("query"), object.has("headers")]).toEqual([false, true]);
});

it("finds older spellings where the present one is missing", () => {
  const old = new ShapedObject("PagePaginationConfig", objectOf('{ "page_param": "p", "limit_param": "l" }'));
  expect([old.text("page_key"), old.text("limit_key")]).toEqual(["p", "l"]);
  expect(old.member("page_key")?.key.name).toBe("page_param");
  const both = new ShapedObject("BearerAuthorizationConfig", objectOf('{ "token": "old", "value": "new" }'));
  expect(both.text("value")).toBe("new");
});

import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("requests", () => {
  const path = "/users";
  const body = { name: "{{body.name}}" };

  it.each([
    [{ find: { path, body, ignore_body: true } }, ['contradictory-flags "ignore_body"']],
    [{ find: { path, body: {} }, other: { path: "/o", body: "" } }, []],
    [{ find: { method: "post", path, body } }, []],
    [{ find: { method: "delete", path, body } }, []],
    [
      { find: { method: "post", path, ignore_body: true, set_body_to_null: true } },
      ['contradictory-flags "ignore_body"'],
    ],
    [{ find: { method: "post", path, ignore_body: true, set_body_to_null: false } }, []],
    [{ find: { method: "post", path, body, set_body_to_null: true } }, ['contradictory-flags "set_body_to_null"']],
    [{ find: { method: "post", path, body: {}, set_body_to_null: true } }, []],
    [{ find: { method: "post", path, body: null, set_body_to_null: true } }, []],
    [{ find: { method: "post", path, body, set_body_to_null: false } }, []],
  ])("%j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const described = { description: "Does what has to be done." };

const withMethods = (methods: Readonly<Record<string, object>>) =>
  withApiKey({
    resources: {
      users: Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, { ...described, ...method }])),
    },
  });

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

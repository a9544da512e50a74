import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge, withApiKey, withMethod } from "../judge.js";

describe("a key under another name is one mistake", () => {
  it("of the verb of a method", () => {
    const update = { verb: "patch", path: "/users/{{id}}", body: { a: "{{body.a}}" }, description: "Change one user." };
    expect(judge(withMethod(update, "update"), "config", "resource/")).toStrictEqual([]);
    expect(judge(withMethod(update, "search"), "config", "resource/")).toStrictEqual([]);
  });
});

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("verbs", () => {
  it.each([
    [{ create: { path: "/users" } }, ['verb-mismatch "create"']],
    [{ create: { method: "DELETE", path: "/users" } }, ['verb-mismatch "DELETE"']],
    [{ delete: { path: "/users/{{id}}" } }, ['verb-mismatch "delete"']],
    [{ list: { method: "put", path: "/users" } }, ['verb-mismatch "put"']],
    [{ list: { method: "post", path: "/users/search" }, get: { method: "post", path: "/users/{{id}}" } }, []],
    [{ create: { method: "put", path: "/users/1" }, delete: { method: "post", path: "/users/{{id}}" } }, []],
    [{ delete: { method: "put", path: "/users/{{id}}/off" }, update: { method: "put", path: "/users/{{id}}" } }, []],
    [{ erase: { method: "get", path: "/users/erase" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });

  it("that an override does not write are its base's", () => {
    expect(own({ resources: { users: { create: { path: "/people" } } } }, "override")).toStrictEqual([]);
    expect(own({ resources: { users: { create: { method: "get" } } } }, "override")).toStrictEqual([
      'verb-mismatch "get"',
    ]);
  });
});

describe("requests", () => {
  const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

  const path = "/users";
  const body = { name: "{{body.name}}" };

  it.each([[{ create: { path, body } }, ['verb-mismatch "create"']]])("%j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

describe("a method in capitals in an override", () => {
  it("is one mistake", () => {
    const integration = { name: "acme", config: withMethod({}) };
    const override = { resources: { users: { List: { query: { a: "b" } } } } };
    const judged = (rules: string) => judge({ integration, override }, "environment-integration", rules);
    expect([...judged("resource/method"), ...judged("override/")]).toStrictEqual(['method-name-case "List"']);
  });
});

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("names of methods", () => {
  it.each([
    [{ List: { path: "/users" } }, ['method-name-case "List"']],
    [{ GET: { path: "/users/{{id}}" } }, ['method-name-case "GET"']],
    [{ post: { path: "/users/{{id}}/post" }, getById: { path: "/users/{{id}}" } }, []],
    [{ listAll: { path: "/users" }, Export: { path: "/export" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });
});

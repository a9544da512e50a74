import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("ids", () => {
  it.each([
    [{ list: { path: "/teams/{{id}}/users" } }, ["id-in-collection id"]],
    [{ create: { method: "post", path: "/teams/{{id}}/users" } }, ["id-in-collection id"]],
    [{ list: { path: "/teams/{{query.team_id}}/users", query: { viewer: "{{id}}" } } }, []],
    [{ list: { path: "/teams/{{query.team_id|id}}/users" }, members: { path: "/teams/{{id}}/users" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });
});

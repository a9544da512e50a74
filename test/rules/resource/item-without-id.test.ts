import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";

it("the id in capitals is an id all the same", () => {
  const users = { get: { path: "/users/{{ID}}" }, delete: { method: "delete", path: "/users/{{id}}" } };
  expect(judge(withApiKey({ resources: { users } }), "config", "resource/item")).toStrictEqual([]);
});

it.each([
  ["/users/{{user_ref}}", "/users/{{ id }}/", ['item-without-id "/users/{{user_ref}}"']],
  ["users/{{user_ref}}/", "/users/{{id}}", ['item-without-id "users/{{user_ref}}/"']],
  ["/users/{{user_ref}}/", "/users/{{id}}/posts", []],
])("%s beside %s: slashes at the ends do not matter", (path, sibling, expected) => {
  const methods = { update: { method: "patch", path, body: { a: 1 } }, get: { path: sibling } };
  expect(judge(withApiKey({ resources: { users: methods } }), "config", "resource/item")).toStrictEqual(expected);
});

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("ids", () => {
  it.each([
    [{ path: "/users" }, true],
    [{ path: "/users", query: { expand: "all" } }, true],
    [{ path: "/users", query: { expand: "{{query.expand:undefined}}" } }, true],
    [{ path: "/users", query: { user_id: "{{query.user_id:undefined}}" } }, false],
    [{ path: "/users", query: { id: "{{id}}" } }, false],
    [{ path: "/users", query: { email: "{{query.email}}" } }, false],
    [{ path: "/companies/{{company_id}}" }, false],
    [{ path: "/users/me" }, false],
    [{ path: "/users/:id" }, false],
    [{ path: "/users/{id}" }, false],
    [{ path: "/users/{{id}" }, false],
    [{ path: "/users/{{}}" }, false],
    [{ method: "post", path: "/users", body: { user: { id: "{{id}}" } } }, false],
    [{ method: "post", path: "/users", body: { q: 'query { user(id: "{{body.user_id}}") { name } }' } }, false],
    [{ method: "post", path: "/users", body: "{{body:json}}" }, false],
    [{ method: "post", path: "/users", body: { name: "{{body.name}}" } }, true],
  ])("are missed where a sibling has one: %j", (get, isMissed) => {
    const found = own(users({ get, delete: { method: "delete", path: "/users/{{id}}" } }));
    expect(found).toStrictEqual(isMissed ? ['item-without-id "/users"'] : []);
    expect(own(users({ get }))).toStrictEqual([]);
  });

  it.each([
    ["/user", "/users/{{id}}", false],
    ["/account", "/v1/accounts/{{id}}", false],
    ["/users/@me", "/users/{{id}}", false],
    ["/users/trash", "/users/{{id}}", false],
    ["/whoami", "/{{id}}", false],
    ["/users/", "/users/{{id}}/profile", true],
    ["/users/profile", "/users/{{id}}/profile", true],
    ["/users.json", "/users/{{id}}.json", true],
  ])("are missed where the path is the sibling's without it: %s beside %s", (mine, other, isMissed) => {
    const found = own(users({ get: { path: mine }, update: { method: "put", path: other } }));
    expect(found).toStrictEqual(isMissed ? [`item-without-id "${mine}"`] : []);
  });

  it("are missing if another name is in their place", () => {
    const judged = (path: string, names: readonly string[] = ["api_key"]) => {
      const methods = { get: { path }, delete: { method: "delete", path: "/users/{{id}}" } };
      return own(withApiKey({ resources: { users: methods } }, names));
    };
    expect(judged("/users/{{user_id}}")).toStrictEqual(['item-without-id "/users/{{user_id}}"']);
    expect(judged("/users/{{record.id}}")).toStrictEqual(['item-without-id "/users/{{record.id}}"']);
    expect(judged("/users/{{user_id}}", ["api_key", "user_id"])).toStrictEqual([]);
    const methods = { get: { path: "/users/{{user_id}}" }, delete: { method: "delete", path: "/users/{{id}}" } };
    const [finding] = findingsOf(
      JSON.stringify(withApiKey({ resources: { users: methods } })),
      "config",
      "resource/item",
    );
    expect(finding?.help).toBe("Write `{{id}}` instead of `{{user_id}}`, which nothing provides.");
    expect(judged("/people/{{user_id}}")).toStrictEqual([]);
    expect(judged("/users/{{user_id?:me}}")).toStrictEqual([]);
    expect(judged("/users/{{ID}}")).toStrictEqual([]);
  });

  it("are not identified by what the sibling sends beside its id", () => {
    const get = { path: "/teams/{{query.team_id}}/users" };
    const update = (path: string) => ({ method: "put", path });
    expect(own(users({ get, update: update("/teams/{{query.team_id}}/users/{{id}}") }))).toStrictEqual([
      'item-without-id "/teams/{{query.team_id}}/users"',
    ]);
    expect(own(users({ get, update: update("/users/{{id}}") }))).toStrictEqual([]);
  });
});

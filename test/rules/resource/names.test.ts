import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });
/** What the area says, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("names of methods", () => {
  it.each([
    [{ list: { path: "/users" }, list_2: { path: "/users/{{id}}" } }, ['numbered-method "list_2"']],
    [{ update2: { method: "post", path: "/users/{{id}}" } }, ['numbered-method "update2"']],
    [{ export_2024: { path: "/export" } }, []],
    [{ step_1: { path: "/1" }, step_2: { path: "/2" } }, []],
    [{ list_v2: { path: "/v2/users" } }, []],
    [{ List: { path: "/users" } }, ['method-name-case "List"']],
    [{ GET: { path: "/users/{{id}}" } }, ['method-name-case "GET"']],
    [{ listAll: { path: "/users" }, Export: { path: "/export" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });

  it("are mended by what path and verb say", () => {
    const rename = (methods: object) => fixed(users(methods), "config", "resource/numbered-method");
    const list = { path: "/users" };
    const item = { path: "/users/{{id}}" };
    const patch = { method: "patch", path: "/users/{{id}}" };
    const put = { method: "put", path: "/users/{{id}}" };
    const search = { method: "post", path: "/users/search" };
    expect(rename({ list, list_2: item })).toStrictEqual(users({ list, get: item }));
    expect(rename({ update: put, update_2: patch })).toStrictEqual(users({ update: put, partial_update: patch }));
    expect(rename({ create_2: search })).toStrictEqual(users({ list: search }));
    expect(rename({ list, get: item, list_2: { path: "/archive" } })).toBeUndefined();
    expect(fixed(users({ List: list }), "config", "resource/method-name-case")).toStrictEqual(users({ list }));
    expect(fixed(users({ List: list, list }), "config", "resource/method-name-case")).toBeUndefined();
  });

  it("of the base are not the override's", () => {
    const override = { resources: { users: { list_2: { description: "Lists what has been put aside." } } } };
    expect(own(override, "override")).toStrictEqual([]);
    const text = JSON.stringify(users({ list_2: { path: "/archive" } }));
    expect(judge(override, "override", "resource/", { base: { text, path: "base.json" } })).toStrictEqual([]);
    const own2 = { resources: { users: { list_3: { path: "/more", description: "Lists what is still to come." } } } };
    expect(judge(own2, "override", "resource/", { base: { text, path: "base.json" } })).toStrictEqual([
      'numbered-method "list_3"',
    ]);
  });
});

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

describe("ids", () => {
  it.each([
    [{ get: { path: "/users/{{query.user_id}}" } }, ["noncanonical-id query.user_id"]],
    [{ get: { path: "/users/{{query.user_id:str}}.json" } }, ["noncanonical-id query.user_id"]],
    [{ update: { method: "put", path: "/users/{{body.id}}" } }, ["noncanonical-id body.id"]],
    [{ get: { path: "/users/{{id|query.user_id}}" } }, []],
    [{ get: { path: "/users/{{query.version?:latest}}" } }, []],
    [{ get: { path: "/users/{{query.user_id}}/profile" } }, []],
    [{ get: { path: "/users/{{query.team}}", query: { user: "{{id}}" } } }, []],
    [{ search: { path: "/users/{{query.name}}" }, list: { path: "/teams/{{query.team}}" } }, []],
    [{ get: { path: "/users/{{user_id}}" } }, []],
    [{ list: { path: "/teams/{{id}}/users" } }, ["id-in-collection id"]],
    [{ create: { method: "post", path: "/teams/{{id}}/users" } }, ["id-in-collection id"]],
    [{ list: { path: "/teams/{{query.team_id}}/users", query: { viewer: "{{id}}" } } }, []],
    [{ list: { path: "/teams/{{query.team_id|id}}/users" }, members: { path: "/teams/{{id}}/users" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });

  it("may be a field of the account", () => {
    expect(own(withApiKey({ resources: { users: { list: { path: "/o/{{id}}/users" } } } }, ["id"]))).toStrictEqual([]);
  });

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

  it("are missed where another name stands in their place", () => {
    const judged = (path: string, names: readonly string[] = ["api_key"]) => {
      const methods = { get: { path }, delete: { method: "delete", path: "/users/{{id}}" } };
      return own(withApiKey({ resources: { users: methods } }, names));
    };
    expect(judged("/users/{{user_id}}")).toStrictEqual(['item-without-id "/users/{{user_id}}"']);
    expect(judged("/users/{{record.id}}")).toStrictEqual(['item-without-id "/users/{{record.id}}"']);
    expect(judged("/users/{{user_id}}", ["api_key", "user_id"])).toStrictEqual([]);
    expect(judged("/people/{{user_id}}")).toStrictEqual([]);
    expect(judged("/users/{{user_id?:me}}")).toStrictEqual([]);
    expect(judged("/users/{{ID}}")).toStrictEqual([]);
  });

  it("are not told by what the sibling sends beside its id", () => {
    const get = { path: "/teams/{{query.team_id}}/users" };
    const update = (path: string) => ({ method: "put", path });
    expect(own(users({ get, update: update("/teams/{{query.team_id}}/users/{{id}}") }))).toStrictEqual([
      'item-without-id "/teams/{{query.team_id}}/users"',
    ]);
    expect(own(users({ get, update: update("/users/{{id}}") }))).toStrictEqual([]);
  });
});

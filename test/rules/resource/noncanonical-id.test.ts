import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("ids", () => {
  it.each([
    [{ get: { path: "/users/{{query.user_id}}" } }, ["noncanonical-id query.user_id"]],
    [{ get: { path: "/users/{{query.user_id:str}}.json" } }, ["noncanonical-id query.user_id"]],
    [{ update: { method: "put", path: "/users/{{body.id}}" } }, ["noncanonical-id body.id"]],
    [{ get: { path: "/user.info", query: { user: "{{query.id}}" } } }, ["noncanonical-id query.id"]],
    [
      { update: { path: "/user.set", method: "post", body: { u: [{ id: "{{query.id}}" }] } } },
      ["noncanonical-id query.id"],
    ],
    [{ update: { path: "/user.set", method: "post", body: { id: "{{body.id}}", user: "{{query.user}}" } } }, []],
    [{ get: { path: "/user.info", method: "post", body: { id: "{{body.id}}" } } }, ["noncanonical-id body.id"]],
    [{ delete: { path: "/user.remove", method: "post", body: { id: "{{body.id}}" } } }, ["noncanonical-id body.id"]],
    [{ search: { path: "/user.find", query: { user: "{{query.id}}" } } }, []],
    [{ get: { path: "/users/{{id|query.user_id}}" } }, []],
    [{ get: { path: "/users/{{query.version?:latest}}" } }, []],
    [{ get: { path: "/users/{{query.user_id}}/profile" } }, []],
    [{ get: { path: "/users/{{query.team}}", query: { user: "{{id}}" } } }, []],
    [{ search: { path: "/users/{{query.name}}" }, list: { path: "/teams/{{query.team}}" } }, []],
    [{ get: { path: "/users/{{user_id}}" } }, []],
    [{ get: { path: "/teams/{{api_key}}/users/{{api_key}}" } }, ["noncanonical-id api_key"]],
    [{ get: { path: "/teams/{{api_key}}/users/{{api_key}}/all" } }, []],
    [{ search: { path: "/teams/{{api_key}}/users/{{api_key}}" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });

  it.each([
    ["payments", "{{payment_id}}", ["noncanonical-id payment_id"]],
    ["deliveries", "{{deliveryId}}", ["noncanonical-id deliveryId"]],
    ["payments", "{{payment_id?:1}}", []],
    ["payments", "{{refund_id}}", []],
    ["companies", "{{company_id}}", []],
    ["api_keys", "{{api_key_id}}", []],
  ])("%s by %s", (resource, id, expected) => {
    const resources = { [resource]: { get: { path: `/x/${id}` } } };
    expect(own(withApiKey({ resources }, ["token", "api_key_id"]))).toStrictEqual(expected);
  });

  it("are one mistake", () => {
    const list = { path: "/users" };
    const all = (get: object) =>
      judge(users({ list, get, delete: { path: "/users/{{id}}", method: "delete" } }), "config", "");
    const rules = (get: object) =>
      all({ description: "Returns one user.", ...get }).filter((one) => /id$|scope/.test(one));
    expect(rules({ path: "/users/{{body.id}}" })).toStrictEqual(["noncanonical-id body.id"]);
    expect(rules({ path: "/users", query: { id: "{{query.id}}" } })).toStrictEqual(["noncanonical-id query.id"]);
  });

  it("are sent by the base of an override, perhaps, but hardly beside one in the query", () => {
    const get = (path: string) => own({ resources: { users: { get: { path } } } }, "override");
    expect(get("/users/{{query.id}}")).toStrictEqual(["noncanonical-id query.id"]);
    expect(get("/users/{{query.user}}")).toStrictEqual([]);
  });

  it("may be a field of the account", () => {
    expect(own(withApiKey({ resources: { users: { list: { path: "/o/{{id}}/users" } } } }, ["id"]))).toStrictEqual([]);
  });
});

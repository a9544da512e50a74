import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const users = (methods: object, more: object = {}) => withApiKey({ resources: { users: methods }, ...more });

/** The findings of the area, without remarks on descriptions. */
const own = (document: unknown, kind: "config" | "override" = "config") =>
  judge(document, kind, "resource/").filter((found) => !/^\w+-description/.test(found));

describe("names of methods", () => {
  it.each([
    [{ list: { path: "/users" }, list_2: { path: "/users/{{id}}" } }, ['numbered-method "list_2"']],
    [{ update2: { method: "post", path: "/users/{{id}}" } }, ['numbered-method "update2"']],
    [{ export_2024: { path: "/export" } }, []],
    [{ step_1: { path: "/1" }, step_2: { path: "/2" } }, []],
    [{ list_v2: { path: "/v2/users" } }, []],
  ])("%j", (methods, expected) => {
    expect(own(users(methods))).toStrictEqual(expected);
  });

  it("are fixed according to path and verb", () => {
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

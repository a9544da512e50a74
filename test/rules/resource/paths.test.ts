import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const at = (base_url: string, ...paths: string[]) =>
  withApiKey({
    base_url,
    resources: Object.fromEntries(
      paths.map((path, index) => [`r${index}`, { list: { path, description: "A good one." } }]),
    ),
  });
const own = (document: unknown) => judge(document, "config", "resource/");

describe("base URL and path", () => {
  it.each([
    ["https://a.example/v1", "/v1/users", ["duplicated-segment v1/"]],
    ["https://a.example/v1/", "v1/users", ["duplicated-segment v1/"]],
    ["https://a.example/api/v2", "/api/v2", ["duplicated-segment api/v2"]],
    ["https://a.example/shop/crm", "/shop/crm/users", ["duplicated-segment shop/crm/"]],
    ["https://{{subdomain}}.a.example/rest", "/rest/users", ["duplicated-segment rest/"]],
    ["https://a.example/users", "/users/active", []],
    ["https://a.example/v1", "/v1beta/users", []],
    ["https://a.example/v1", "/users/v1", []],
    ["https://v1.example", "/v1/users", []],
    ["https://v1", "/v1/users", []],
    ["{{base}}/{{version}}", "/{{version}}/users", []],
    ["https://a.example", "users", ['slash-joint "users"']],
    ["https://a.example/", "/users", ['slash-joint "/users"']],
    ["https://a.example", "//users", ['slash-joint "//users"']],
    ["https://{{host}}", "//users", ['slash-joint "//users"']],
    ["https://a.example/", "users", []],
    ["https://a.example/users", "", []],
    ["https://a.example/users", ".json", []],
    ["https://a.example/users", ":search", []],
    ["https://{{host}}", "users", []],
    ["https://{{host}}", "/users", []],
    ["{{instance_url[0]}}", "users", []],
    ["https://", "a.example/users", []],
    ["https://a.example/v1", "{{query.path}}", []],
    ["https://a.example", "/users?active=true", ["query-in-path ?active=true"]],
    ["https://a.example", "?method=users.list", ["query-in-path ?method=users.list"]],
    ["https://a.example", "/users/{{query.kind?:all}}", []],
    ["https://a.example", "https://b.example/users?x=1", ['absolute-path "https://b.example/users?x=1"']],
    ["https://a.example", "/proxy/https://b.example", []],
  ])("%s %s", (base, path, expected) => {
    expect(own(at(base, path))).toStrictEqual(expected);
  });

  it("is one finding where every path has the same defect", () => {
    expect(own(at("https://a.example/", "/users", "/teams"))).toStrictEqual(['slash-joint "https://a.example/"']);
    expect(own(at("https://a.example", "users", "teams"))).toStrictEqual(['slash-joint "https://a.example"']);
    expect(own(at("https://a.example", "users", "/teams"))).toStrictEqual(['slash-joint "users"']);
  });

  it("is mended", () => {
    const mend = (base: string, ...paths: string[]) => fixed(at(base, ...paths), "config", "resource/slash-joint");
    expect(mend("https://a.example/", "/users")).toStrictEqual(at("https://a.example/", "users"));
    expect(mend("https://a.example", "users")).toStrictEqual(at("https://a.example", "/users"));
    expect(mend("https://a.example/", "/users", "/b")).toStrictEqual(at("https://a.example", "/users", "/b"));
    expect(mend("https://a.example", "users", "b")).toStrictEqual(at("https://a.example/", "users", "b"));
    const twice = fixed(at("https://a.example/v1", "/v1/users"), "config", "resource/duplicated-segment");
    expect(twice).toStrictEqual(at("https://a.example/v1", "/users"));
  });

  it("is judged after merging", () => {
    const base = { text: JSON.stringify(at("https://a.example", "/v1/users")), path: "base.json" };
    const of = (override: object) => judge(override, "override", "resource/", { base });
    expect(of({ base_url: "https://b.example/" })).toStrictEqual(['slash-joint "https://b.example/"']);
    expect(of({ resources: { r0: { list: { path: "users" } } } })).toStrictEqual(['slash-joint "users"']);
    expect(of({ base_url: "https://b.example" })).toStrictEqual([]);
    expect(judge({ base_url: "https://b.example/" }, "override", "resource/")).toStrictEqual([]);
  });

  it("is judged for request steps too", () => {
    const steps = [{ type: "request", config: { path: "me" } }];
    expect(own(withApiKey({ actions: { post_install: { steps } } }))).toStrictEqual(['slash-joint "me"']);
  });
});

import { describe, expect, it } from "vitest";
import { fixText } from "../../lint.js";
import { withPaths } from "../documents.js";
import { findingsOf, fixed, judge, withApiKey } from "../judge.js";

describe("a path that runs into the host", () => {
  it.each([
    ["https://api.acme.example", "users", "error"],
    ["https://{{subdomain}}.acme.example", "users", "error"],
    ["https://api.acme.example/v1", "users", "warning"],
    ["https://api.acme.example/", "/users", "warning"],
  ])("%s%s is an %s", (base_url, path, severity) => {
    const document = withApiKey({ base_url, resources: { users: { list: { path } } } }, ["api_key", "subdomain"]);
    const found = findingsOf(JSON.stringify(document), "config", "resource/slash-joint");
    expect(found.map((finding) => finding.severity)).toStrictEqual([severity]);
  });
});

describe("a base URL under a misspelled key", () => {
  const resources = { users: { list: { path: "users" } } };
  // JSON omits undefined.
  const document = (baseUrl: string) => withApiKey({ base_url: undefined, baseUrl, resources });

  it("is joined as it will be once the key is corrected", () => {
    expect(judge(document("https://api.acme.example"), "config", "resource/slash")).toStrictEqual([
      'slash-joint "users"',
    ]);
    expect(judge(document("https://api.acme.example/"), "config", "resource/slash")).toStrictEqual([]);
  });

  it.each(["https://api.acme.example", "https://api.acme.example/"])("is renamed: %s", (base) => {
    const text = JSON.stringify(document(base));
    const { text: after } = fixText(text, { kind: "config", explicit: true }, "safe");
    expect(after).toContain(`"base_url":"${base}"`);
    expect(judge(after, "config", "resource/slash")).toStrictEqual([]);
  });
});

describe("an ID that a path runs into", () => {
  const of = (path: string, list = "/users") =>
    withApiKey({ resources: { users: { list: { path: list }, get: { path } }, posts: { list: { path: "/posts" } } } });
  const rule = "resource/slash-joint";

  it.each([
    ["/users{{id}}", "{{id}}"],
    ["/users{{ id }}/posts", "{{ id }}"],
    ["/posts{{query.post_id}}", "{{query.post_id}}"],
  ])("%s", (path, text) => {
    expect(judge(of(path), "config", rule)).toStrictEqual([`slash-joint ${text}`]);
    expect(fixed(of(path), "config", rule)).toStrictEqual(of(path.replace("{{", "/{{")));
  });

  it("is one also where items have the slash", () => {
    expect(judge(of("/users{{id}}", "/users/{{query.id}}/all"), "config", rule)).toStrictEqual(["slash-joint {{id}}"]);
  });

  it.each([
    "/users/{{id}}",
    "/users({{id}})",
    "/user{{id}}",
    "/users{{query.format}}",
    "/users{{query.format_id?:.xml}}",
    "/users-{{id}}",
  ])("is not in %s", (path) => {
    expect(judge(of(path), "config", rule)).toStrictEqual([]);
  });
});

const own = (document: unknown) => judge(document, "config", "resource/");

describe("base URL and path", () => {
  it.each([
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
  ])("%s %s", (base, path, expected) => {
    expect(own(withPaths(base, path))).toStrictEqual(expected);
  });

  it("is one finding where every path has the same defect", () => {
    expect(own(withPaths("https://a.example/", "/users", "/teams"))).toStrictEqual([
      'slash-joint "https://a.example/"',
    ]);
    expect(own(withPaths("https://a.example", "users", "teams"))).toStrictEqual(['slash-joint "https://a.example"']);
    expect(own(withPaths("https://a.example", "users", "/teams"))).toStrictEqual(['slash-joint "users"']);
  });

  it("is mended", () => {
    const mend = (base: string, ...paths: string[]) =>
      fixed(withPaths(base, ...paths), "config", "resource/slash-joint");
    expect(mend("https://a.example/", "/users")).toStrictEqual(withPaths("https://a.example/", "users"));
    expect(mend("https://a.example", "users")).toStrictEqual(withPaths("https://a.example", "/users"));
    expect(mend("https://a.example/", "/users", "/b")).toStrictEqual(withPaths("https://a.example", "/users", "/b"));
    expect(mend("https://a.example", "users", "b")).toStrictEqual(withPaths("https://a.example/", "users", "b"));
    const twice = fixed(withPaths("https://a.example/v1", "/v1/users"), "config", "resource/duplicated-segment");
    expect(twice).toStrictEqual(withPaths("https://a.example/v1", "/users"));
  });

  it("is not missing before the verb of a request line", () => {
    const lines = withPaths("https://a.example", "GET /users", "post  /teams");
    expect(own(lines)).toStrictEqual(["slash-joint GET", "slash-joint post"]);
    expect(fixed(lines, "config", "resource/slash-joint")).toStrictEqual(
      withPaths("https://a.example", "/users", "post  /teams"),
    );
    expect(own(withPaths("https://a.example", "/get /users", "/posts"))).toStrictEqual(["broken-url  "]);
  });

  it("is judged after merging", () => {
    const base = { text: JSON.stringify(withPaths("https://a.example", "/v1/users")), path: "base.json" };
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

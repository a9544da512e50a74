import { expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const judged = (document: object) => judge(document, "config", "resource/broken-url");

const at = (base_url: string, path = "/users") =>
  withApiKey({ base_url, resources: { users: { list: { path }, get: { path: `${path}/{{id}}` } } } });

it.each([
  [at("https://a.example/v1?version=2"), "?version=2"],
  [at("https://a.example/#/v1"), "#/v1"],
  [at("https://a.example/v1?teams/{{query.team}}"), "?teams/{{query.team}}"],
  [at("'https://a.example'"), "\"'https://a.example'\""],
  [withApiKey({ resources: { users: { list: { path: "/teams/{{query.team}}//users" } } } }), "//"],
  [withApiKey({ resources: { users: { list: { path: "/teams/ {{query.team}}/users" } } } }), " "],
  [withApiKey({ resources: { users: { list: { path: "/teams /users" } } } }), " "],
  [withApiKey({ resources: { users: { list: { path: "/users/{{id}} " } } } }), " "],
  [withApiKey({ resources: { users: { list: { path: "/users#active" } } } }), "#active"],
  [withApiKey({ resources: { users: { list: { path: "/tags?name=#{{query.name}}" } } } }), "#{{query.name}}"],
  [withApiKey({ resources: { users: { list: { path: "/Users('{{query.team}}'/all" } } } }), "("],
  [withApiKey({ resources: { users: { list: { path: "/users/{id" } } } }), "{"],
  [at("https://a.example//api"), "//"],
  [at("https://{{subdomain}}.a.example/api//v2"), "//"],
  [at("https://a.example:99999/api"), "99999"],
  [at("http://user:pw@a.example:70000"), "70000"],
  [at("https://a.example:port/api"), "port"],
  [at("https://{{subdomain}}.a.example:v1"), "v1"],
  [at("https://a,example/api"), ","],
  [at("https://api..a.example/api"), "."],
  [at("https://.a.example"), "."],
  [at("https://{{subdomain}}..a.example/api"), "."],
  [at("https://api. a.example/api"), " "],
  [at("https://a.example'"), "'"],
  [withApiKey({ credentials: { format: "oauth2", config: { auth: { tokenHost: "https://a.example;" } } } }), ";"],
  [withApiKey({ logo: "www.acme.example/logo.png" }), '"www.acme.example/logo.png"'],
  [withApiKey({ icon: "cdn.acme.example/a.svg" }), '"cdn.acme.example/a.svg"'],
])("%j is broken", (document, text) => {
  expect(judged(document)).toStrictEqual([`broken-url ${text}`]);
});

it("is broken by whitespace", () => {
  expect(judged(at("https://a.example", " /users"))).toHaveLength(2);
});

it.each([
  at("https://a.example/index.php?/api/v2"),
  at("https://a.example:65535/api"),
  at("https://a.example:{{port}}/api"),
  at("https://a.example/proxy/https://b.example"),
  at("https://us,er:p=w@a.example./api,v1;x=(1)"),
  at("https://api{{region?:.us}}.a_b.example/x..y"),
  at("https://{{host|oauth.token.host}}/api"),
  at("https://xn--mnchen-3ya.example"),
  at("https://münchen.example"),
  at("https://[2001:db8::1]:8080/api"),
  at("https://a.example/index.php?r=api"),
  withApiKey({ resources: { users: { list: { path: "/teams/{{ query.team }}/{{id}}" } } } }),
  withApiKey({ resources: { users: { list: { path: "/lists/getbytitle('My list')/items?q=a / b" } } } }),
  withApiKey({ resources: { users: { list: { path: "/Users(a='{{query.a}}',b=('x)y('))/all?q=(a" } } } }),
  withApiKey({ resources: { users: { list: { path: "/users/1)/all" } } } }),
  at("https://a.example/api?path="),
  at("https://a.example", "/tags/%23{{query.name}}"),
  withApiKey({ base_url: "https://a.example/api?version=2", resources: { users: { list: { path: "" } } } }),
  at("https://a.example/api?version=2", "&users=all"),
  withApiKey({ resources: { users: { list: { path: "/fetch/https://b.example/x?y=a//b" } } } }),
  at("https://a.example/{{query.path?:a#b}}"),
  withApiKey({ logo: "https://www.acme.example/logo.png", icon: "images/acme.svg" }),
  withApiKey({ logo: "{{logo}}", icon: "acme.svg" }),
  withApiKey({ logo: "data:image/png;base64,iVBORw0KGgo=", icon: "//cdn.acme.example/a.svg" }),
])("%j is whole", (document) => {
  expect(judged(document)).toStrictEqual([]);
});

it("is judged in an override with methods of its own", () => {
  const resources = { users: { list: { path: "/users" } } };
  const own = (base_url: string, more: object) => judge({ base_url, ...more }, "override", "resource/broken-url");
  expect(own("https://a.example/v1?version=2", { resources })).toStrictEqual(["broken-url ?version=2"]);
  expect(own("https://a.example/v1?version=2", {})).toStrictEqual([]);
});

it("leaves a scheme without a colon to the schema", () => {
  expect(judged(at("https//a.example/api"))).toStrictEqual([]);
});

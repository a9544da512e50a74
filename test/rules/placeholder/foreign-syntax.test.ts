import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { findingsOf, fixed, judge, mended, withApiKey, withMethod } from "../judge.js";

const authorization = { format: "bearer", config: { value: "{{api_key}}" } };

describe("what is written in place of a value", () => {
  const bearer = (value: string) =>
    judge(withApiKey({ authorization: { ...authorization, config: { value } } }), "config", "");

  it("is reported if it is a name between marks, or empty", () => {
    expect(bearer("%api_key%")).toContain("foreign-syntax %api_key%");
    expect(bearer("")).toContain('bearer-without-token-source ""');
    expect(judge({ query: { name: "%smith%" } }, "override", "placeholder/")).toStrictEqual([]);
  });

  it.each([
    ["AND({Status}='Open',{Owner}!='')", []],
    ["{Open}", []],
    ["{ users {id} }", []],
    ["query { viewer {login} teams {id} }", []],
    ["{id}", ["foreign-syntax {id}"]],
    ["owner eq {query.owner} and team eq {{query.team}}", ["foreign-syntax {query.owner}"]],
  ])("is told from formulas and GraphQL in a query value: %s", (value, expected) => {
    const list = { path: "/records", query: { q: value } };
    expect(judge({ resources: { records: { list } } }, "override", "placeholder/foreign-syntax")).toStrictEqual(
      expected,
    );
  });
});

const inBody = (text: string) => withMethod({ method: "post", body: { x: text } }, "create");

const inHeader = (text: string) => withMethod({ headers: { "X-Name": text } });

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("in a body, what reads a value of the request or the account", () => {
  it.each([
    ["${body.name}", ["foreign-syntax ${body.name}"]],
    ["Hello ${body.name}!", ["foreign-syntax ${body.name}"]],
    ["<%= query.a %>", ["foreign-syntax <%= query.a %>"]],
    ["{body.name}", ["foreign-syntax {body.name}"]],
    ["${id}", ["foreign-syntax ${id}"]],
    ["Hello ${id}!", []],
    ["${unknown.name}", []],
    ["{id}", []],
    ["<id>", []],
    ["query { viewer {id} }", []],
  ])("%s", (text, expected) => {
    expect(placeholders(inBody(text))).toStrictEqual(expected);
  });
});

describe("tags of template languages", () => {
  it.each([
    ["<%= query.a %>", ["foreign-syntax <%= query.a %>"]],
    ["<% if (query.a) { %>", ["foreign-syntax <% if (query.a) { %>"]],
    ["{% if query.a %}", ["foreign-syntax {% if query.a %}"]],
    ["{{#if query.a}}a", ["foreign-syntax {{#if query.a}}"]],
    ["50%> or <%", []],
  ])("%s in a header", (text, expected) => {
    expect(placeholders(inHeader(text))).toStrictEqual(expected);
  });

  it.each(["<% if (query.a) { %>", "{% if query.a %}", "{{#if query.a}}a", "50%> or <%"])("%s in a body", (text) => {
    expect(placeholders(inBody(text))).toStrictEqual([]);
  });

  it("a name in angle brackets is not part of a URL", () => {
    const document = { base_url: "https://<your-domain>.acme.example", query: { q: "from <name>" } };
    expect(judge(document, "override", "placeholder/")).toStrictEqual(["foreign-syntax <your-domain>"]);
  });

  it.each([
    ["/query?q=SELECT Id FROM Deal WHERE Amount<Limit AND Total>5", []],
    ["/lists?viewXml=<View><Query></Query></View>", []],
    ["/users?key=<api_key>&page=2", ["foreign-syntax <api_key>"]],
    ["/orgs/<org>/users?active=1", ["foreign-syntax <org>"]],
  ])("in the query of the path %s signs compare", (path, expected) => {
    expect(judge(withMethod({ path }), "config", "placeholder/foreign")).toStrictEqual(expected);
  });

  it("in the credentials of the application", () => {
    const credentials = {
      format: "oauth2",
      config: {
        client: { id: "${CLIENT_ID}", secret: "pa$$w0rd:{}", name: "<managed-elsewhere>", old: "x^{abc}[[d]]${e}" },
        auth: { tokenHost: "https://{domain}.acme.example" },
      },
    };
    expect(judge({ credentials }, "override", "placeholder/")).toStrictEqual([
      "foreign-syntax ${CLIENT_ID}",
      "foreign-syntax {domain}",
    ]);
  });
});

describe("a bare name in place of a credential", () => {
  const bearer = (value: string) => withApiKey({ authorization: { format: "bearer", config: { value } } });
  const basic = (username: string, password: string, fields: string[]) =>
    withApiKey({ authorization: { format: "basic", config: { username, password } } }, fields);
  const withExpression = (expression: string) =>
    withApiKey({ headers: { "X-Tenant": "tenant_id" }, authorization: { format: "header", config: { expression } } }, [
      "api_key",
      "tenant_id",
    ]);
  const hook = (secret: string) =>
    withApiKey(
      {
        webhook: {
          signature_verification: {
            format: "hmac",
            config: { algorithm: "sha256", secret, parts: ["$body"], compare_with: "$header.x-signature" },
          },
        },
      },
      ["signing_secret"],
    );

  it.each([
    [bearer("api_key"), ["foreign-syntax api_key"]],
    [bearer("$api_key"), ["foreign-syntax $api_key"]],
    [bearer("context.api_key"), ["foreign-syntax context.api_key"]],
    [bearer("api_key_1"), []],
    [{ ...bearer("api_key"), query: { key: "{{api_key}}" } }, ["foreign-syntax api_key", "secret-in-url api_key"]],
    [bearer("'Bearer ' & api_key"), ["expression-in-template 'Bearer ' & api_key"]],
    [withApiKey({ headers: { "X-Tenant": "tenant_id" } }, ["tenant_id"]), ["foreign-syntax tenant_id"]],
    [withApiKey({ headers: { "X-Tenant": "tenant_id", "X-Other": "{{tenant_id}}" } }, ["tenant_id"]), []],
    [withExpression("{ 'X-Key': context.api_key }"), ["foreign-syntax tenant_id"]],
    [withExpression("$merge([context, { 'X-Key': context.api_key }])"), []],
    [withApiKey({ headers: { "X-Key": "$api_key" } }), ["foreign-syntax $api_key"]],
    [withApiKey({ headers: { "X-Sign-In": "api_key" } }), []],
    [withApiKey({ query: { key: "api_key" } }), []],
    [withApiKey({ query: { key: "$api_key" } }), ["foreign-syntax $api_key"]],
    [basic("user", "password", ["user", "password"]), ["foreign-syntax user", "foreign-syntax password"]],
    // The fixed password of an API that takes the token as the user name.
    [basic("{{api_token}}", "api_token", ["api_token"]), []],
    [basic("{{api_tokn}}", "api_token", ["api_token"]), ["undeclared api_tokn"]],
    [basic("email", "{{api_token}}", ["email", "api_token"]), ["foreign-syntax email"]],
    [basic("{{api_token}}", "password", ["api_token"]), []],
    [hook("signing_secret"), ["foreign-syntax signing_secret"]],
  ])("%j", (document, expected) => {
    expect(placeholders(document)).toStrictEqual(expected);
  });

  it("may be of another file", () => {
    const base = withApiKey({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } });
    const options = { base: { text: JSON.stringify(base), path: "base.json" } };
    const override = { authorization: { config: { value: "api_key" } } };
    expect(judge(override, "override", "placeholder/", options)).toStrictEqual([]);
  });

  it("of the caller's is judged under its own key", () => {
    const create = (body: object) => placeholders(withMethod({ method: "post", body }, "create"));
    expect(create({ user: { email: "body.email" } })).toStrictEqual(["foreign-syntax body.email"]);
    expect(create({ name: "$query.first.name" })).toStrictEqual(["foreign-syntax $query.first.name"]);
    expect(create({ sort: "body.keyword" })).toStrictEqual([]);
    // A mapping of names refers to fields of the vendor's own data.
    expect(create({ pipeline: [{ $project: { email: "$body.email" } }] })).toStrictEqual([]);
    expect(create({ field_mapping: { email: "body.email" }, urlTemplate: { id: "query.id" } })).toStrictEqual([]);
    expect(placeholders(withApiKey({ query: { name: "query.name" } }))).toStrictEqual([]);
  });

  it("may be that of a variable of the environment", () => {
    const installed = { integration: { name: "acme", config: withApiKey({}) } };
    const override = { headers: { "X-Id": "{{CLIENT_ID}}" }, environment_variables: { CLIENT_ID: "x" } };
    expect(judge({ ...installed, override }, "environment-integration", "placeholder/")).toStrictEqual([
      "undeclared CLIENT_ID",
    ]);
  });
});

const inPath = (text: string) => withMethod({ path: text }, "get");

const inQuery = (text: string) => withMethod({ query: { x: text } });

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([
    ["/users/{id}", ["foreign-syntax {id}"]],
    ["/users/:id/posts", ["foreign-syntax :id"]],
    ["/users/${id}", ["foreign-syntax ${id}"]],
    ["/users/[[id]]", ["foreign-syntax [[id]]"]],
    ["/users/<id>/x", ["foreign-syntax <id>"]],
    ["/users/%s", ["foreign-syntax %s"]],
    ["/users/{{$guid}}", ["foreign-syntax {{$guid}}"]],
  ])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });

  it.each([
    "query { users(first: 10) { nodes { id name }}}",
    "query($id: ID!) { user(id: $id) { posts { edges { node { id }}}}}",
    'mutation { update(id: "{{id}}") { user { name { first }}}}',
    '{"filter":{"id":{{id:int}}}}',
    "^[a-z]{2}\\d{4}}?$",
    "{id} and :id and ${id} and <b>bold</b> and %s",
    "{{#if x}}yes{{/if}} {{> footer}}",
  ])("%s is fine in a body", (text) => {
    expect(judge(inBody(text), "config", "placeholder/")).toStrictEqual([]);
  });

  it.each(["id,posts{message}", "posts.limit(5){message,id}", "{viewer{login}}", "a:b", "$top=5", "50%"])(
    "%s is fine in a query value",
    (text) => {
      expect(judge(inQuery(text), "config", "placeholder/")).toStrictEqual([]);
    },
  );

  it("names and documentation links are not templates", () => {
    const document = withMethod({ api_documentation_url: "https://docs.acme.example/{id}", query: { "{{id}}": "1" } });
    expect(judge(document, "config", "placeholder/")).toStrictEqual(['in-key "{{id}}"']);
  });
});

describe("fixes", () => {
  it.each([["placeholder/foreign-syntax", "/{id}", "/{{id}}"]])("%s: %s becomes %s", (rule, before, after) => {
    expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
  });
});

describe("a word after a colon in a path", () => {
  const found = (path: string, method = "list") =>
    judge(withMethod({ path }, method), "config", "placeholder/foreign-syntax").map((text) => text.split(" ")[1]);

  it.each(["/users/:create", "/docs/:batchUpdate", "/{{query.id}}/:archive", "/runs/:runQuery", "/users:create"])(
    "may be an action: %s",
    (path) => {
      expect(found(path)).toStrictEqual([]);
    },
  );

  it("is the action of its method", () => {
    expect(found("/users/:reindex", "reindex")).toStrictEqual([]);
  });

  it.each([
    ["/users/:id", [":id"]],
    ["/lists/:list_id", [":list_id"]],
    ["/:create/users", [":create"]],
    ["/orgs/:org/repos/:repo", [":org", ":repo"]],
    ["/users/:username", [":username"]],
  ])("may be a parameter: %s", (path, expected) => {
    expect(found(path)).toStrictEqual(expected);
  });
});

it("is a template of JavaScript with `$` in its names", () => {
  expect(judge({ headers: { "X-Key": "${this.$auth.api_key}" } }, "override", "placeholder/foreign")).toStrictEqual([
    "foreign-syntax ${this.$auth.api_key}",
  ]);
});

describe("the fix in YAML", () => {
  const yaml = { language: "yaml", yaml: parseYaml } as const;

  const inYaml = (path: string) => `resources:\n  users:\n    get: ${path}\n`;

  it.each([
    ["{ path: '/users/{id}' }", "{ path: '/users/{{id}}' }"],
    ["\n      path: /users/{id}/notes", "\n      path: /users/{{id}}/notes"],
  ])("keeps the style of the string: %s", (before, after) => {
    expect(mended(inYaml(before), "placeholder/foreign-syntax", yaml)).toBe(inYaml(after));
  });

  it("is not offered where braces are special", () => {
    const [finding] = findingsOf(inYaml("{ path: /users/:id }"), "override", "placeholder/foreign-syntax", yaml);
    expect(finding?.fixes).toStrictEqual([]);
  });
});

describe("in place of a secret", () => {
  const sign = (secret: string) => {
    const config = { algorithm: "sha256", secret, parts: ["$body"], compare_with: "$header.x" };
    return judge(
      withApiKey({ webhook: { signature_verification: { format: "hmac", config } } }, ["api_key", "hook_secret"]),
      "config",
      "placeholder/",
    );
  };

  it.each([
    ["{hook_secret}", ["foreign-syntax {hook_secret}"]],
    ["${hook_secret}", ["foreign-syntax ${hook_secret}"]],
    ["{{hook_secret}}", []],
    ["p$ss{x", []],
  ])("the secret of a webhook: %s", (secret, expected) => {
    expect(sign(secret)).toStrictEqual(expected);
  });

  const oauth = {
    format: "oauth2",
    config: {
      auth: { tokenHost: "https://a.example" },
      fields: [{ name: "hook_secret", label: "Secret", type: "password" }],
    },
  };

  it.each([
    ["oauth.token.access_token", ["foreign-syntax oauth.token.access_token"]],
    ["$oauth.token.access_token", ["foreign-syntax $oauth.token.access_token"]],
    ["{{oauth.token.access_token}}", []],
  ])("the token: %s", (value, expected) => {
    const document = { ...withApiKey({}), credentials: oauth, authorization: { format: "bearer", config: { value } } };
    expect(judge(document, "config", "placeholder/")).toStrictEqual(expected);
  });

  it("the field of an OAuth credential", () => {
    const config = { algorithm: "sha256", secret: "hook_secret", parts: ["$body"], compare_with: "$header.x" };
    const webhook = { signature_verification: { format: "hmac", config } };
    expect(judge({ ...withApiKey({ webhook }), credentials: oauth }, "config", "placeholder/")).toStrictEqual([
      "foreign-syntax hook_secret",
    ]);
  });
});

it.each([
  ["$env.ACME_SECRET", ["foreign-syntax $env.ACME_SECRET"]],
  ["Token process.env.ACME_SECRET", ["foreign-syntax process.env.ACME_SECRET"]],
  ["$environment", []],
])("variables of other tools in a header: %s", (text, expected) => {
  expect(judge({ headers: { "X-Token": text } }, "override", "placeholder/")).toStrictEqual(expected);
});

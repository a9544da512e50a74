import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";

const inBody = (text: string) => withMethod({ method: "post", body: { x: text } }, "create");
const inHeader = (text: string) => withMethod({ headers: { "X-Name": text } });
const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("what looks like a default or a name and gives neither", () => {
  it.each([
    ["{{query.a?:}}", ["malformed {{query.a?:}}"]],
    ["a {{query.a:str?:}} b", ["malformed {{query.a:str?:}}"]],
    ["{{query.a:}}", ["malformed {{query.a:}}"]],
    ["{{query.a::int}}", ["malformed {{query.a::int}}"]],
    ["{{query..a}}", ["malformed {{query..a}}"]],
    ["{{query.}}", ["malformed {{query.}}"]],
    ["{{query.a:undefined?:}}", []],
    ["{{query.a?: }}", []],
    ["{{query.a?::int}}", []],
    ["{{.query.a?:0}}", []],
    ["{{query.a.1:?:0}}", []],
  ])("%s", (text, expected) => {
    expect(placeholders(inBody(text))).toStrictEqual(expected);
  });
});

it("an empty default is given a type by the fix, with which it counts", () => {
  expect(fixed(inBody("a {{query.a?:}}"), "config", "placeholder/malformed")).toStrictEqual(
    inBody("a {{query.a?::str}}"),
  );
  expect(placeholders(inBody("a {{query.a?::str}}"))).toStrictEqual([]);
});

it("an empty default is a note: where the value is always there it does no harm", () => {
  const text = JSON.stringify(inBody("{{query.a?:}}"));
  expect(findingsOf(text, "config", "placeholder/").map(({ severity }) => severity)).toStrictEqual(["info"]);
});

describe("types and filters behind a bar", () => {
  it.each([
    ["{{query.a|string}}", ["undeclared string"]],
    ["{{ query.a | upper }}", ["undeclared upper"]],
    ["{{query.a | tojson?:x}}", ["undeclared tojson"]],
    ["{{query.a|query.upper?:x}}", []],
    ["{{upper|query.a?:x}}", []],
    ["{{body|json}}", ["undeclared json"]],
    ["{{body|any}} {{body}}", ["undeclared any", "object-as-text body"]],
  ])("%s", (text, expected) => {
    expect(placeholders(inBody(text))).toStrictEqual(expected);
  });

  it("are written behind a colon by the fix", () => {
    expect(fixed(inBody("{{ query.a | string }}"), "config", "placeholder/undeclared")).toStrictEqual(
      inBody("{{ query.a:str }}"),
    );
  });
});

describe("one mistake, one finding", () => {
  it("a flag with a space is what says that the value may be left out", () => {
    const query = (text: string) => ({ path: "/users", query: { a: text } });
    const resources = { users: { list: query("{{query.a: undefined}}") }, teams: { list: query("{{query.a?:1}}") } };
    expect(placeholders(withApiKey({ resources }))).toStrictEqual(["spaced-flag : undefined"]);
  });

  it("a token that no account has is no secret in a URL", () => {
    const document = withMethod({ query: { key: "{{oauth.token.access_token}}" } });
    expect(placeholders(document)).toStrictEqual(["missing-oauth oauth.token.access_token"]);
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
    expect(placeholders(inBody(text))).toStrictEqual([]);
  });

  it("of a URL a name between angle brackets is no part", () => {
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
    // What maps names names the fields of the vendor's own data.
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

  it("joined with texts in a query may be of a language of the vendor", () => {
    const query = (text: string) => placeholders(withApiKey({ query: { q: text } }));
    expect(query("'fat' & 'rat'")).toStrictEqual([]);
    expect(query("FirstName & ' ' & LastName")).toStrictEqual([]);
    expect(query("'key ' & api_key")).toStrictEqual(["expression-in-template 'key ' & api_key"]);
    expect(query("'q:' & query.name")).toStrictEqual(["expression-in-template 'q:' & query.name"]);
  });

  it("is no expression either", () => {
    expect(placeholders(bearer("$base64encode(api_key)"))).toStrictEqual([
      "expression-in-template $base64encode(api_key)",
    ]);
  });
});

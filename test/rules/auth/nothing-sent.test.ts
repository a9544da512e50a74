import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/").filter((text) => /^(unused|nothing)/.test(text));

const resources = { users: { list: { path: "/users" } } };

const bearer = { authorization: { format: "bearer", config: { value: "{{api_key}}" } } };

const withRegion = (more: object) => withApiKey({ resources, ...bearer, ...more }, ["api_key", "region"]);

const method = (more: object) => ({ resources: { users: { list: { path: "/users", ...more } } } });

const step = (type: string, config: unknown) => ({ actions: { post_install: { steps: [{ type, config }] } } });

describe("an override over a base file", () => {
  const base = (config: object) => ({ base: { text: JSON.stringify({ name: "acme", config }), path: "base.json" } });
  const { credentials } = withRegion({}) as { credentials: object };

  it("sends what its base sends", () => {
    const config = withApiKey({ resources, headers: { "X-Key": "{{environment_variables.KEY}}" } });
    expect(judge({ credentials }, "override", "auth/nothing-sent", base(config))).toStrictEqual([]);
    expect(judge({ credentials }, "override", "auth/nothing-sent", base(withApiKey({ resources })))).toHaveLength(1);
  });
});

describe("credentials that no request sends", () => {
  const fixed = { authorization: { format: "header", config: { header_name: "X-Client", header_value: "connector" } } };
  const nothing = ['nothing-sent "credentials"'];
  const oauth = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };

  it.each([
    { resources },
    { resources, ...fixed },
    { resources, ...fixed, credentials: oauth },
    { resources, authorization: { format: "bearer", config: { value: "connector" } } },
    { resources, authorization: { format: "basic", config: { username: "x", password: "" } } },
    { ...method({ path: "/users/{{id}}", query: { q: "{{query.q}}" } }) },
  ])("is reported: %j", (more) => {
    expect(auth(withApiKey(more))).toStrictEqual(nothing);
  });

  it.each([
    { resources, query: { key: "{{api_key}}" } },
    { resources, headers: { Cookie: "key={{api_key}}" } },
    { resources, base_url: "https://api.acme.example/{{api_key}}" },
    { resources, headers: { "X-Key": "{{environment_variables.KEY}}" } },
    { resources, headers: { "X-Key": "{{from_a_link_token}}" } },
    { resources, headers: { "X-Key": "${api_key}" } },
    { resources, ...fixed, ...step("request", { path: "/login", body: { key: "{{api_key}}" } }) },
    { resources, authorization: { format: "header", config: { expression: "{ 'x': context.api_key }" } } },
    { resources, authorization: { format: "header", config: { expression: "{ 'x': $string(context) }" } } },
    { resources, authorization: { format: "basic" } },
    { resources, authorisation: { format: "bearer", config: { value: "{{api_key}}" } } },
    { resources, credentials: oauth },
    { resources, credentials: { format: "oauth", config: { requestTokenUrl: "https://a.example" } } },
    {
      resources,
      webhook: {
        signature_verification: {
          format: "bearer",
          config: { secret: "{{api_key}}", compare_with: "$header.authorization" },
        },
      },
    },
    { resources: {} },
    {},
    { resources: { users: { list: { path: "/users", no_auth: true } } } },
    method({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } }),
    method({ body: { auth: { key: "{{api_key}}" } }, method: "post" }),
  ])("is not reported: %j", (more) => {
    expect(judge(withApiKey(more), "config", "auth/nothing-sent")).toStrictEqual([]);
  });

  it("is not judged without credentials", () => {
    expect(auth({ label: "Acme", base_url: "https://api.acme.example", resources })).toStrictEqual([]);
  });
});

describe("credentials that are sent under another name", () => {
  const oauth = (expression: string) => ({
    label: "Acme",
    base_url: "https://api.acme.example",
    credentials: {
      format: "oauth2_client_credentials",
      config: {
        auth: { tokenHost: "https://auth.acme.example" },
        fields: [{ name: "client_id", label: "Id", type: "text" }],
      },
    },
    authorization: { format: "header", config: { expression } },
    resources: { users: { list: { path: "/users" } } },
  });

  it("are sent all the same", () => {
    expect(judge(oauth("{ 'Authorization': 'Bearer ' & context.access_token }"), "config", "auth/")).toStrictEqual([]);
    expect(judge(oauth("{ 'X-Client': 'connector' }"), "config", "auth/")).toStrictEqual([
      'nothing-sent "credentials"',
    ]);
  });
});

describe("a token of OAuth that no request sends", () => {
  const fields = ["client_id", "client_secret", "token"].map((name) => ({ name, label: name, type: "password" }));
  const client = { id: "{{client_id}}", secret: "{{client_secret}}" };
  const auth = { tokenHost: "https://auth.acme.example" };
  const credentials = { format: "oauth2_client_credentials", config: { auth, client, fields } };
  const basic = (username: string) => ({ format: "basic", config: { username, password: "{{client_secret}}" } });
  const sent = (more: object) => judge(withApiKey({ resources, credentials, ...more }), "config", "auth/nothing-sent");

  it("is reported where the authorization sends the client instead", () => {
    expect(sent({ authorization: basic("{{client_id}}") })).toStrictEqual(['nothing-sent "authorization"']);
  });

  it.each([
    { authorization: { format: "bearer", config: { value: "{{oauth.token.access_token}}" } } },
    { authorization: basic("{{client_id}}"), headers: { "X-Token": "{{oauth.token.access_token}}" } },
    { authorization: basic("{{session}}") },
    {
      authorization: basic("{{client_id}}"),
      credentials: { oauth2_client_credentials: credentials, api_key: { format: "api_key", config: { fields } } },
    },
    { authorization: { format: "header", config: { expression: "{ 'X-Token': context.oauth.token.access_token }" } } },
  ])("may be sent: %j", (more) => {
    expect(sent(more)).toStrictEqual([]);
  });
});

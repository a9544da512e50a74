import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/").filter((text) => /^(unused|nothing)/.test(text));

const resources = { users: { list: { path: "/users" } } };

const bearer = { authorization: { format: "bearer", config: { value: "{{api_key}}" } } };

const withRegion = (more: object) => withApiKey({ resources, ...bearer, ...more }, ["api_key", "region"]);

const method = (more: object) => ({ resources: { users: { list: { path: "/users", ...more } } } });

const step = (type: string, config: unknown) => ({ actions: { post_install: { steps: [{ type, config }] } } });

const unused = ['unused-field "region"'];

describe("a field that nothing reads", () => {
  it.each([
    {},
    { headers: { "X-Area": "europe" } },
    method({ description: "Users of the region.", examples: { response: '{ "region": "eu" }' } }),
    method({ query: { region: "{{query.region}}" } }),
    { error_expression: "status >= 400 ? { 'status': status, 'message': data.region }" },
    { authorization: { format: "header", config: { expression: "{ 'x-key': context.api_key }" } } },
    step("request", { path: "/me", method: "get" }),
    { pagination: { format: "page", config: { page_key: "page" } } },
  ])("is reported beside %j", (more) => {
    expect(auth(withRegion(more))).toStrictEqual(unused);
  });

  it.each([
    { base_url: "https://{{region}}.acme.example" },
    { base_url: "https://{{credentials.region}}.acme.example" },
    { base_url: "https://{{regoin}}.acme.example" },
    { base_url: "https://{region}.acme.example" },
    { headers: { X: "{{region?:eu}}" } },
    { headers: { X: "{{other|region}}" } },
    { headers: { X: "{{api_key|regoin}}" } },
    { query: { region: "{{region}}" } },
    method({ body: { nested: [{ region: "{{region:str}}" }] }, method: "post" }),
    method({ path: "/{{region}}/users" }),
    { authorization: { format: "header", config: { expression: "{ 'x': context.api_key, 'y': context.region }" } } },
    { authorization: { format: "header", config: { expression: "{ 'x': $lookup(context, 'reg' & 'ion') }" } } },
    { authorization: { format: "header", config: { expression: "( $c := context; { 'x': $c.region } )" } } },
    { authorization: { format: "header", config: { expression: "{ 'x': $string($$) }" } } },
    { authorization: { format: "header", config: { expression: "{ 'x': context.* }" } } },
    { authorization: { format: "header", config: { expression: "{ 'x': context." } } },
    step("transform", "$merge([$, { 'a': 1 }])"),
    step("update_context", { expression: "{ 'host': region & '.acme.example' }" }),
    step("set_context", { host: "{{region}}.acme.example" }),
    step("get_context", {}),
    step("request", { path: "/{{region}}/me" }),
    step("form", { fields: [{ name: "team", label: "Team", type: "hidden", depends_on: ["region"] }] }),
    step("form", {
      fields: [
        {
          name: "team",
          label: "Team",
          type: "single_select",
          data_source: { type: "proxy", resource: "users", method: "list", query: { region: "{{region}}" } },
          options: { value: "id", label: "name" },
        },
      ],
    }),
    {
      webhook: {
        signature_verification: {
          format: "hmac",
          config: {
            algorithm: "sha256",
            secret: "{{region}}",
            parts: ["$body"],
            compare_with: "$header.x-signature",
          },
        },
      },
    },
    {
      webhook: {
        signature_verification: {
          format: "hmac",
          config: {
            algorithm: "sha256",
            secret: "{{api_key}}",
            parts: ["$body"],
            compare_with: "$header.x-signature",
            context_lookup_field_name: "region",
          },
        },
      },
    },
    { required_headers: { region: "region" } },
    { resources: {} },
    { resources: { users: { list: { path: "/users", no_auth: true } } } },
    // The mistake is another one.
    { authorization: { format: "bearer", config: { value: "{{oauth.token.access_token}}" } } },
    { headers: { X: "{{$region}}" } },
    { base_url: undefined },
  ])("is left alone beside %j", (more) => {
    expect(auth(withRegion(more))).toStrictEqual([]);
  });

  it.each([
    ["oauth2", ["client_id", "client_secret", "username", "password", "scope"], []],
    ["oauth2_client_credentials", ["client_id", "client_secret"], []],
    ["oauth2", ["client_id", "tenant"], ['unused-field "tenant"']],
    ["oauth", ["consumer_key"], []],
    ["keka_oauth", ["anything"], []],
  ])("of the format %s with %j", (format, names, expected) => {
    const fields = names.map((name) => ({ name, label: name, type: "password" }));
    const config =
      format === "oauth"
        ? {
            requestTokenUrl: "https://a.example",
            authorizeUrl: "https://a.example",
            tokenUrl: "https://a.example",
            fields,
          }
        : { auth: { tokenHost: "https://a.example" }, fields };
    const authorization = { format: "bearer", config: { value: "{{oauth.token.access_token}}" } };
    expect(auth(withApiKey({ resources, authorization, credentials: { format, config } }))).toStrictEqual(expected);
  });

  it("is read by `basic` without a config", () => {
    const authorization = { format: "basic" };
    expect(auth(withApiKey({ resources, authorization }, ["username", "password"]))).toStrictEqual([]);
    expect(auth(withApiKey({ resources, authorization }, ["username", "password", "x"]))).toStrictEqual([
      'unused-field "x"',
    ]);
  });

  it("may be read by a webhook that is set up elsewhere", () => {
    expect(auth(withApiKey({ resources, ...bearer }, ["api_key", "webhook_secret"]))).toStrictEqual([]);
  });

  it("is judged on merged documents, never on overrides alone", () => {
    const { credentials } = withRegion({}) as { credentials: object };
    expect(judge({ credentials, resources }, "override", "auth/unused")).toStrictEqual([]);
    const install = (override: object) => ({ integration: { name: "acme", config: withRegion({}) }, override });
    const judged = (override: object) => judge(install(override), "environment-integration", "auth/unused");
    expect(judged({ label: "Mine" })).toStrictEqual(unused);
    expect(judged({ base_url: "https://{{region}}.acme.example" })).toStrictEqual([]);
  });
});

describe("an override beside the base that its document embeds", () => {
  const install = (override: object, config: object) =>
    judge({ integration: { name: "acme", config }, override }, "environment-integration", "auth/unused");
  const header = { authorization: { format: "header", config: { header_name: "X-Key", header_value: "{{api_key}}" } } };

  it.each([
    [{ base_url: "https://eu.acme.example" }, withRegion({ base_url: "https://{{region}}.acme.example" })],
    [{ headers: { "X-Region": "eu" } }, withRegion({ headers: { "X-Region": "{{region}}" } })],
    [
      { pagination: { config: { get_pagination_values_expression: "body.next ? {'next': body.next}" } } },
      withRegion({
        pagination: { format: "dynamic", config: { get_pagination_values_expression: "{'r': context.region}" } },
      }),
    ],
    [header, withApiKey({ resources, authorization: { format: "basic" } }, ["username", "password", "api_key"])],
  ])("%j leaves fields unread that other installations read", (override, config) => {
    const unread = install(override, config).filter((text) => !text.includes('"api_key"'));
    expect(unread).toStrictEqual([]);
  });

  it("is blamed for the fields that it declares itself", () => {
    const { credentials } = withRegion({}) as { credentials: object };
    const base = withRegion({ base_url: "https://{{region}}.acme.example" });
    expect(install({ base_url: "https://eu.acme.example", credentials }, base)).toStrictEqual(unused);
    expect(install({ base_url: "https://eu.acme.example" }, withRegion({}))).toStrictEqual(unused);
  });
});

describe("an override over a base file", () => {
  const base = (config: object) => ({ base: { text: JSON.stringify({ name: "acme", config }), path: "base.json" } });
  const judged = (override: object, config: object) => judge(override, "override", "auth/", base(config));
  const { credentials } = withRegion({}) as { credentials: object };

  it.each([
    [
      { credentials },
      withApiKey({ resources, headers: { X: "{{environment_variables.KEY}} {{region}} {{api_key}}" } }),
    ],
    [{ credentials }, withRegion({ base_url: "https://{{region}}.acme.example" })],
    [{ headers: { X: "{{region}}" } }, withRegion({})],
    [{ base_url: "https://eu.acme.example" }, withRegion({ headers: { X: "{{region}}" } })],
  ])("%j reads what either of them reads", (override, config) => {
    expect(judged(override, config)).toStrictEqual([]);
  });

  it("declares what neither reads", () => {
    expect(judged({ credentials }, withApiKey({ resources, ...bearer }))).toStrictEqual(unused);
  });
});

it("an expression with a mistake may read any field", () => {
  const document = withApiKey({
    authorization: { format: "header", config: { expression: "{ 'X-Key': 5 }" } },
    resources: { users: { list: { path: "/users" } } },
  });
  expect(judge(document, "config", "auth/")).toStrictEqual([]);
});

describe("an identifier that nothing reads", () => {
  const severityOf = (name: string) =>
    findingsOf(JSON.stringify(withApiKey({ resources, ...bearer }, ["api_key", name])), "config", "auth/unused").map(
      ({ severity }) => severity,
    );

  it.each([
    ...["workspaceId", "workspace_id", "subdomain", "tenant", "portalId", "company_id", "organization", "orgid"],
    ...["customerNumber", "company_name", "subscriberCode", "projectRef", "account_number"],
  ])("is worth knowing: %s", (name) => {
    expect(severityOf(name)).toStrictEqual(["info"]);
  });

  it.each([
    "region",
    "notes",
    "app_secret",
    "fax_number",
    "grid",
    "paid",
    "name",
    "number",
    "country_code",
    "company_key",
  ])("%s is not one", (name) => {
    expect(severityOf(name)).toStrictEqual(["warning"]);
  });
});

it("is not reported where the authorization leaves out its whole format", () => {
  const apiKey = {
    format: "api_key",
    config: { fields: ["api_token", "area"].map((name) => ({ name, label: "Token", type: "password" })) },
  };
  const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };
  const document = (value: string) => ({
    ...withApiKey({ resources }),
    credentials: { api_key: apiKey, oauth2 },
    authorization: { format: "bearer", config: { value } },
  });
  expect(auth(document("{{oauth.token.access_token}}"))).toStrictEqual(['unused-field "area"']);
  expect(auth(document("{{area|oauth.token.access_token}}"))).toStrictEqual(['unused-field "api_token"']);
});

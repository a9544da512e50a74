import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";
import { defaultSettings } from "../../../src/rule-kit/settings.js";

describe("names that a mistake elsewhere hides", () => {
  const reading = (more: object) =>
    judge(withApiKey({ ...more, base_url: "https://{{hook}}.acme.example" }), "config", "placeholder/undeclared");
  const verification = (text: unknown) => reading({ webhook: { handle_verification: text } });

  it("are not reported a second time", () => {
    expect(verification("{ 'type': 'verify', update_context: { 'hook': body.x } }")).toStrictEqual([]);
    expect(verification("{ 'type': 'verify', 'update_contxt': { 'hook': body.x } }")).toStrictEqual([]);
    expect(verification({ type: "verify" })).toStrictEqual([]);
    expect(reading({ webhook: { handle_verfication: "{ 'update_context': { 'hook': 1 } }" } })).toStrictEqual([]);
    expect(reading({ action: { post_install: { steps: [] } } })).toStrictEqual([]);
    expect(reading({ webhook: "x" })).toStrictEqual([]);
    expect(verification("body.x ? { 'type': 'verified' } : null")).toStrictEqual([]);
    expect(verification("{ 'type': 'verify', 'update_context': { 'hok': body.x } }")).toStrictEqual([
      "undeclared hook",
    ]);
    expect(reading({ webhook: { payload_transform: "$" } })).toStrictEqual(["undeclared hook"]);
  });
});

describe("a field behind something that nothing provides", () => {
  const bearer = (value: string) => withApiKey({ authorization: { format: "bearer", config: { value } } });

  it.each([
    ["{{credentals.api_key}}", "credentals", "{{api_key}}"],
    ["x {{cfg.api_key:str}}", "cfg", "x {{api_key:str}}"],
  ])("%s", (value, name, right) => {
    expect(placeholders(bearer(value))).toStrictEqual([`undeclared ${name}`]);
    expect(fixed(bearer(value), "config", "placeholder/undeclared")).toStrictEqual(bearer(right));
  });

  it.each(["{{user.api_key}}", "{{link.api_key.id}}"])("may be of a link token: %s", (text) => {
    expect(placeholders(inBody(text))).toStrictEqual([]);
  });
});

const inBody = (text: string) => withMethod({ method: "post", body: { x: text } }, "create");

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("types and filters behind a bar", () => {
  it.each([
    ["{{query.a|string}}", ["undeclared string"]],
    ["{{ query.a | upper }}", ["undeclared upper"]],
    ["{{query.a | tojson?:x}}", ["undeclared tojson"]],
    ["{{query.a|query.upper?:x}}", []],
    ["{{upper|query.a?:x}}", []],
    ["{{query.a|50}}", ["undeclared 50"]],
    ["{{query.a|query.b.0}}", []],
    ["{{body|json}}", ["undeclared json"]],
    ["{{body|any}} {{body}}", ["undeclared any", "object-as-text body"]],
  ])("%s", (text, expected) => {
    expect(placeholders(inBody(text))).toStrictEqual(expected);
  });

  it("are written behind a colon by the fix", () => {
    expect(fixed(inBody("{{ query.a | string }}"), "config", "placeholder/undeclared")).toStrictEqual(
      inBody("{{ query.a:str }}"),
    );
    expect(fixed(inBody("{{query.a|50}}"), "config", "placeholder/undeclared")).toStrictEqual(
      inBody("{{query.a?:50}}"),
    );
  });
});

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };

const apiKey = {
  format: "api_key",
  config: { fields: [{ name: "api_key", label: "Key", type: "password" }] },
};

describe("the host of an OAuth credential", () => {
  const withFields = (...names: readonly string[]) => ({
    credentials: {
      format: "oauth2",
      config: {
        fields: names.map((name) => ({ name, label: name, type: "text" })),
        auth: { tokenHost: "https://{{environment}}.acme.example", authorizePath: "/{{elsewhere}}" },
      },
    },
  });

  it("is filled from the credential's own fields", () => {
    expect(names(withFields("env"))).toStrictEqual(["undeclared environment"]);
    expect(names(withFields("environment"))).toStrictEqual([]);
  });

  it("may be filled by a link token where the credential has no fields", () => {
    expect(names(withFields())).toStrictEqual([]);
  });
});

const bearer = (value: string) => ({ format: "bearer", config: { value } });

const both = (more: object) => ({ label: "Acme", credentials: { api_key: apiKey, oauth2 }, ...more });

describe("names that nothing provides", () => {
  it.each([
    [{ base_url: "https://{{subdomain}}.acme.example" }, ["undeclared subdomain"]],
    [{ authorization: bearer("{{apikey}}") }, ["undeclared apikey"]],
    [{ headers: { "X-Key": "{{api_kye}}" } }, ["undeclared api_kye"]],
    [{ headers: { "X-Key": "{{organisation}}" } }, []],
    [{ headers: { "X-Key": "{{api_kye?:none}}" } }, ["undeclared api_kye"]],
    [{ headers: { "X-Key": "{{organisation?:none}}" } }, []],
    [{ headers: { "X-Key": "{{api_keys}}" } }, ["undeclared api_keys"]],
    [{ headers: { "X-Key": "{{api_keys:undefined}}" } }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });

  it("are guesses elsewhere, shown on request", () => {
    const document = withApiKey({ headers: { X: "{{organisation}}" } });
    expect(names(document, { selection: { pedantic: true } })).toStrictEqual(["undeclared organisation"]);
  });

  it("may be lists of what has a name", () => {
    const filter = (text: string) => names(withApiKey({ headers: { X: text } }, ["api_key", "board_id"]));
    expect(filter("{{board_ids:json}}")).toStrictEqual([]);
    expect(filter("{{board_ids:any}}")).toStrictEqual([]);
    expect(filter("{{board_ids}}")).toStrictEqual(["undeclared board_ids"]);
    expect(filter("{{boards_id:json}}")).toStrictEqual(["undeclared boards_id"]);
  });

  it.each([
    { actions: { post_install: { steps: [{ type: "set_context", config: { tenant: "x" } }] } } },
    { actions: { a: { steps: [{ type: "update_context", config: { expression: "{ 'tenant': id }" } }] } } },
    {
      actions: {
        a: { steps: [{ type: "update_context", config: { expression: "x ? { 'tenant': id } : { 'y': 1 }" } }] },
      },
    },
    { actions: { a: { steps: [{ type: "update_context", config: { expression: "$merge([x, y])" } }] } } },
    { actions: { a: { steps: [{ type: "update_context", config: { expression: "{ $key: 1 }" } }] } } },
    { actions: { a: { steps: [{ type: "update_context" }] } } },
    { actions: { a: { steps: [{ type: "updatecontext", config: { expression: "{ 'tenant': id }" } }] } } },
    { credentials: { format: "api_key", config: { fields: [] } } },
    { actions: { a: { type: "set_context", config: { tenant: "x" } } } },
    {
      actions: {
        post_connect_user_form: {
          steps: [{ type: "form", config: { fields: [{ name: "tenant", label: "Tenant", type: "text" }] } }],
        },
      },
    },
    { actions: { f: { steps: [{ type: "form", config: [{ name: "tenant", label: "Tenant", type: "text" }] }] } } },
    { webhook: { handle_verification: "{ 'type': 'verify', 'update_context': { 'tenant': body.t } }" } },
    { webhook: { handle_verification: "body.x ? { 'type': 'verify', 'update_context': body.c }" } },
  ])("are not those that %j writes", (more) => {
    expect(names(withApiKey({ base_url: "https://{{tenant}}.acme.example", ...more }))).toStrictEqual([]);
  });

  it("are not those that the configuration declares", () => {
    const document = withApiKey({ base_url: "https://{{tenant}}.acme.example" });
    expect(names(document, { settings: { ...defaultSettings, context: ["tenant"] } })).toStrictEqual([]);
    const variable = withApiKey({ headers: { X: "{{environment_variables.REGOIN}}" } });
    const settings = { ...defaultSettings, environmentVariables: ["REGION"] };
    expect(names(variable, { settings })).toStrictEqual(["undeclared REGOIN"]);
  });

  it.each([
    ["{{query.region|subdomian}}", ["undeclared subdomian"]],
    ["{{query.region|sub_domain}}", []],
    ["{{query.region|tenant}}", []],
    ["{{subdomain|subdomian}}", []],
  ])("may stand behind another one: %s", (text, expected) => {
    const resources = { users: { list: { path: "/users", query: { r: text } } } };
    expect(names(withApiKey({ resources }, ["subdomain"]))).toStrictEqual(expected);
  });

  it("are the client's where people enter its secret", () => {
    const fields = [
      { name: "key_id", label: "Key", type: "text" },
      { name: "key_secret", label: "Secret", type: "password" },
    ];
    const credentials = (format: string, id: string, own = fields) => ({
      format,
      config: { auth: { tokenHost: "https://auth.acme.example" }, client: { id }, fields: own },
    });
    const judged = (...args: Parameters<typeof credentials>) =>
      names(withApiKey({ credentials: credentials(...args) }));
    expect(judged("oauth2_client_credentials", "{{client_id}}")).toStrictEqual(["undeclared client_id"]);
    expect(judged("oauth2_client_credentials", "{{key_id}}")).toStrictEqual([]);
    expect(judged("oauth2_client_credentials", "{{client_id}}", fields.slice(0, 1))).toStrictEqual([]);
    expect(judged("oauth2", "{{client_id}}")).toStrictEqual([]);
  });

  it.each([
    [["ACME_KEY_STRNG", "ACME_KEY_STRING"], "ACME_KEY_STRNG"],
    [["ACME_KEY", "ACME_KEY", "AMCE_KEY"], "AMCE_KEY"],
  ])("misspell a variable that is read elsewhere: %j", (variables, wrong) => {
    const headers = Object.fromEntries(variables.map((name, at) => [`X-${at}`, `{{environment_variables.${name}}}`]));
    expect(names(withApiKey({ headers }))).toStrictEqual([`undeclared ${wrong}`]);
  });

  it.each([[["ACME_KEY", "AMCE_KEY"]], [["KEYS", "KEY", "KEY"]], [["KEY_1", "KEY_2"]], [["ACME_ID", "ACNE_URL"]]])(
    "may be other variables: %j",
    (variables) => {
      const headers = Object.fromEntries(variables.map((name, at) => [`X-${at}`, `{{environment_variables.${name}}}`]));
      expect(names(withApiKey({ headers }))).toStrictEqual([]);
    },
  );

  it("are read under the root's name where an account has one", () => {
    const fields = ["id", "query", "context", "config"];
    const headers = { A: "{{id}}", B: "{{query.x}}", C: "{{context.y}}", D: "{{config.z}}" };
    expect(names(withApiKey({ headers }, fields))).toStrictEqual([]);
  });

  it("cannot be told without a credentials section, in an override without a base, or in broken text", () => {
    const headers = { A: "{{api_kye}}", B: "{{oauth.token.access_token}}" };
    const base_url = "https://{{subdomain}}.acme.example";
    expect(names({ label: "Acme", base_url, headers })).toStrictEqual([]);
    expect(names({ label: "Acme", base_url, headers, credentials: {} })).toStrictEqual([]);
    expect(judge({ base_url, headers: { A: "{{id}}" } }, "override", "placeholder/")).toStrictEqual([]);
    expect(judge({ version: 1, config: { base_url, headers } }, "integration-update", "placeholder/")).toStrictEqual(
      [],
    );
    const broken = JSON.stringify(withApiKey({ base_url })).replace('"password"}', '"password"');
    expect(judge(broken, "config", "placeholder/")).toStrictEqual([]);
  });

  it("may exist where fields or formats cannot be read", () => {
    const base_url = "https://{{subdomain}}.acme.example";
    for (const credentials of [
      { format: "api_key", config: {} },
      { format: "api_key", config: { fields: [{ label: "Subdomain" }] } },
      { format: "keka_oauth", config: {} },
      { format: "apikey", config: {} },
    ]) {
      expect(names({ label: "Acme", base_url, credentials })).toStrictEqual([]);
    }
    const authorization = bearer("{{oauth.token.access_token}}");
    const misspelt = { format: "oauth-2", config: { fields: [] } };
    expect(names({ label: "Acme", authorization, credentials: misspelt })).toStrictEqual([]);
  });

  it("are not judged where actions of another form may provide them", () => {
    const steps = [{ type: "set_context", config: { given: "1" } }];
    const judged = (actions: unknown) => names(withApiKey({ authorization: bearer("{{given}}"), actions }));
    expect(judged({ post_install: { steps: [] } })).toHaveLength(1);
    for (const actions of [steps, { post_install: steps }, { post_install: { steps: steps[0] } }]) {
      expect(judged(actions)).toStrictEqual([]);
    }
  });
});

describe("roots and values of the token in another spelling", () => {
  const get = (path: string) => both({ resources: { users: { get: { path } } } });
  const token = (value: string) => ({ label: "Acme", credentials: oauth2, authorization: bearer(value) });

  it.each([
    ["/users/{{ID}}", ["undeclared ID"]],
    ["/users/{{id}}/{{queries.kind}}", ["undeclared queries"]],
    ["/users/{{id}}/{{Query.kind:undefined}}", ["undeclared Query"]],
    ["/users/{{id}}/{{environmentVariables.REGION}}", ["undeclared environmentVariables"]],
    ["/users/{{id}}/{{environment.REGION}}", ["undeclared environment"]],
    ["/users/{{id}}/{{environment.region}}", []],
    ["/users/{{id}}/{{Region}}", []],
    ["/users/{{id}}/{{queue.kind}}", []],
  ])("%s", (path, expected) => {
    expect(names(get(path))).toStrictEqual(expected);
  });

  it.each([
    ["{{oauth.access_token}}", ["undeclared access_token"]],
    ["{{oauth.tokens.access_token}}", ["undeclared tokens"]],
    ["{{oauth.token.acces_token}}", ["undeclared acces_token"]],
    ["{{oauth2.token.access_token}}", ["undeclared oauth2"]],
    ["{{auth.token.access_token}}", ["undeclared auth"]],
    ["{{oauth.token.accessToken}}", ["undeclared accessToken"]],
    ["{{oauth.token.expiresIn}}", ["undeclared expiresIn"]],
    ["{{oauth.token.accessToken?:none}}", []],
    ["{{oauth.token.accessToken|oauth.token.access_token}}", []],
    ["{{oauth.token.instanceUrl}}", []],
    ["{{oauth.token.openId}}", []],
    ["{{oauth.token.expires_on}}", []],
    ["{{oauth.token.instance_url}}", []],
    ["{{oauth.scope}}", []],
  ])("%s", (value, expected) => {
    expect(names(token(value))).toStrictEqual(expected);
  });

  it("may be written by an action", () => {
    const steps = [{ type: "set_context", config: { oauth: { access_token: "x" } } }];
    const written = { ...token("{{oauth.access_token}}"), actions: { post_install: { steps } } };
    expect(names(written)).toStrictEqual([]);
  });

  it("may be the result of the action that renews them", () => {
    const login = { type: "request", config: { method: "post", path: "/login" } };
    const renewed = (value: string, ...steps: readonly object[]) =>
      names(withApiKey({ authorization: bearer(value), actions: { refresh_token: { steps: [login, ...steps] } } }));
    const result = { type: "transform", config: "{ 'session_token': token }" };
    const update = { type: "update_context", config: { expression: "{ 'session_token': token }" } };
    expect(renewed("{{session_token}}", result)).toStrictEqual([]);
    expect(renewed("{{session.token}}")).toStrictEqual(["undeclared session"]);
    expect(renewed("{{oauth.token.access_token}}", result)).toStrictEqual([]);
    expect(renewed("{{oauth.token.access_token}}")).toStrictEqual([]);
    expect(renewed("{{session_tokne}}", result)).toStrictEqual(["undeclared session_tokne"]);
    expect(renewed("{{other}}", result)).toStrictEqual(["undeclared other"]);
    expect(renewed("{{other}}", result, update)).toStrictEqual(["undeclared other"]);
    expect(renewed("{{oauth.token.access_token}}", update)).toStrictEqual(["missing-oauth oauth.token.access_token"]);
  });

  it("are not types of alternatives", () => {
    expect(names(get("/users/{{id|int}}"))).toStrictEqual(["undeclared int"]);
    expect(names(get("/users/{{id|Region:int}}"))).toStrictEqual([]);
    expect(names(get("/users/{{id?:int}}"))).toStrictEqual([]);
  });
});

describe("several credential formats", () => {
  it.each([[bearer("{{api_kye|oauth.token.access_token}}"), ["undeclared api_kye"]]])(
    "%j",
    (authorization, expected) => {
      expect(names(both({ authorization }))).toStrictEqual(expected);
    },
  );

  it("each know their own fields in their own credential", () => {
    const withHost = { ...oauth2, config: { auth: { tokenHost: "https://{{subdomain}}.acme.example" } } };
    const fields = [{ name: "subdomain", label: "Subdomain", type: "text" }];
    const known = { ...withHost, config: { ...withHost.config, fields } };
    expect(names({ label: "Acme", credentials: { api_key: apiKey, oauth2: known } })).toStrictEqual([]);
  });
});

describe("overrides", () => {
  const base = {
    name: "acme",
    config: withApiKey({ base_url: "https://{{subdomain}}.acme.example" }, ["subdomain", "api_key"]),
  };
  const override = { headers: { A: "{{sub_domain}}", B: "{{subdomain}}" }, environment_variables: { REGION: "eu" } };

  it("are judged with the names of the embedded base", () => {
    const document = { integration: base, override };
    expect(judge(document, "environment-integration", "placeholder/")).toStrictEqual(["undeclared sub_domain"]);
  });

  it("are judged with the names of a base that is given", () => {
    const options = { base: { text: JSON.stringify(base), path: "base.json" } };
    expect(judge(override, "override", "placeholder/", options)).toStrictEqual(["undeclared sub_domain"]);
    const update = { version: 2, config: { headers: override.headers } };
    expect(judge(update, "integration-update", "placeholder/", options)).toStrictEqual(["undeclared sub_domain"]);
  });

  it("declare variables", () => {
    const document = {
      integration: base,
      override: { ...override, headers: { A: "{{environment_variables.REGOIN}}" } },
    };
    expect(judge(document, "environment-integration", "placeholder/")).toStrictEqual(["undeclared REGOIN"]);
  });
});

describe("the token of an OAuth format by its bare name", () => {
  const oauth = (more: object, fields: readonly string[] = []) => ({
    label: "Acme",
    base_url: "https://a.example",
    credentials: {
      format: "oauth2",
      config: {
        auth: { tokenHost: "https://auth.acme.example" },
        ...(fields.length === 0 ? {} : { fields: fields.map((name) => ({ name, label: name, type: "text" })) }),
      },
    },
    ...more,
  });
  const helpOn = (document: object) =>
    findingsOf(JSON.stringify(document), "config", "placeholder/undeclared").map(({ help }) => help);

  it.each(["access_token", "accessToken", "refresh_token"])("is `oauth.token.…`: %s", (name) => {
    const right = name.startsWith("refresh") ? "refresh_token" : "access_token";
    expect(helpOn(oauth({ headers: { "X-Token": `{{${name}}}` } }))).toStrictEqual([
      `Did you mean \`oauth.token.${right}\`?`,
    ]);
    const bearer = { authorization: { format: "bearer", config: { value: `{{${name}}}` } } };
    expect(helpOn(oauth(bearer, ["site"]))).toStrictEqual([`Did you mean \`oauth.token.${right}\`?`]);
    // The findings of the rule for bearer tokens.
    expect(helpOn(oauth(bearer))).toStrictEqual([]);
  });

  it("is the field of that name, or one that an API key has", () => {
    expect(helpOn(oauth({ headers: { "X-Token": "{{access_token}}" } }, ["access_token"]))).toStrictEqual([]);
    expect(helpOn(withApiKey({ headers: { "X-Token": "{{access_token}}" } }))).toStrictEqual([]);
  });
});

it("takes what other tools call the whole input for the caller's", () => {
  const create = (name: string, body: unknown) =>
    withApiKey({ resources: { users: { [name]: { path: "/u", body } } } });
  const found = (name: string, body: unknown) => judge(create(name, body), "config", "placeholder/undeclared");
  expect(found("create", { data: "{{properties:json}}" })).toStrictEqual(["undeclared properties"]);
  expect(found("update", "{{payload:json}}")).toStrictEqual(["undeclared payload"]);
  // A list that a link token may add.
  expect(found("create", { tags: "{{default_tags:json}}" })).toStrictEqual([]);
  expect(found("export", { data: "{{properties:json}}" })).toStrictEqual([]);
});

describe("an Authorization header", () => {
  it.each([
    [{ headers: { Authorization: "Bearer {{token}}" } }, ["undeclared token"]],
    [{ headers: { "X-Region": "{{region}}" } }, []],
    [{ headers: { Authorization: "Bearer {{api_key}}" } }, []],
  ])("%j reads what the credentials have", (more, expected) => {
    expect(judge(withApiKey(more), "config", "placeholder/undeclared")).toStrictEqual(expected);
  });
});

describe("a slip in the path of a token, in an override without a base", () => {
  it.each([
    ["{{oauh.token.access_token}}", ["undeclared oauh"]],
    ["{{oatuh.token.access_token}}", ["undeclared oatuh"]],
    ["{{oauth.token.acess_token}}", ["undeclared acess_token"]],
    ["{{oauth.token.access_token}}", []],
    ["{{oauth.token.accessToken}}", []],
    ["{{oauth.instance_url}}", []],
    ["{{auth.token.access_token}}", []],
    ["{{oauh.token.value}}", []],
  ])("%s", (value, expected) => {
    const document = { authorization: { config: { value } } };
    expect(judge(document, "override", "placeholder/undeclared")).toStrictEqual(expected);
  });
});

describe("a bare name in the place where another method reads the caller's", () => {
  const lists = (get: string, all: string) =>
    withApiKey({ resources: { members: { get: { path: get }, list: { path: all } } } });

  it.each([
    ["/lists/{{list_id}}/members/{{id}}", "/lists/{{query.list_id}}/members", ["undeclared list_id"]],
    ["/lists/{{list_id}}/members/{{id}}", "/lists/{{list_id}}/members", []],
    ["/lists/{{list_id}}/members/{{id}}", "/lists/{{query.list_id|list_id}}/members", []],
    ["/lists/{{list_id}}/members/{{id}}", "/all/{{query.list_id}}/members", []],
    ["/teams/{{team_id}}/members/{{id}}", "/teams/{{query.team_id}}/members", []],
  ])("%s beside %s", (get, all, expected) => {
    expect(judge(lists(get, all), "config", "placeholder/undeclared")).toStrictEqual(expected);
  });

  it("may be the account's, unless more methods read the caller's", () => {
    const [list, create] = [{ path: "/teams/{{query.team_id}}/members" }, { path: "/teams/{{query.team_id}}/members" }];
    const get = { path: "/teams/{{team_id}}/members/{{id}}" };
    const found = (methods: object) =>
      judge(withApiKey({ resources: { members: methods } }), "config", "placeholder/undeclared");
    expect(found({ list, create, get })).toStrictEqual(["undeclared team_id"]);
    expect(found({ list, get })).toStrictEqual([]);
  });

  it("is mended", () => {
    const all = "/lists/{{query.list_id}}/members";
    expect(fixed(lists("/lists/{{list_id}}/x/{{id}}", all), "config", "placeholder/undeclared")).toStrictEqual(
      lists("/lists/{{query.list_id}}/x/{{id}}", all),
    );
  });
});

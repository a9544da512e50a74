import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const host = "https://auth.acme.example";
const signIn = { tokenHost: host, authorizePath: "/authorize" };
const oauth2 = (config: object) => ({ credentials: { format: "oauth2", config: { auth: signIn, ...config } } });
const client = (config: object) => ({
  label: "Acme",
  base_url: "https://api.acme.example",
  credentials: { format: "oauth2_client_credentials", config: { auth: { tokenHost: host }, ...config } },
});

describe("grants", () => {
  const rule = "auth/grant-type";

  it.each([
    [{ tokenParams: { grant_type: "authorization_code" }, refreshParams: { grant_type: "refresh_token" } }, []],
    [{ tokenParams: { grant_type: "password" } }, []],
    [{ tokenParams: { grant_type: "{{grant}}" } }, []],
    [{ refreshParams: { grant_type: "fb_exchange_token" } }, []],
    [{ params: { response_type: "code", access_type: "offline" } }, []],
    [{ tokenParams: { grant_type: "client_credentials" } }, ['grant-type "client_credentials"']],
    [{ auth: { tokenHost: host }, tokenParams: { grant_type: "client_credentials" } }, []],
    [{ tokenParams: { grant_type: "refresh_token" } }, ['grant-type "refresh_token"']],
    [{ tokenParams: { grant_type: "code" } }, ['grant-type "code"']],
    [{ tokenParams: { grant_type: "authorization-code" } }, ['grant-type "authorization-code"']],
    [{ refreshParams: { grant_type: "authorization_code" } }, ['grant-type "authorization_code"']],
    [{ refreshParams: { grant_type: "client_credentials" } }, ['grant-type "client_credentials"']],
    [{ refreshParams: { grant_type: "refreshToken" } }, ['grant-type "refreshToken"']],
    [{ params: { response_type: "token" } }, ['grant-type "token"']],
    [{ params: { grant_type: "authorization_code" } }, ['grant-type "grant_type"']],
  ])("of oauth2: %j", (config, expected) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual(expected);
  });

  it.each([
    ["client_credentials", []],
    ["account_credentials", []],
    ["password", []],
    ["urn:ietf:params:oauth:grant-type:jwt-bearer", []],
    ["authorization_code", ['grant-type "authorization_code"']],
    ["refresh_token", ['grant-type "refresh_token"']],
    ["client_credential", ['grant-type "client_credential"']],
  ])("of oauth2_client_credentials: %s", (grant_type, expected) => {
    expect(judge(client({ tokenParams: { grant_type } }), "config", rule)).toStrictEqual(expected);
  });

  it("are put right", () => {
    expect(fixed(oauth2({ refreshParams: { grant_type: "authorization_code" } }), "override", rule)).toStrictEqual(
      oauth2({ refreshParams: { grant_type: "refresh_token" } }),
    );
  });
});

describe("scopes", () => {
  const rule = "auth/joined-scopes";
  const scoped = (scope: readonly string[], scopeSeparator?: string) =>
    oauth2({ scope, ...(scopeSeparator === undefined ? {} : { options: { scopeSeparator } }) });

  it.each([
    [["users.read", "users.write"], undefined],
    [["users.read", "users.write"], ","],
    [["https://www.googleapis.com/auth/drive", "openid"], " "],
    [["openid", "profile"], undefined],
    [["openid"], ","],
    [["data:read"], ";"],
    [["a,b"], undefined],
    [["{{scopes}}"], ","],
    [["r_basicprofile", "w_member_social"], "|"],
  ])("%j joined by %j are as they should be", (scope, separator) => {
    expect(judge(scoped(scope, separator), "override", rule)).toStrictEqual([]);
  });

  it.each([
    [["users.read,users.write", "files"], undefined, ['"users.read,users.write"']],
    [["users.read,users.write"], " ", ['"users.read,users.write"']],
    [["users.read, users.write"], " ", ['"users.read, users.write"']],
    [["users.read users.write"], ",", ['"users.read users.write"']],
    [["users.read;users.write", "files"], undefined, ['"users.read;users.write"']],
    [["users.read users.write"], undefined, ['"users.read users.write"']],
    [["a", "b"], "space", ['"space"']],
    [["a", "b"], "%20", ['"%20"']],
    [["a", "b"], "+", ['"+"']],
    [["a", "b"], "comma", ['"comma"']],
    [["a", "b"], "", ['""']],
    [["openid", "email"], ",", ['","']],
  ])("%j joined by %j are not", (scope, separator, texts) => {
    expect(judge(scoped(scope, separator), "override", rule)).toStrictEqual(
      texts.map((text) => `joined-scopes ${text}`),
    );
  });

  it("are written one by one", () => {
    expect(fixed(scoped(["users.read, users.write"], " "), "override", rule)).toStrictEqual(
      scoped(["users.read", "users.write"], " "),
    );
  });
});

describe("addresses of token requests", () => {
  const rule = "auth/token-url";
  const at = (auth: object) => oauth2({ auth });

  it.each([
    { tokenHost: host, tokenPath: "/oauth/token" },
    { tokenHost: host },
    { tokenHost: "https://{{subdomain}}.acme.example", tokenPath: "/{{tenant}}/token" },
    { tokenHost: "{{instance_url}}", tokenPath: "/services/oauth2/token" },
    { tokenHost: `${host}/`, tokenPath: "oauth/token" },
    { tokenHost: `${host}/oauth`, tokenPath: "/oauth/token" },
    { tokenHost: `${host}/tenant/`, tokenPath: "token" },
    { tokenHost: host, tokenPath: "{{token_path}}" },
    { tokenHost: host, tokenPath: "/token?next=https://a//b" },
    { tokenHost: host, tokenPath: "/token", authorizeHost: "https://login.acme.example", authorizePath: "/authorize" },
  ])("%j are whole", (auth) => {
    expect(judge(at(auth), "override", rule)).toStrictEqual([]);
  });

  it.each([
    [{ tokenHost: `${host}/oauth/token`, tokenPath: "/oauth/token" }, [`"${host}/oauth/token"`]],
    [{ tokenHost: `${host}/v1/oauth/token/`, tokenPath: "oauth/token" }, [`"${host}/v1/oauth/token/"`]],
    [{ tokenHost: `${host}/tenant`, tokenPath: "/token" }, [`"${host}/tenant"`]],
    [{ tokenHost: `${host}/{{tenant}}`, tokenPath: "/token" }, [`"${host}/{{tenant}}"`]],
    [{ tokenHost: `${host}/tenant`, tokenPath: "token" }, [`"${host}/tenant"`]],
    [{ tokenHost: `${host}/oauth2/token` }, [`"${host}/oauth2/token"`]],
    [{ tokenHost: `${host}/`, tokenPath: "/token" }, [`"${host}/"`]],
    [{ tokenHost: host, tokenPath: "token" }, [`"${host}"`]],
    [{ tokenHost: host, tokenPath: "//token" }, ["//"]],
    [{ tokenHost: host, tokenPath: "/oauth//token" }, ["//"]],
    [{ tokenHost: host, tokenPath: `${host}/token` }, [`"${host}/token"`]],
    [
      { tokenHost: host, tokenPath: "/token", authorizeHost: `${host}/authorize`, authorizePath: "/authorize" },
      [`"${host}/authorize"`],
    ],
    [{ tokenHost: host, tokenPath: "/token", authorizeHost: `${host}/authorize` }, [`"${host}/authorize"`]],
    [{ tokenHost: host, tokenPath: "/token", refreshPath: `${host}/refresh` }, [`"${host}/refresh"`]],
  ])("%j are not", (auth, texts) => {
    expect(judge(at(auth), "override", rule)).toStrictEqual(texts.map((text) => `token-url ${text}`));
  });

  it("are said to be doubled as a warning, what depends on the joining as an info", () => {
    expect(fixed(at({ tokenHost: `${host}/oauth/token`, tokenPath: "/oauth/token" }), "override", rule)).toStrictEqual(
      at({ tokenHost: host, tokenPath: "/oauth/token" }),
    );
  });
});

describe("what other tools call differently", () => {
  const rule = "auth/foreign-oauth-option";

  it.each([
    { scope: ["a"], scopes: ["a"] },
    { client: { id: "{{environment_variables.ID}}", secret: "{{environment_variables.SECRET}}" }, pkce: "S256" },
    {
      options: {
        bodyFormat: "json",
        authorizationMethod: "body",
        credentialsEncodingMode: "loose",
        scopeSeparator: ",",
      },
    },
    { options: { bodyFormat: "{{format}}", usePkce: true } },
    { tokenParams: { scopes: "a", client_id: "b" } },
  ])("%j is not there", (config) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual([]);
  });

  it.each([
    [{ default_scopes: ["a"] }, ['"default_scopes"']],
    [{ authorization_params: { prompt: "consent" } }, ['"authorization_params"']],
    [{ client: { client_id: "a", clientSecret: "{{s}}" } }, ['"client_id"', '"clientSecret"']],
    [{ options: { bodyFormat: "form-urlencoded" } }, ['"form-urlencoded"']],
    [{ options: { bodyFormat: "application/x-www-form-urlencoded" } }, ['"application/x-www-form-urlencoded"']],
    [{ options: { authorizationMethod: "client_secret_post" } }, ['"client_secret_post"']],
    [{ options: { authorizationMethod: "basic" } }, ['"basic"']],
  ])("%j is told", (config, texts) => {
    const found = judge(oauth2(config), "override", rule);
    expect(found).toStrictEqual(texts.map((text) => `foreign-oauth-option ${text}`));
  });

  it.each([
    [{ scopes: ["a"] }, '"scopes"'],
    [{ token_params: { audience: "x" } }, '"token_params"'],
    [{ auth: { tokenHost: host, token_path: "/token" } }, '"token_path"'],
    [{ options: { scope_separator: "," } }, '"scope_separator"'],
  ])("%j is left to the schema", (config, text) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual([]);
    expect(judge(oauth2(config), "override", "schema/")).toContain(`unknown-property ${text}`);
  });
});

describe("fields of the client", () => {
  const rule = "auth/client-field-name";
  const fields = (...names: readonly string[]) => names.map((name) => ({ name, label: name, type: "password" }));

  it.each([
    { fields: fields("client_id", "client_secret") },
    { fields: fields("clientId"), client: { id: "{{clientId}}" } },
    { fields: fields("clientId"), client: { id: "{{environment_variables.ID}}" } },
    { fields: fields("clientId", "client_id") },
    { fields: fields("clientId"), tokenParams: { client_id: "{{clientId}}" } },
    { fields: fields("client_identifier", "clientKey") },
  ])("%j are read", (config) => {
    expect(judge(client(config), "config", rule)).toStrictEqual([]);
  });

  it.each([
    [
      ["clientId", "clientSecret"],
      ['"clientId"', '"clientSecret"'],
    ],
    [["client-id", "client_secret"], ['"client-id"']],
    [
      ["CLIENT_ID", "ClientSecret"],
      ['"CLIENT_ID"', '"ClientSecret"'],
    ],
  ])("%j are not", (names, texts) => {
    const found = judge(client({ fields: fields(...names) }), "config", rule);
    expect(found).toStrictEqual(texts.map((text) => `client-field-name ${text}`));
  });
});

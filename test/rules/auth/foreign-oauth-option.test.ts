import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge } from "../judge.js";

const host = "https://auth.acme.example";

const signIn = { tokenHost: host, authorizePath: "/authorize" };

const oauth2 = (config: object) => ({ credentials: { format: "oauth2", config: { auth: signIn, ...config } } });

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
    { tokenParams: { client_id: "b" } },
  ])("%j is not there", (config) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual([]);
  });

  it.each([
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
    [{ default_scopes: ["a"] }, '"default_scopes"'],
    [{ authorization_params: { prompt: "consent" } }, '"authorization_params"'],
    [{ client: { clientSecret: "{{s}}" } }, '"clientSecret"'],
    [{ scopeSeparator: "," }, '"scopeSeparator"'],
    [{ token_params: { audience: "x" } }, '"token_params"'],
    [{ auth: { tokenHost: host, token_path: "/token" } }, '"token_path"'],
    [{ options: { scope_separator: "," } }, '"scope_separator"'],
  ])("%j is left to the schema", (config, text) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual([]);
    expect(judge(oauth2(config), "override", "schema/")).toContain(`unknown-property ${text}`);
  });

  it.each([
    [{ client_id: "a", clientSecret: "{{s}}" }, ['"client_id"', '"clientSecret"']],
    [{ auth: { tokenUrl: `${host}/oauth/token`, authorizationUrl: "{{url}}" } }, ['"tokenUrl"', '"authorizationUrl"']],
    [
      { auth: { tokenHost: host, refreshUrl: `${host}/refresh`, revocation_endpoint: "/revoke" } },
      ['"refreshUrl"', '"revocation_endpoint"'],
    ],
    [{ auth: undefined, token_endpoint: `${host}/token` }, ['"token_endpoint"']],
    [{ auth: { tokenHost: host, scope: ["a"] } }, ['"scope"']],
    [{ options: { params: { prompt: "consent" } } }, ['"params"']],
  ])("%j belongs elsewhere", (config, texts) => {
    const found = judge(oauth2(config), "override", rule);
    expect(found).toStrictEqual(texts.map((text) => `foreign-oauth-option ${text}`));
  });

  it.each([
    { client: { id: "{{environment_variables.ID}}" }, client_id: "a" },
    { scope: ["a"], auth: { tokenHost: host, scope: ["a"], audience: "b" } },
    { auth: { tokenHost: host, tokenUrl: `${host}/token` }, tokenUrl: `${host}/token` },
    { auth: { tokenHost: host, refreshPath: "/refresh", refreshUrl: `${host}/refresh` } },
    { fields: [{ name: "client_id", label: "Client ID", type: "text" }] },
  ])("%j is said already", (config) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual([]);
  });

  it("splits a whole URL", () => {
    expect(fixed(oauth2({ auth: { tokenUrl: `${host}/oauth/token` } }), "override", rule)).toEqual(
      oauth2({ auth: { tokenHost: host, tokenPath: "/oauth/token" } }),
    );
    expect(fixed(oauth2({ auth: { tokenUrl: "{{url}}/token" } }), "override", rule)).toBeUndefined();
  });
});

it("a value with a known meaning is more certain than another", () => {
  const severities = (options: object) =>
    findingsOf(JSON.stringify(oauth2({ options })), "override", "auth/foreign-oauth-option").map(
      ({ severity }) => severity,
    );
  expect(severities({ bodyFormat: "x-www-form-urlencoded" })).toStrictEqual(["warning"]);
  expect(severities({ authorizationMethod: "basic" })).toStrictEqual(["warning"]);
  expect(severities({ bodyFormat: "yaml" })).toStrictEqual(["info"]);
});

describe("keys of a flat credential", () => {
  const flat = (config: object) => judge({ label: "A", credentials: { format: "oauth2", config } }, "config", "");
  const said = (config: object) => flat(config).filter((found) => /^(?:foreign|unknown|required)/.test(found));

  it("belong in `auth`", () => {
    expect(said({ tokenHost: host, tokenPath: "/token", scope: ["a"] })).toStrictEqual([
      'unknown-property "tokenHost"',
    ]);
  });

  it.each(["1h", "3600s", "PT1H"])("write durations in seconds, not as %s", (tokenExpiryDuration) => {
    expect(said({ auth: signIn, tokenExpiryDuration })).toStrictEqual([
      `foreign-oauth-option "${tokenExpiryDuration}"`,
    ]);
  });

  it.each(["3600", 3600, "{{ttl}}"])("write durations in seconds: %s", (tokenExpiryDuration) => {
    expect(said({ auth: signIn, tokenExpiryDuration })).toStrictEqual([]);
  });
});

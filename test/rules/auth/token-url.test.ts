import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const host = "https://auth.acme.example";

const signIn = { tokenHost: host, authorizePath: "/authorize" };

const oauth2 = (config: object) => ({ credentials: { format: "oauth2", config: { auth: signIn, ...config } } });

describe("addresses of token requests", () => {
  const rule = "auth/token-url";
  const at = (auth: object) => oauth2({ auth });

  it.each([
    [{ tokenHost: host, tokenPath: "/authorize" }, ['token-url "/authorize"']],
    [{ tokenHost: host, tokenPath: "/authorize", authorizeHost: host }, ['token-url "/authorize"']],
    [{ tokenHost: host, tokenPath: "/authorize", authorizeHost: "https://acme.example" }, []],
    [{ tokenHost: host, tokenPath: "", authorizePath: "" }, []],
    [{ tokenPath: "/token", refreshPath: "/authorize" }, ['token-url "/authorize"']],
    [{ tokenPath: "/oauth/authorize", authorizePath: "/oauth/token" }, ['token-url "/oauth/authorize"']],
    [{ tokenPath: "/authorize", authorizePath: "/signin" }, []],
    [
      { tokenPath: "/token", refreshPath: "/authorize", authorizeHost: "https://acme.example" },
      ['token-url "/authorize"'],
    ],
    [{ tokenPath: "/token", refreshPath: "/token" }, []],
  ])("%j differ from that of the sign-in page", (auth, expected) => {
    expect(judge(at({ ...signIn, ...auth }), "override", rule)).toStrictEqual(expected);
  });

  it.each([
    { tokenHost: host, tokenPath: "/oauth/token" },
    { tokenHost: host },
    { tokenHost: "https://{{subdomain}}.acme.example", tokenPath: "/{{tenant}}/token" },
    { tokenHost: "{{instance_url}}", tokenPath: "/services/oauth2/token" },
    { tokenHost: `${host}/`, tokenPath: "oauth/token" },
    { tokenHost: `${host}/oauth`, tokenPath: "oauth/token" },
    { tokenHost: `${host}/tenant/`, tokenPath: "token" },
    { tokenHost: host, tokenPath: "{{token_path}}" },
    { tokenHost: `${host}/`, tokenPath: "/token" },
    { tokenHost: `${host}/oauth`, tokenPath: "/oauth/token" },
    { tokenHost: `${host}/tenant` },
    { tokenHost: host, tokenPath: "/token", refreshPath: `${host}/refresh` },
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
    [{ tokenHost: host, tokenPath: "token" }, ['"token"']],
    [{ tokenHost: host, tokenPath: "//token" }, ["//"]],
    [{ tokenHost: host, tokenPath: "/oauth//token" }, ["//"]],
    [{ tokenHost: host, tokenPath: `${host}/token` }, [`"${host}/token"`]],
    [
      { tokenHost: host, tokenPath: "/token", authorizeHost: `${host}/authorize`, authorizePath: "/authorize" },
      [`"${host}/authorize"`],
    ],
    [{ tokenHost: host, tokenPath: "/token", authorizeHost: `${host}/authorize` }, [`"${host}/authorize"`]],
  ])("%j are not", (auth, texts) => {
    expect(judge(at(auth), "override", rule)).toStrictEqual(texts.map((text) => `token-url ${text}`));
  });

  it("are whole without the path that is doubled", () => {
    expect(fixed(at({ tokenHost: `${host}/oauth/token`, tokenPath: "/oauth/token" }), "override", rule)).toStrictEqual(
      at({ tokenHost: host, tokenPath: "/oauth/token" }),
    );
  });
});

it("puts the host of an override and the path of its base together", () => {
  const stored = { label: "Acme", ...oauth2({ auth: { tokenHost: host, tokenPath: "/oauth/token" } }) };
  const base = { text: JSON.stringify(stored), path: "base.json" };
  const override = (tokenHost: string) => ({ credentials: { config: { auth: { tokenHost } } } });
  const said = (tokenHost: string) => judge(override(tokenHost), "override", "auth/token-url", { base });
  expect(said("https://sandbox.acme.example/oauth/token")).toStrictEqual([
    'token-url "https://sandbox.acme.example/oauth/token"',
  ]);
  expect(said("https://sandbox.acme.example")).toStrictEqual([]);
});

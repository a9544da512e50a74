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

  it("of a person need the person's name", () => {
    const judged = (config: object) => judge(client(config), "config", rule);
    const fields = ["username", "password"].map((name) => ({ name, label: name, type: "text" }));
    const grant = { grant_type: "password" };
    expect(judged({ tokenParams: grant })).toStrictEqual(['grant-type "password"']);
    expect(judged({ tokenParams: { ...grant, username: "{{username}}" }, fields })).toStrictEqual([]);
    expect(judged({ tokenParams: grant, fields })).toStrictEqual([]);
  });

  it.each([
    [{ tokenParams: { grant_type: "authorization_code" }, refreshParams: { grant_type: "refresh_token" } }, []],
    [{ tokenParams: { grant_type: "password" } }, []],
    [{ tokenParams: { grant_type: "passwrod" } }, ['grant-type "passwrod"']],
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
    [{ params: { grant_type: "authorization_code" } }, []],
  ])("of oauth2: %j", (config, expected) => {
    expect(judge(oauth2(config), "override", rule)).toStrictEqual(expected);
  });

  it.each([
    ["client_credentials", []],
    ["account_credentials", []],
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

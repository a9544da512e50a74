import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "auth/oauth-parameter";
const auth = { tokenHost: "https://auth.acme.example", tokenPath: "/token", authorizePath: "/authorize" };
const of = (format: string, config: object) => ({ credentials: { format, config: { auth, ...config } } });
const judged = (config: object, format = "oauth2") => judge({ label: "Acme", ...of(format, config) }, "config", rule);

describe("parameters of OAuth", () => {
  it.each([
    [{ params: { acess_type: "offline" } }, "acess_type"],
    [{ params: { reponse_type: "code" } }, "reponse_type"],
    [{ params: { code_challange_method: "S256" } }, "code_challange_method"],
    [{ tokenParams: { gran_type: "authorization_code" } }, "gran_type"],
    [{ refreshParams: { grant_tpye: "refresh_token" } }, "grant_tpye"],
    [{ tokenParams: { scopes: "users.read" } }, "scopes"],
    [{ params: { accessType: "offline" } }, "accessType"],
    [{ tokenParams: { grantType: "authorization_code" } }, "grantType"],
    [{ tokenParams: { clientId: "a" } }, "clientId"],
    [{ refreshParams: { "refresh-token": "a" } }, "refresh-token"],
    [{ tokenParams: { redirectUri: "https://a.example" } }, "redirectUri"],
    [{ params: { redirect_url: "https://a.example" } }, "redirect_url"],
    [{ params: { access_type: "offline", extra: { prompt: "consent" } } }, "extra"],
  ])("%j is wrong", (config, name) => {
    expect(judged(config)).toStrictEqual([`oauth-parameter "${name}"`]);
  });

  it.each([
    [{ options: { access_type: "offline" } }, "access_type"],
    [{ prompt: "consent", params: { access_type: "offline" } }, "prompt"],
    [{ grant_type: "authorization_code" }, "grant_type"],
    [{ grantType: "authorization_code" }, "grantType"],
    [{ options: { responseType: "code" } }, "responseType"],
  ])("%j is in the wrong place", (config, name) => {
    expect(judged(config)).toStrictEqual([`oauth-parameter "${name}"`]);
  });

  it.each([
    { params: { access_type: "offline", prompt: "consent", audience: "x", owner: "user", duration: "permanent" } },
    { params: { claims: '{"id_token":{}}' }, tokenParams: { client: { id: "a" } } },
    { options: { bodyFormat: "json" }, tokenParams: { grantType: "authorization_code", clientId: "a" } },
    { client: { idParamName: "clientId" }, tokenParams: { redirectUri: "a" } },
    { tokenParams: { audiences: "x", resource: "y", client_key: "z", appId: "a", Prompt: "b" } },
    { scope: ["users.read"], tokenParams: { scopes: "users.read" } },
    { params: { scope: "a", scopes: "b" } },
    { params: { redirect_uri: "a", redirect_url: "b" } },
    { client: { idParamName: "app" }, params: { redirect_url: "a", redirect: "b", return_url: "c" } },
    { options: { scopeSeparator: ",", usePkce: true }, pkce: { method: "S256" } },
  ])("%j is right", (config) => {
    expect(judged(config)).toStrictEqual([]);
  });

  it("names the only place of a grant without a sign-in page", () => {
    expect(judged({ options: { audience: "https://api.acme.example" } }, "oauth2_client_credentials")).toHaveLength(1);
    expect(judge(of("oauth2", { tokenParams: { scopes: "a" } }), "override", rule)).toStrictEqual([]);
    expect(fixed(of("oauth2_client_credentials", { tokenParams: { scopes: "a" } }), "config", rule)).toEqual(
      of("oauth2_client_credentials", { tokenParams: { scope: "a" } }),
    );
  });
});

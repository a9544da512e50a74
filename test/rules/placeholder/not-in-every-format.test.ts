import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };

const apiKey = {
  format: "api_key",
  config: { fields: [{ name: "api_key", label: "Key", type: "password" }] },
};

const bearer = (value: string) => ({ format: "bearer", config: { value } });

const both = (more: object) => ({ label: "Acme", credentials: { api_key: apiKey, oauth2 }, ...more });

describe("several credential formats", () => {
  it.each([
    [bearer("{{oauth.token.access_token}}"), ["not-in-every-format {{oauth.token.access_token}}"]],
    [bearer("{{api_key}}"), ["not-in-every-format {{api_key}}"]],
    [bearer("{{api_key|oauth.token.access_token}}"), []],
    [bearer("{{api_key:undefined}}"), []],
  ])("%j", (authorization, expected) => {
    expect(names(both({ authorization }))).toStrictEqual(expected);
  });

  it.each([
    { ...oauth2, config: { ...oauth2.config, feilds: apiKey.config.fields } },
    { format: "oauth2", cofnig: { ...oauth2.config, fields: apiKey.config.fields } },
  ])("leave a misspelled key of a credential to the schema: %j", (credential) => {
    const credentials = { api_key: apiKey, oauth2: credential };
    expect(names({ label: "Acme", credentials, authorization: bearer("{{api_key}}") })).toStrictEqual([]);
  });

  it("have fields of their own", () => {
    const client = (secret: string) => ({
      oauth2: { ...oauth2, config: { ...oauth2.config, client: { id: "{{environment_variables.ID}}", secret } } },
    });
    const judged = (secret: string) =>
      names({
        label: "Acme",
        credentials: { api_key: apiKey, ...client(secret) },
        authorization: bearer("{{api_key?:x}}"),
      });
    expect(judged("{{api_key}}")).toStrictEqual(["not-in-every-format {{api_key}}"]);
    expect(judged("{{environment_variables.SECRET}}")).toStrictEqual([]);
    expect(judged("{{client_secret}}")).toStrictEqual([]);
  });

  it("offer the other format's value", () => {
    const rule = "placeholder/not-in-every-format";
    expect(fixed(both({ authorization: bearer("{{oauth.token.access_token}}") }), "config", rule)).toStrictEqual(
      both({ authorization: bearer("{{oauth.token.access_token|api_key}}") }),
    );
  });

  it("do not matter in actions, which may be for one of them", () => {
    const steps = [{ type: "request", config: { path: "/x", headers: { K: "{{api_key}}" } } }];
    expect(names(both({ actions: { refresh_token: { steps } } }))).toStrictEqual([]);
  });
});

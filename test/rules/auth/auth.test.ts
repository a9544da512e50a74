import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");
const field = { name: "api_key", label: "Key", type: "password" };
const apiKey = { format: "api_key", config: { fields: [field] } };
const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };
const header = (config: object) => withApiKey({ authorization: { format: "header", config } });

describe("credentials", () => {
  it.each([
    [{ credentials: { key: apiKey } }, ['format-key-mismatch "key"']],
    [
      { credentials: { oauth2: apiKey, api_key: oauth2 } },
      ['format-key-mismatch "oauth2"', 'format-key-mismatch "api_key"'],
    ],
    [{ credentials: { api_key: apiKey, oauth2 } }, []],
    [{ credentials: apiKey }, []],
    [{ credentials: { api_key: { ...apiKey, format: "apikey" } } }, []],
    [{ credentials: { api_key: { config: apiKey.config } } }, []],
    [
      { credentials: { format: "api_key", config: { fields: [field, { ...field, label: "Again" }] } } },
      ['duplicate-field "api_key"'],
    ],
    [
      { credentials: { format: "api_key", config: { fields: [{ ...field, type: "single_select" }] } } },
      ["select-without-options {"],
    ],
    [
      { credentials: { format: "api_key", config: { fields: [{ ...field, type: "single_select", options: [] }] } } },
      ["select-without-options []"],
    ],
  ])("%j", (more, expected) => {
    expect(auth({ label: "Acme", ...more })).toStrictEqual(expected);
  });

  it("under a key that is no format are renamed", () => {
    expect(fixed({ credentials: { key: apiKey } }, "config", "auth/format-key-mismatch")).toStrictEqual({
      credentials: { api_key: apiKey },
    });
  });
});

describe("authorization", () => {
  it.each([
    [header({ header_name: "X", header_value: "{{api_key}}" }), []],
    [header({ expression: "{ 'x': context.api_key }" }), []],
    [header({ header_name: "X" }), ['header-forms "config"']],
    [header({ header_value: "{{api_key}}" }), ['header-forms "config"']],
    [header({ header_name: "X", header_value: "y", expression: "{}" }), ['header-forms "expression"']],
    [withApiKey({ authorization: { format: "basic" } }), ['basic-without-fields "authorization"']],
    [withApiKey({ authorization: { format: "basic", config: {} } }), ['basic-without-fields "config"']],
    [withApiKey({ authorization: { format: "basic" } }, ["username", "password"]), []],
    [withApiKey({ authorization: { format: "basic", config: { username: "{{api_key}}" } } }), []],
    [withApiKey({ authorization: { format: "basic", config: { username: "x", password: "" } } }), []],
    [{ label: "Acme", authorization: { format: "basic" } }, []],
    [withApiKey({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } }), []],
    [withApiKey({ authorization: { format: "bearer", config: { token: "{{api_key}}" } } }), []],
    // The placeholder rule says it.
    [withApiKey({ authorization: { format: "bearer", config: { value: "{{token}}" } } }), []],
    [{ label: "Acme", authorization: { format: "bearer", config: { value: "{{token}}" } } }, []],
    [
      {
        label: "Acme",
        credentials: oauth2,
        authorization: { format: "bearer", config: { value: "{{access_token}}" } },
      },
      ['bearer-without-token-source "{{access_token}}"'],
    ],
    [
      {
        label: "Acme",
        credentials: oauth2,
        authorization: { format: "bearer", config: { token: "{{access_token}}" } },
      },
      ['bearer-without-token-source "{{access_token}}"'],
    ],
  ])("%j", (document, expected) => {
    expect(auth(document)).toStrictEqual(expected);
  });

  it("of an override is judged as it counts after merging", () => {
    const base = withApiKey({ authorization: { format: "header", config: { header_name: "X", header_value: "y" } } });
    const install = (authorization: object) => ({
      integration: { name: "acme", config: base },
      override: { authorization },
    });
    const judged = (authorization: object) => judge(install(authorization), "environment-integration", "auth/");
    expect(judged({ format: "header", config: { header_name: "Z" } })).toStrictEqual([]);
    expect(judged({ format: "header", config: { expression: "{ 'x': 'y' }" } })).toStrictEqual([]);
    expect(
      judge({ authorization: { format: "header", config: { header_name: "Z" } } }, "override", "auth/"),
    ).toStrictEqual([]);
  });
});

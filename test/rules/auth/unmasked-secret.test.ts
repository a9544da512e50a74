import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const withField = (field: object) => ({
  label: "Acme",
  credentials: { format: "api_key", config: { fields: [{ label: "x", type: "text", ...field }] } },
});

describe("secrets in plain text", () => {
  it.each(["api_key", "apikey", "apiKey", "client_secret", "accessToken", "password", "private_key", "webhook-secret"])(
    "%s is a secret",
    (name) => {
      expect(auth(withField({ name }))).toStrictEqual(['unmasked-secret "text"']);
      expect(fixed(withField({ name }), "config", "auth/")).toStrictEqual(withField({ name, type: "password" }));
    },
  );

  it.each(["key_id", "token_url", "token_type", "keyboard", "secret_name", "client_id", "secretary", "public_key"])(
    "%s is not",
    (name) => {
      expect(auth(withField({ name }))).toStrictEqual([]);
    },
  );
});

describe("what is not secret", () => {
  const fields = (...names: readonly string[]) => names.map((name) => ({ name, label: name, type: "text" }));
  const withBasic = (username: string, password: string) =>
    auth({
      label: "Acme",
      base_url: "https://api.acme.example",
      credentials: { format: "api_key", config: { fields: fields("api_key", "secret") } },
      authorization: { format: "basic", config: { username, password } },
      query: { s: "{{secret}}" },
    });

  it("is the user name of a pair, but not the only half that is read", () => {
    expect(withBasic("{{api_key}}", "{{secret}}")).toHaveLength(1);
    expect(withBasic("{{api_key}}", "")).toHaveLength(2);
    expect(withBasic("{{api_key}}", "x")).toHaveLength(2);
    expect(withBasic("{{api_key}}", "{{api_key}}")).toHaveLength(2);
  });

  it.each(["boardToken", "board_token", "public_token", "publicApiToken", "publishable_token", "site_token"])(
    "is `%s`, by its name",
    (name) => {
      expect(auth(withField({ name }))).toStrictEqual([]);
    },
  );

  it("is a field with a default", () => {
    expect(auth(withField({ name: "api_key", default: "web" }))).toStrictEqual([]);
    expect(auth(withField({ name: "api_key", default: "" }))).toHaveLength(1);
  });
});

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

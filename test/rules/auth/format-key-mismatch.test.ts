import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const field = { name: "api_key", label: "Key", type: "password" };

const apiKey = { format: "api_key", config: { fields: [field] } };

const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };

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
  ])("%j", (more, expected) => {
    expect(auth({ label: "Acme", ...more })).toStrictEqual(expected);
  });

  it("under a key that is not a format are renamed", () => {
    expect(fixed({ credentials: { key: apiKey } }, "config", "auth/format-key-mismatch")).toStrictEqual({
      credentials: { api_key: apiKey },
    });
  });
});

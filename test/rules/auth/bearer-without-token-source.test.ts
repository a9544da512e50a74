import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const oauth2 = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };

describe("authorization", () => {
  it.each([
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
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

describe("contradictions", () => {
  const bearer = (value: string) => ({ format: "bearer", config: { value } });

  it.each([
    [
      { resources: { s: { get: { path: "/s", no_auth: true, authorization: bearer("{{api_key}}") } } } },
      ['no-auth-with-authorization "authorization"'],
    ],
    [{ resources: { s: { get: { path: "/s", no_auth: false, authorization: bearer("{{api_key}}") } } } }, []],
  ])("%j", (more, expected) => {
    expect(auth(withApiKey(more))).toStrictEqual(expected);
  });
});

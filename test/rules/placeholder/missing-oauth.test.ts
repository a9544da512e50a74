import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("one mistake, one finding", () => {
  it.each(["refresh_token", "expires_in"])("without OAuth, `%s` is not the wrong token as well", (name) => {
    const value = `{{oauth.token.${name}}}`;
    const document = withApiKey({ authorization: { format: "bearer", config: { value } } });
    expect(judge(document, "config", "")).toContain(`missing-oauth oauth.token.${name}`);
    expect(judge(document, "config", "auth/wrong-token")).toStrictEqual([]);
  });

  it("a token that no account has is not a secret in a URL", () => {
    const document = withMethod({ query: { key: "{{oauth.token.access_token}}" } });
    expect(placeholders(document)).toStrictEqual(["missing-oauth oauth.token.access_token"]);
  });
});

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const bearer = (value: string) => ({ format: "bearer", config: { value } });

describe("names that nothing provides", () => {
  it.each([
    [{ authorization: bearer("{{oauth.token.access_token}}") }, ["missing-oauth oauth.token.access_token"]],
    [{ authorization: bearer("{{api_key|oauth.token.access_token}}") }, []],
    [{ authorization: bearer("{{oauth.token.access_token?:none}}") }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });
});

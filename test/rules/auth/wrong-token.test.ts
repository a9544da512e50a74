import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const rule = "auth/wrong-token";

describe("what is sent as the access token", () => {
  it.each([
    ["{{oauth.token.refresh_token}}", ["wrong-token oauth.token.refresh_token"]],
    ["{{oauth.token.expires_in}}", ["wrong-token oauth.token.expires_in"]],
    ["{{api_key|oauth.token.refresh_token}}", ["wrong-token oauth.token.refresh_token"]],
    ["{{oauth.token.access_token}}", []],
    ["{{oauth.token.id_token}}", []],
    ["{{oauth.token.authed_user.access_token}}", []],
  ])("bearer %s", (value, expected) => {
    expect(judge({ authorization: { format: "bearer", config: { value } } }, "override", rule)).toStrictEqual(expected);
  });

  it("may name the type of the token", () => {
    const config = {
      header_name: "Authorization",
      header_value: "{{oauth.token.token_type}} {{oauth.token.access_token}}",
    };
    expect(judge({ authorization: { format: "header", config } }, "override", rule)).toStrictEqual([]);
  });

  it("is the access token only in an authorization", () => {
    expect(judge({ headers: { "X-Refresh": "{{oauth.token.refresh_token}}" } }, "override", rule)).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const header = (expression: string) =>
  judge(
    withApiKey({ authorization: { format: "header", config: { expression } } }, ["client_key", "signing_secret"]),
    "config",
    "jsonata/unknown-path",
  );

describe("names of the account in an expression", () => {
  it("are reported where another one is beyond doubt meant", () => {
    expect(header("{ 'A': context.client_kye, 'B': context.signing_secret }")).toStrictEqual([
      "unknown-path client_kye",
    ]);
    expect(header("{ 'A': context.clientKey, 'B': $$.context.signing_secret }")).toStrictEqual([
      "unknown-path clientKey",
    ]);
  });

  it.each([
    "{ 'A': context.client_key, 'B': context.tenant }",
    "{ 'A': context.client_key ? context.client_key : context.clientkey }",
    "{ 'A': context.oauth.token.access_token }",
    "{ 'A': requestOptions.body.context.client_kye }",
  ])("are left alone in %s", (expression) => {
    expect(header(expression)).toStrictEqual([]);
  });

  it("cannot be told without credentials", () => {
    const config = {
      label: "A",
      authorization: { format: "header", config: { expression: "{ 'A': context.api_kye }" } },
    };
    expect(judge(config, "config", "jsonata/")).toStrictEqual([]);
  });
});

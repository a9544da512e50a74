import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "auth/quoted-credential";

const bearer = (value: string) => ({ authorization: { format: "bearer", config: { value } } });
const header = (header_name: string, header_value: string) => ({
  authorization: { format: "header", config: { header_name, header_value } },
});

describe("credentials in marks", () => {
  it.each([
    [bearer('"{{api_key}}"'), '\\"{{api_key}}\\"'],
    [bearer("'{{api_key}}'"), "'{{api_key}}'"],
    [bearer("<{{api_key}}>"), "<{{api_key}}>"],
    [bearer("`{{api_key}}`"), "`{{api_key}}`"],
    [header("Authorization", "'Bearer {{api_key}}'"), "'Bearer {{api_key}}'"],
    [header("X-Api-Key", "({{api_key}})"), "({{api_key}})"],
    [header("Authorization", "Bearer <{{api_key}}>"), "<{{api_key}}>"],
    [{ headers: { authorization: "Token [{{api_key}}]" } }, "[{{api_key}}]"],
  ])("%j", (document, written) => {
    expect(judge(document, "override", rule)).toStrictEqual([`quoted-credential ${written}`]);
  });

  it.each([
    bearer("{{api_key}}"),
    bearer("<{{api_key}}"),
    bearer('"{{api_key}}>'),
    header("Authorization", 'Token token="{{api_key}}"'),
    header("Authorization", "Bearer {{api_key}}"),
    { headers: { "If-Match": '"{{etag}}"', Link: "<{{next}}>" } },
  ])("%j is not", (document) => {
    expect(judge(document, "override", rule)).toStrictEqual([]);
  });

  it("are written without them", () => {
    expect(fixed(bearer("Bearer '{{api_key}}'"), "override", rule)).toStrictEqual(bearer("Bearer {{api_key}}"));
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const field = { name: "api_key", label: "Key", type: "password" };

describe("credentials", () => {
  it.each([
    [
      { credentials: { format: "api_key", config: { fields: [field, { ...field, label: "Again" }] } } },
      ['duplicate-field "api_key"'],
    ],
  ])("%j", (more, expected) => {
    expect(auth({ label: "Acme", ...more })).toStrictEqual(expected);
  });
});

/** All findings of a whole configuration, except for parts that the test documents omit on purpose. */
const all = (config: object) =>
  judge(config, "config", "").filter((finding) => !/^missing-section \{|auth\/unused/.test(finding));

const authorization = { format: "bearer", config: { value: "{{api_key}}" } };

describe("consequences of a mistake are not reported with it", () => {
  it("of a field that is declared twice", () => {
    const config = withApiKey({ authorization, headers: { X: "{{api_secret}}" } }, ["api_key", "api_key"]);
    expect(all(config).filter((finding) => !finding.startsWith("missing-section"))).toStrictEqual([
      'duplicate-field "api_key"',
    ]);
  });
});

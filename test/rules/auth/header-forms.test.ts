import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const header = (config: object) => withApiKey({ authorization: { format: "header", config } });

describe("authorization", () => {
  it.each([
    [header({ header_name: "X", header_value: "{{api_key}}" }), []],
    [header({ expression: "{ 'x': context.api_key }" }), []],
    [header({ header_name: "X" }), ['header-forms "config"']],
    [header({ header_name: "X: {{api_key}}" }), []],
    [header({ header_value: "{{api_key}}" }), ['header-forms "config"']],
    [header({ header_name: "X", header_value: "y", expression: "{}" }), ['header-forms "expression"']],
  ])("%j", (document, expected) => {
    expect(auth(document)).toStrictEqual(expected);
  });

  it("of an override is judged as it counts after merging", () => {
    const base = withApiKey({ authorization: { format: "header", config: { header_name: "X", header_value: "y" } } });
    const install = (authorization: object) => ({
      integration: { name: "acme", config: base },
      override: { authorization },
    });
    const judged = (authorization: object) => judge(install(authorization), "environment-integration", "auth/");
    expect(judged({ format: "header", config: { header_name: "Z" } })).toStrictEqual([]);
    expect(judged({ format: "header", config: { expression: "{ 'x': 'y' }" } })).toStrictEqual([]);
    expect(
      judge({ authorization: { format: "header", config: { header_name: "Z" } } }, "override", "auth/"),
    ).toStrictEqual([]);
  });
});

describe("a header authorization", () => {
  const header = (authorization: object) => judge(withApiKey({ authorization }), "config", "");
  const errors = (authorization: object) => header(authorization).filter((found) => found.startsWith("header-forms"));

  it("needs a header", () => {
    expect(errors({ format: "header" })).toStrictEqual(['header-forms "authorization"']);
    expect(errors({ format: "header", config: {} })).toStrictEqual(['header-forms "config"']);
    expect(errors({ format: "header", config: { name: "X" } })).toStrictEqual([]);
    expect(errors({ format: "header", header_name: "X" })).toStrictEqual([]);
    expect(judge({ authorization: { format: "header" } }, "override", "auth/header-forms")).toStrictEqual([]);
  });
});

/** All findings of a whole configuration, except for parts that the test documents omit on purpose. */
const all = (config: object) =>
  judge(config, "config", "").filter((finding) => !/^missing-section \{|auth\/unused/.test(finding));

describe("a key under another name is one mistake", () => {
  it("of a header authorization", () => {
    const header = (config: object) => all(withApiKey({ authorization: { format: "header", config } }));
    expect(header({ header_name: "X-Key", value: "{{api_key}}" })).toStrictEqual(['unknown-property "value"']);
    expect(header({ name: "X-Key", header_value: "{{api_key}}" })).toStrictEqual(['unknown-property "name"']);
    expect(header({ header_name: "X-Key" })).toContain('header-forms "config"');
  });
});

describe("the name of a header", () => {
  const named = (header_name: string) =>
    judge(
      withApiKey({ authorization: { format: "header", config: { header_name, header_value: "x" } } }),
      "config",
      "auth/header-forms",
    );

  it.each(["{{api_key}}", "{{ api_key }}", "{{oauth.token.access_token}}", "{{api_key:str}}"])(
    "%j is a secret",
    (name) => {
      expect(named(name)).toStrictEqual([`header-forms "${name}"`]);
    },
  );

  it.each(["X-Api-Key", "{{api_key_header}}", "{{header_name}}", "X-{{region}}-Key"])("%j is not", (name) => {
    expect(named(name)).toStrictEqual([]);
  });
});

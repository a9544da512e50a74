import { describe, expect, it } from "vitest";
import { fixText } from "../../lint.js";
import { judge, withApiKey } from "../judge.js";

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const bearer = (value: string) => ({ format: "bearer", config: { value } });

describe("names that nothing provides", () => {
  it.each([
    [{ headers: { "X-Key": "{{credentials.api_key}}" } }, ["prefixed-root credentials.api_key"]],
    [{ authorization: bearer("{{credentials.token}}") }, ["prefixed-root credentials.token"]],
    [{ base_url: "https://{{context.subdomain}}.acme.example" }, ["prefixed-root context.subdomain"]],
    [
      { headers: { X: "{{context.environment_variables.REGION}}" } },
      ["prefixed-root context.environment_variables.REGION"],
    ],
    [{ headers: { X: "{{environment_variables.REGION}}" } }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });
});

it("is removed in a path that contains query parameters, which is another finding before and after", () => {
  const resources = (key: string) => ({ users: { list: { path: `/users?key={{${key}}}&v=1` } } });
  const text = JSON.stringify(withApiKey({ resources: resources("credentials.api_key") }));
  const { text: fixed } = fixText(text, { kind: "config", explicit: true }, "all");
  expect(JSON.parse(fixed)).toEqual(withApiKey({ resources: resources("api_key") }));
});

it.each([
  ["credentials.api_key", "api_key", "api_key"],
  ["credentials.api_kye", "credentials.api_kye", "api_key"],
  ["credentials.subdomain", "credentials.subdomain", "credentials.subdomain"],
])("the fixes of %s leave %s, with unsafe ones %s: never a name that nothing provides", (name, safe, unsafe) => {
  const written = (each: string) => withApiKey({ authorization: bearer(`{{${each}}}`) });
  const fixed = (tiers: "safe" | "all") =>
    JSON.parse(fixText(JSON.stringify(written(name)), { kind: "config", explicit: true }, tiers).text) as unknown;
  expect([fixed("safe"), fixed("all")]).toEqual([written(safe), written(unsafe)]);
});

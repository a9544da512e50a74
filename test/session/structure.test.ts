import { expect, test } from "vitest";
import { createSession } from "../../src/index.js";
import { accepted, configuration, labelsAt } from "./open.js";

test.each([
  ["half a key of JSON", configuration('"pagination": { "for▮\n}'), undefined],
  ["no key of JSON", configuration('"pagination": {▮}\n}'), undefined],
  ["half a key of YAML", "base_url: https://api.acme.com\npagination:\n  for▮\nresources: {}\n", "a.integration.yaml"],
])("proposes the keys of the shape for %s", (_, marked, name) => {
  expect(labelsAt(marked, name)).toEqual(["format"]);
});

test("keys come with a value that the schema allows, and those that are there are left out", () => {
  expect(accepted(configuration('"rate▮\n}'), "rate_limit")).toMatch(/\n {2}"rate_limit": \{[^]*\}\n\}/);
  expect(labelsAt(configuration('"▮\n}'))).not.toContain("base_url");
  const yaml = "base_url: https://api.acme.com\npagin▮\nresources: {}\n";
  expect(accepted(yaml, "pagination", "a.integration.yaml")).toContain("pagination:\n  format: page\n");
});

test("the keys are those of the chosen branch", () => {
  const marked = configuration('"pagination": { "format": "cursor", "config": { "cursor▮ } }\n}');
  expect(labelsAt(marked)).toContain("cursor_path");
  expect(labelsAt(marked)).not.toContain("page_key");
});

test.each([
  ["a value of JSON", configuration('"pagination": { "format": ▮ }\n}'), undefined],
  ["half a value of JSON", configuration('"pagination": { "format": "cu▮" }\n}'), undefined],
  [
    "a value of YAML",
    "base_url: https://api.acme.com\npagination:\n  format: ▮\nresources: {}\n",
    "a.integration.yaml",
  ],
])("proposes what may stand for %s", (_, marked, name) => {
  expect(labelsAt(marked, name)).toEqual(["page", "cursor", "link_header", "offset", "range", "dynamic"]);
});

test("what is right as it is stays as it is", () => {
  expect(
    labelsAt(configuration('"pagination": { "format": "cur▮sor", "config": { "cursor_path": "next" } }\n}')),
  ).toEqual([]);
  expect(labelsAt(configuration('"pagi▮nation": { "format": "page" }\n}'))).toEqual([]);
  expect(labelsAt(configuration('"pagination": { "format":▮ "page" }\n}'))).toEqual([]);
});

test("without a schema nothing is proposed of keys", () => {
  const session = createSession();
  const marked = configuration('"▮\n}');
  session.open("a.integration.json", marked.replace("▮", ""));
  expect(session.completions("a.integration.json", marked.indexOf("▮"))).toEqual([]);
});

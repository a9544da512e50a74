import { expect, test } from "vitest";
import { createSession } from "../../src/index.js";
import { accepted, configuration, labelsAt, openAt } from "./open.js";

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

const parts = (json: string): string =>
  `{ "name": "a", "label": "A", "config": { "base_url": "https://a.com", ${json} } }`;

test.each([
  ["a document with a name", `{ "name": "a", "label": "A", ▮ }`, "config"],
  ["a credential", parts(`"credentials": { "oauth2": {▮} }`), "format"],
  [
    "an authorization that is not finished",
    parts(`"credentials": { "format": "oauth2", "config": {} }, "authorization": { "format": "bearer", ▮ }`),
    "config",
  ],
  ["a webhook", parts(`"webhook": { ▮ }`), "signature_verification"],
])("proposes a key of %s that needs others", (_, marked, label) => {
  expect(labelsAt(marked)).toContain(label);
});

test("values fit their surroundings", () => {
  expect(accepted(parts(`"credentials": { "oauth2": {▮} }`), "format")).toContain(`"format": "oauth2"`);
  expect(accepted(parts(`"resources": { "users": {▮} }`), "delete")).toContain(`"method": "delete"`);
  expect(accepted(parts(`"credentials": ▮`), "OAuth 2.0")).toContain(`"tokenHost": "https://auth.example.com"`);
  const hmac = `"webhook": { "signature_verification": { "format": "hmac", "config": { "algorithm": ▮ } } }`;
  expect(labelsAt(parts(hmac))).toContain("sha256");
});

test("objects and lists are blocks in YAML, and what the user replaces is a tab stop", () => {
  const marked = "name: a\nlabel: A\nconfig:\n  base_url: https://a.com\n  cred▮\n";
  expect(accepted(marked, "credentials", "a.integration.yaml")).toContain(
    "  credentials:\n    format: api_key\n    config:\n      fields:\n        - name: api_key\n          label: API key\n",
  );
  const { session, name, offset } = openAt(parts(`"credentials": {▮}`));
  const proposal = session.completions(name, offset).find(({ label }) => label === "api_key");
  expect(proposal?.snippet).toMatch(/"name": "\$\{1:api_key\}",\s+"label": "\$\{2:API key\}"/);
});

test("without a schema nothing is proposed of keys", () => {
  const session = createSession();
  const marked = configuration('"▮\n}');
  session.open("a.integration.json", marked.replace("▮", ""));
  expect(session.completions("a.integration.json", marked.indexOf("▮"))).toEqual([]);
});

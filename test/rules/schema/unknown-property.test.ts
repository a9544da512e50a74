import { describe, expect, it } from "vitest";
import { findingsOf, judge } from "../judge.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import { parseYaml } from "../../../src/document/yaml.js";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import type { Language } from "../../../src/document/source-document.js";

const rule = "schema/unknown-property";

const cursor = (config: object) => ({ pagination: { format: "cursor", config: { cursor_path: "next", ...config } } });

describe("unknown keys that are null", () => {
  it("are taken away by an update and by an override", () => {
    expect(judge({ version: 1, config: cursor({ page_key: null }) }, "integration-update", rule)).toStrictEqual([]);
    expect(judge(cursor({ page_key: null }), "override", rule)).toStrictEqual([]);
  });

  it("are judged where they are misspelt, and where nothing lies below", () => {
    const misspelt = { version: 1, config: { base_ulr: null } };
    expect(judge(misspelt, "integration-update", rule)).toStrictEqual(['unknown-property "base_ulr"']);
    expect(judge(cursor({ page_key: null }), "config", rule)).toStrictEqual(['unknown-property "page_key"']);
    expect(judge({ version: 1, config: {}, page: null }, "integration-update", rule)).toHaveLength(1);
  });
});

describe("keys of an object that takes any", () => {
  const oauth = (config: object) => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" }, ...config } },
  });
  const dynamic = (config: object) => ({ pagination: { format: "dynamic", config } });
  const step = (one: object) => ({ actions: { post_install: { steps: [one] } } });

  it.each([
    [oauth({ scopes: ["read"] }), "scopes"],
    [oauth({ token_params: {} }), "token_params"],
    [oauth({ options: { scopeSeperator: " " } }), "scopeSeperator"],
    [oauth({ auth: { tokenHost: "https://auth.acme.example", token_path: "/token" } }), "token_path"],
    [{ pagination: { format: "page", config: { pageKey: "page" } } }, "pageKey"],
    [dynamic({ get_next_pagination_values_expression: "null" }), "get_next_pagination_values_expression"],
    [dynamic({ initial_pagination_values_expression: "{}" }), "initial_pagination_values_expression"],
    [step({ type: "update_context", expression: "{ 'a': 1 }" }), "expression"],
    [{ webhook: { signature_verification: { format: "hmac", config: { stringType: "hex" } } } }, "stringType"],
  ])("are judged where they are another spelling of a known one that is absent", (config, key) => {
    expect(judge(config, "override", rule)).toStrictEqual([`unknown-property "${key}"`]);
  });

  it.each([
    oauth({ pkce: true, code_challenge_method: "S256", authorizationUrl: "https://a.example" }),
    oauth({ scope: ["read"], scopes: ["write"] }),
    oauth({ refreshTokenExpiryDuration: 5184000 }),
    dynamic({ on_page_expression: "{}", debug: true }),
    step({ type: "update_context", note: "later" }),
  ])("are left alone otherwise", (config) => {
    expect(judge(config, "override", rule)).toStrictEqual([]);
  });

  it("are left alone in a response", () => {
    expect(
      judge({ name: "acme", id: "4a4de828-f4db-4c9e-adfd-434e0864c3c7", is_betas: 1 }, "integration", rule),
    ).toStrictEqual([]);
  });
});

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string, language: Language = "json", kind: DocumentKind = "override"): string {
  const [finding] = findingsOf(text, kind, rule, { language, yaml: parseYaml });
  return apply(text, finding?.fixes[0]?.edits ?? []);
}

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

it("renames an unknown property that is a near miss, as an unsafe fix", () => {
  const text = '{ "resources": { "users": { "list": { "responsePath": "data" } } } }';
  const [finding] = findingsOf(text, "override", "schema/unknown-property");
  expect(finding?.fixes.map(({ tier }) => tier)).toEqual(["unsafe"]);
  expect(mended(text, "schema/unknown-property")).toBe(text.replace("responsePath", "response_path"));
});

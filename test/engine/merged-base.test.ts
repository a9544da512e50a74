import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../generated/shapes.js";
import { lintText } from "../lint.js";

/** A stored integration without any defect. */
const stored = {
  label: "Acme",
  base_url: "https://api.acme.example/v1",
  headers: { Accept: "application/json" },
  credentials: {
    format: "api_key",
    config: {
      fields: [
        { name: "api_key", label: "Key", type: "password", required: true },
        { name: "region", label: "Region", type: "text", required: true },
      ],
    },
  },
  authorization: { format: "bearer", config: { value: "{{api_key}}" } },
  pagination: { format: "page", config: { page_key: "page", limit_key: "size" } },
  error_expression: "status >= 400 ? { 'status': status } : null",
  tool_tags: { contacts: ["crm"] },
  resources: {
    contacts: {
      list: { path: "/contacts", query: { region: "{{region}}" }, description: "Lists all the contacts." },
      get: { path: "/contacts/{{id}}", description: "Returns one single contact." },
      delete: { method: "delete", path: "/contacts/{{id}}", description: "Deletes a contact for good." },
      archive: { method: "post", path: "/contacts/{{id}}/archive", description: "Hides a contact from lists." },
    },
  },
};
const integration = { name: "acme", config: stored };
const baseText = JSON.stringify(integration);
const row = { integration_id: "7b0c2d5e-3f41-4a86-9a53-1d7c0be2f9a4", integration };

/** Every document that says the same of the stored integration. */
const forms: Readonly<Record<string, (patch: object) => readonly [kind: DocumentKind, document: object]>> = {
  override: (patch) => ["override", patch],
  update: (patch) => ["integration-update", { version: 2, config: patch }],
  installed: (patch) => ["environment-integration", { ...row, override: patch }],
  listed: (patch) => [
    "list",
    {
      result: [
        { ...row, override: {} },
        { ...row, override: patch },
      ],
    },
  ],
};

/** The findings as `rule text`; those in the base start with `base: `. */
function judge(form: string, patch: object): string[] {
  const [kind, document] = forms[form]?.(patch) ?? [];
  const text = JSON.stringify(document);
  const needsBase = kind === "override" || kind === "integration-update";
  const { diagnostics } = lintText(text, {
    ...(kind === undefined ? {} : { kind }),
    path: "patch.json",
    explicit: true,
    ...(needsBase ? { base: { text: baseText, path: "base.json" } } : {}),
  });
  return diagnostics
    .filter(({ severity, rule }) => severity !== "info" || rule === "webhook/unverified")
    .map(({ path, rule, pointer, range, related, fixes }) => {
      const isInBaseFile = path === "base.json";
      const isInBase = isInBaseFile || pointer.includes("/integration/config/");
      if (isInBaseFile) {
        expect(related.at(-1)?.path).toBe("patch.json");
        expect(fixes).toEqual([]);
      }
      const source = isInBaseFile ? baseText : text;
      return `${isInBase ? "base: " : ""}${rule} ${source.slice(range.start.offset, range.end.offset)}`;
    })
    .sort();
}

const everywhere = Object.keys(forms);
const oauth2 = {
  format: "oauth2",
  config: {
    auth: { tokenHost: "https://login.acme.example" },
    fields: [{ name: "region", label: "Region", type: "text" }],
  },
};
const of = (name: string, method: object) => ({ resources: { contacts: { [name]: method } } });

describe("what an override says, merged over its base", () => {
  it.each<readonly [patch: object, expected: readonly string[]]>([
    [{ headers: { "X-Region": "{{regoin}}" } }, ["placeholder/undeclared regoin"]],
    [{ headers: { "X-Region": "{{region}}" } }, []],
    [
      { authorization: { config: { value: "{{oauth.token.access_token}}" } } },
      ["placeholder/missing-oauth oauth.token.access_token"],
    ],
    [{ credentials: oauth2, authorization: { config: { value: "{{oauth.token.access_token}}" } } }, []],
    [{ headers: { "X-Page": "{{query.page}}" } }, ["placeholder/wrong-scope query.page"]],
    [{ pagination: { format: "cursor", config: { cursor_path: "meta.cursor" } } }, ['override/type-change "cursor"']],
    [{ pagination: { format: "cursor", config: { cursor_path: "meta.cursor", page_key: null } } }, []],
    [{ pagination: { config: { cursor_key: "after" } } }, ['pagination/foreign-config-key "cursor_key"']],
    [
      of("list", { pagination: { format: "cursor", config: { cursor_path: "meta.cursor", page_key: "p" } } }),
      ['pagination/foreign-config-key "page_key"'],
    ],
    [of("list", { query: { page: "{{query.page:undefined}}" } }), ['pagination/parameter-set-twice "page"']],
    [
      { webhook: { payload_transform: "{ 'body': body, 'headers': headers, 'query': query }" } },
      ['webhook/unverified "webhook"'],
    ],
    [of("list", { path: "/v1/contacts" }), ["resource/duplicated-segment v1/"]],
    [{ base_url: "https://eu.acme.example/v1/" }, ['resource/slash-joint "https://eu.acme.example/v1/"']],
    [of("delete", { method: "get" }), ['resource/verb-mismatch "get"']],
    [of("get", { path: "/contacts" }), ['resource/item-without-id "/contacts"']],
    [of("list", { body: { all: true } }), ['resource/body-on-get "body"']],
    [of("lst", { query: { all: true } }), ['override/unknown-target "lst"']],
    [{ headers: { Authorization: "Bearer {{api_key}}" } }, ['auth/header-set-twice "Authorization"']],
    [{ authorization: { format: "basic", config: { value: null } } }, ['auth/basic-without-fields "config"']],
    [{ error_expression: "status >= 400 ? { 'status': headers.x-code } : null" }, ["jsonata/hyphenated-name x-code"]],
    [{ headers: { "X-Client": "acme" }, pagination: null }, []],
    [{}, []],
  ])("%j", (patch, expected) => {
    for (const form of everywhere) expect(judge(form, patch), form).toEqual(expected);
  });

  it.each<readonly [patch: object, expected: readonly string[]]>([
    // The stored authorization still reads the key that accounts have no longer.
    [{ credentials: oauth2 }, ["base: placeholder/undeclared api_key"]],
    [
      { base_url: "https://eu.acme.example/contacts/v1", resources: { contacts: { get: { path: "/people/{{id}}" } } } },
      [],
    ],
  ])("breaks what the base says: %j", (patch, expected) => {
    for (const form of everywhere) expect(judge(form, patch), form).toEqual(expected);
  });

  it("says nothing of defects that the base has by itself", () => {
    const flawed = baseText.replace("{{region}}", "{{query.region|regoin:string}}");
    const options = { kind: "override", path: "patch.json", explicit: true } as const;
    const lint = (text: string) =>
      lintText(text, { ...options, base: { text: flawed, path: "base.json" } }).diagnostics;
    expect(lint('{ "headers": { "X-A": "1" } }')).toEqual([]);
    expect(lintText(flawed, { path: "base.json" }).diagnostics.length).toBeGreaterThan(0);
  });

  it("removes keys in an update, and what still names them is found", () => {
    const patch = {
      resources: { contacts: null, people: { list: { path: "/people", description: "Lists people." } } },
    };
    expect(judge("update", patch)).toEqual(['base: resource/unknown-tagged-resource "contacts"']);
    expect(judge("override", patch)).toEqual([]);
  });

  it("judges tags of an update by the resources of the base", () => {
    expect(judge("update", { tool_tags: { contact: ["crm"] } })).toEqual([
      'resource/unknown-tagged-resource "contact"',
    ]);
    expect(judge("update", { tool_tags: { contacts: ["crm"] } })).toEqual([]);
  });

  it("judges formats of a map by the keys of the base", () => {
    const map = { api_key: stored.credentials, oauth2 };
    const base = { name: "acme", config: { ...stored, credentials: map } };
    const text = JSON.stringify({ credentials: { oauth2: { format: "oauth2_client_credentials" } } });
    const { diagnostics } = lintText(text, {
      kind: "override",
      base: { text: JSON.stringify(base), path: "base.json" },
    });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toContain(
      "auth/format-key-mismatch",
    );
  });

  it("does not judge without a base what only the base can tell", () => {
    for (const patch of [
      { headers: { "X-Region": "{{regoin}}" } },
      { authorization: { config: { value: "{{oauth.token.access_token}}" } } },
      { webhook: { payload_transform: "{ 'body': body, 'headers': headers, 'query': query }" } },
      of("lst", { query: { all: true } }),
    ]) {
      expect(lintText(JSON.stringify(patch), { kind: "override" }).diagnostics).toEqual([]);
    }
  });
});

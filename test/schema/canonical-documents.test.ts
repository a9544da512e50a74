import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../generated/shapes.js";
import { validate } from "../../generated/validate.js";

const id = "4a4de828-f4db-4c9e-adfd-434e0864c3c7";
const field = { name: "api_key", label: "API key", type: "password" };
const apiKey = { format: "api_key", config: { fields: [field] } };
const hmac = { algorithm: "sha256", secret: "{{s}}", parts: ["$body"], compare_with: "$header.x-signature" };
const method = (more: object) => ({ resources: { contacts: { list: { path: "/contacts", ...more } } } });
const steps = (...all: object[]) => ({ actions: { post_install: { steps: all } } });

type Case = readonly [string, DocumentKind, unknown];

const accepted: readonly Case[] = [
  ["an empty configuration", "config", {}],
  ["$schema at the top", "config", { $schema: "./x.json" }],
  [
    "null slots",
    "config",
    {
      logo: null,
      query: null,
      pagination: null,
      rate_limit: null,
      webhook: null,
      error_expression: null,
      query_array_format: null,
    },
  ],
  ["a header that is taken away", "config", { headers: { Accept: null } }],
  ["query values", "config", { query: { a: 1, b: true, c: null, d: ["x", 1, null] } }],
  ["a single credential", "config", { credentials: apiKey }],
  ["a map of credentials", "config", { credentials: { api_key: apiKey } }],
  ["an empty map of credentials", "config", { credentials: {} }],
  [
    "open OAuth settings",
    "config",
    { credentials: { format: "oauth2", config: { auth: { tokenHost: "https://a" }, pkce: "S256" } } },
  ],
  ["keka_oauth without config", "config", { credentials: { format: "keka_oauth" } }],
  [
    "a custom field format",
    "config",
    { credentials: { format: "api_key", config: { fields: [{ ...field, format: "store_hash", transform: null }] } } },
  ],
  ["the older bearer token", "config", { authorization: { format: "bearer", config: { token: "{{t}}" } } }],
  ["basic without config", "config", { authorization: { format: "basic" } }],
  ["header with an expression", "config", { authorization: { format: "header", config: { expression: "{}" } } }],
  [
    "mistaken pagination keys",
    "config",
    { pagination: { format: "cursor", config: { cursor_path: "a", cursor_param: "c", limit_param: "l" } } },
  ],
  ["unknown keys under page", "config", { pagination: { format: "page", config: { start: 1 } } }],
  ["link_header alone", "config", { pagination: { format: "link_header" } }],
  [
    "an hmac signature with more keys",
    "config",
    { webhook: { signature_verification: { format: "hmac", config: { ...hmac, extra: 1 } } } },
  ],
  [
    "pagination switched off",
    "config",
    method({ pagination: null, error_expression: null, throw_error_on_parse_error: null }),
  ],
  [
    "a body of any depth",
    "config",
    method({ body: { a: [{ b: [1, null, { c: "{{body.c}}" }] }], $truto_merge: "{{body:json}}" } }),
  ],
  [
    "a body as text or as a list",
    "config",
    { resources: { a: { b: { path: "/", body: "<x/>" }, c: { path: "/", body: ["{{body:json}}"] } } } },
  ],
  ["a form as an object", "config", steps({ type: "form", config: { fields: [field] } })],
  ["a form as a list", "config", steps({ type: "form", config: [{ ...field, type: "hidden" }] })],
  ["unknown keys of a step", "config", steps({ type: "get_context", run_if: "true", config: ["a"] })],
  ["required headers of any shape", "config", { required_headers: { "X-A": { any: [1] } } }],
  ["a response with new fields", "integration", { name: "acme", new_field: 1, team: { id, new_field: 2 } }],
  [
    "both spellings of a date",
    "integration",
    { name: "acme", created_at: "2021-08-10T10:00:00.000Z", updated_at: "2024-01-01 00:00:00" },
  ],
  ["a create body", "integration-create", { name: "acme", config: {} }],
  [
    "nulls in an update",
    "integration-update",
    {
      version: 2,
      config: { label: null, credentials: null, resources: { a: null, b: { list: null, get: { path: null } } } },
    },
  ],
  [
    "an update of one part of a union",
    "integration-update",
    {
      version: 2,
      config: {
        pagination: { config: { cursor_path: "a", page_key: "b" } },
        authorization: { format: null, config: { value: "x" } },
      },
    },
  ],
  [
    "an update of one key of a branch",
    "integration-update",
    { version: 2, config: { webhook: { signature_verification: { format: "hmac", config: { secret: "{{s}}" } } } } },
  ],
  [
    "a file with documentation",
    "integration-file",
    {
      name: "acme",
      config: {},
      documentation: [{ type: "note", content: "" }],
      audit_notes: [{ severity: "warn", section: "a", source: "b", message: "c" }],
    },
  ],
  ["an installation without an override", "environment-integration", { id, is_enabled: true, override: null }],
  [
    "an override in an installation",
    "environment-integration",
    { override: { credentials: { config: { client: { id: "a" } } } } },
  ],
  [
    "a bare override",
    "override",
    {
      base_url: null,
      environment_variables: { REGION: "eu", N: 1, B: true },
      credentials: { oauth2: { config: { client: { id: "a", secret: "b" } } } },
    },
  ],
  ["a list of both kinds", "list", { result: [{ name: "acme" }, { integration_id: id }], next_cursor: null }],
];

/** The pointer of the first error and its keyword. */
const refused: readonly (readonly [...Case, string, string])[] = [
  ["an array", "config", [], "", "type"],
  ["null", "config", null, "", "type"],
  ["an unknown key", "config", { baseUrl: "x" }, "", "additionalProperties"],
  ["a list of credentials", "config", { credentials: [apiKey] }, "/credentials", "type"],
  [
    "an unknown credential format",
    "config",
    { credentials: { format: "basic", config: {} } },
    "/credentials/format",
    "enum",
  ],
  [
    "a credential without fields",
    "config",
    { credentials: { format: "api_key", config: { fields: [] } } },
    "/credentials/config/fields",
    "minItems",
  ],
  [
    "a credential map's value without a format",
    "config",
    { credentials: { api_key: { config: {} } } },
    "/credentials/api_key",
    "required",
  ],
  [
    "OAuth without a token host",
    "config",
    { credentials: { format: "oauth2", config: { auth: {} } } },
    "/credentials/config/auth",
    "required",
  ],
  [
    "a field without a label",
    "config",
    { credentials: { format: "api_key", config: { fields: [{ name: "a", type: "text" }] } } },
    "/credentials/config/fields/0",
    "required",
  ],
  ["bearer without a config", "config", { authorization: { format: "bearer" } }, "/authorization", "required"],
  [
    "bearer without a token",
    "config",
    { authorization: { format: "bearer", config: {} } },
    "/authorization/config",
    "required",
  ],
  [
    "an unknown key under cursor",
    "config",
    { pagination: { format: "cursor", config: { cursor_path: "a", page_key: "p" } } },
    "/pagination/config",
    "additionalProperties",
  ],
  [
    "cursor without a path",
    "config",
    { pagination: { format: "cursor", config: {} } },
    "/pagination/config",
    "required",
  ],
  [
    "a page size of zero",
    "config",
    { pagination: { format: "cursor", config: { cursor_path: "a", max_limit: 0 } } },
    "/pagination/config/max_limit",
    "minimum",
  ],
  [
    "a broken page size",
    "config",
    { pagination: { format: "cursor", config: { cursor_path: "a", max_limit: 1.5 } } },
    "/pagination/config/max_limit",
    "type",
  ],
  ["dynamic without a config", "config", { pagination: { format: "dynamic" } }, "/pagination", "required"],
  [
    "a boolean for an expression",
    "config",
    { rate_limit: { is_rate_limited: true } },
    "/rate_limit/is_rate_limited",
    "type",
  ],
  [
    "an old signature format",
    "config",
    { webhook: { signature_verification: { format: "HMAC-SHA256", config: hmac } } },
    "/webhook/signature_verification/format",
    "enum",
  ],
  [
    "a signature over nothing",
    "config",
    { webhook: { signature_verification: { format: "hmac", config: { ...hmac, parts: [] } } } },
    "/webhook/signature_verification/config/parts",
    "minItems",
  ],
  ["a method without a path", "config", { resources: { a: { list: {} } } }, "/resources/a/list", "required"],
  ["a verb in upper case", "config", method({ method: "GET" }), "/resources/contacts/list/method", "enum"],
  [
    "an example that is no text",
    "config",
    method({ examples: { response: {} } }),
    "/resources/contacts/list/examples/response",
    "type",
  ],
  ["an action without steps", "config", { actions: { a: { type: "request" } } }, "/actions/a", "required"],
  ["an unknown step type", "config", steps({ type: "wait" }), "/actions/post_install/steps/0/type", "enum"],
  [
    "a request step without a path",
    "config",
    steps({ type: "request", config: {} }),
    "/actions/post_install/steps/0/config",
    "required",
  ],
  ["an integration without a name", "integration", { id }, "", "required"],
  ["an id that is no UUID", "integration", { name: "a", id: "42" }, "/id", "pattern"],
  ["a date that is none", "integration", { name: "a", created_at: "2021-13-01T00:00:00Z" }, "/created_at", "pattern"],
  ["a create body without a config", "integration-create", { name: "a" }, "", "required"],
  ["an update without a version", "integration-update", { config: {} }, "", "required"],
  [
    "an incomplete item in an update",
    "integration-update",
    { version: 1, config: { credentials: { format: "api_key", config: { fields: [{ name: "a" }] } } } },
    "/config/credentials/config/fields/0",
    "required",
  ],
  [
    "a null item in an update",
    "integration-update",
    { version: 1, config: { credentials: { format: "api_key", config: { fields: [null] } } } },
    "/config/credentials/config/fields/0",
    "type",
  ],
  [
    "an unknown key in an update",
    "integration-update",
    { version: 1, config: { pagination: { format: "cursor", config: { page_key: "p" } } } },
    "/config/pagination/config",
    "additionalProperties",
  ],
  [
    "an unknown severity",
    "integration-file",
    { name: "a", config: {}, audit_notes: [{ severity: "bad", section: "a", source: "b", message: "c" }] },
    "/audit_notes/0/severity",
    "enum",
  ],
  ["a row's key in an override", "override", { integration: {} }, "", "additionalProperties"],
  [
    "an unknown format in an override",
    "override",
    { authorization: { format: "bearr" } },
    "/authorization/format",
    "enum",
  ],
  [
    "an object as environment variable",
    "override",
    { environment_variables: { A: {} } },
    "/environment_variables/A",
    "type",
  ],
  ["a list without a result", "list", { next_cursor: null }, "", "required"],
  ["a wrong item of a list", "list", { result: [{ integration_id: 1 }] }, "/result/0/integration_id", "type"],
];

describe("validate", () => {
  it.each(accepted)("accepts %s", (_, kind, value) => {
    expect(validate(value, kind).errors).toEqual([]);
  });

  it.each(refused)("refuses %s", (_, kind, value, instancePath, keyword) => {
    const { valid, errors } = validate(value, kind);
    expect(valid).toBe(false);
    expect(errors).toContainEqual(expect.objectContaining({ instancePath, keyword }));
  });

  it("refuses values that are nested too deep or without end", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level++) deep = [deep];
    const cyclic: Record<string, unknown> = {};
    cyclic["resources"] = cyclic;
    for (const value of [{ required_headers: { deep } }, method({ body: [deep] }), cyclic]) {
      expect(validate(value, "config").errors.map(({ keyword }) => keyword)).toEqual(["maxDepth"]);
    }
  });

  it("reads what is nested within the limit", () => {
    let deep: unknown = { unterminated: "{{" };
    for (let level = 0; level < 900; level++) deep = { deep };
    expect(validate(method({ body: deep }), "config").errors).toEqual([]);
  });

  it("names the kinds when asked for another one", () => {
    expect(() => validate({}, "configuration" as DocumentKind)).toThrow("One of: config, integration,");
  });

  it("treats names of properties as names", () => {
    const value: unknown = JSON.parse('{"resources":{"__proto__":{"constructor":{"path":"/a"}}}}');
    expect(validate(value, "config").valid).toBe(true);
    expect(validate(JSON.parse('{"__proto__":{}}'), "config").valid).toBe(false);
  });
});

const examples = "../shared/examples";

describe.skipIf(!existsSync(examples))("the examples of ../shared (skipped where they are absent)", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${examples}/${name}.json`, "utf8"));
  const clean: readonly (readonly [string, DocumentKind])[] = [
    ["page-integrations-new-example", "config"],
    ["seed000-create-config", "config"],
    ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23].map(
      (n) => [`skills-authoring-${n}`, "config"] as const,
    ),
    ["skills-context-15", "config"],
    ["skills-customizing-http-2", "environment-integration"],
    ...[27, 28, 29, 30, 31].map((n) => [`skills-usage-${n}`, "environment-integration"] as const),
  ];

  it.each(clean)("%s is valid", (name, kind) => {
    expect(validate(read(name), kind).errors).toEqual([]);
  });

  const parts: readonly (readonly [string, (part: unknown) => unknown])[] = [
    ["handled-rapidform-step", (step) => ({ actions: { post_connect_user_form: { steps: [step] } } })],
    ["page-rapidform-asana-step", (step) => ({ actions: { post_connect_user_form: { steps: [step] } } })],
    ["skills-customizing-7", (pagination) => ({ pagination })],
    ["skills-customizing-12", (webhook) => ({ webhook })],
    ["skills-customizing-cli-auth-1", (config) => ({ authorization: { format: "header", config } })],
    ["skills-customizing-cli-auth-2", (config) => ({ authorization: { format: "basic", config } })],
    ["skills-customizing-cli-auth-3", (authorization) => ({ authorization })],
    ["skills-customizing-cli-auth-4", (authorization) => ({ authorization })],
    ["skills-customizing-cli-pagination-1", (config) => ({ pagination: { format: "cursor", config } })],
    ["skills-customizing-cli-pagination-2", (config) => ({ pagination: { format: "page", config } })],
    ["skills-customizing-cli-pagination-3", (config) => ({ pagination: { format: "offset", config } })],
    ["skills-customizing-cli-ratelimit-1", (rate_limit) => ({ rate_limit })],
    ["skills-customizing-cli-webhook-sigver-1", (signature_verification) => ({ webhook: { signature_verification } })],
  ];

  it.each(parts)("%s is valid where it belongs", (name, place) => {
    const config = place(read(name));
    expect(validate(config, "config").errors).toEqual([]);
    expect(validate(config, "override").errors).toEqual([]);
  });

  it("finds every structural mistake of the old documentation example", () => {
    const { errors } = validate(read("seed000-response-config"), "config");
    const leaves = errors.filter(({ keyword }) => !["if", "discriminator", "additionalProperties"].includes(keyword));
    expect(leaves.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort()).toEqual([
      "/actions/sync_users required",
      "/rate_limit/is_rate_limited type",
      "/resources/users/list/rate_limit/is_rate_limited type",
      "/webhook/signature_verification/format enum",
    ]);
  });

  it.each([
    ["skills-admin-integration-create", "integration-create", "/config"],
    ["skills-proxy-custom-9", "config", "/resources/contacts/list"],
    ["skills-usage-33", "environment-integration", "/override"],
  ] as const)("%s has a key that nobody documents", (name, kind, place) => {
    const { errors } = validate(read(name), kind);
    expect(errors).toContainEqual(expect.objectContaining({ instancePath: place, keyword: "additionalProperties" }));
  });
});

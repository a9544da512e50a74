import { describe, expect, it } from "vitest";
import { documentKinds } from "../../generated/shapes.js";
import { parseJson } from "../../src/document/json.js";
import { detectKind, type KindQuery } from "../../src/schema/kind.js";

function kindOf(value: unknown, query: Omit<KindQuery, "root"> = {}): string | undefined {
  return kindOfText(JSON.stringify(value), query);
}

function kindOfText(text: string, query: Omit<KindQuery, "root"> = {}): string | undefined {
  return detectKind({ ...query, root: parseJson(text, { language: "json" }).root });
}

const config = { base_url: "https://api.acme.example", label: "Acme" };
const row = { name: "acme", config };

describe("by shape", () => {
  it.each([
    ["list", { result: [] }],
    ["list", { result: [{ ...row, id: "x" }] }],
    ["list", { result: [{ integration_id: "x" }], override: {} }],
    ["environment-integration", { override: {} }],
    ["environment-integration", { integration_id: "x", config }],
    ["environment-integration", { show_in_catalog: true }],
    ["integration-file", { ...row, documentation: [] }],
    ["integration-file", { ...row, audit_notes: [], id: "x" }],
    ["integration-file", { ...row, label: "Acme" }],
    ["integration-update", { config, version: 3 }],
    ["integration-update", { config: { authorization: null }, version: 3 }],
    ["integration-update", { config: { resources: null, base_url: null }, version: 3, name: "acme" }],
    ["integration", { config, version: 3, id: "x" }],
    ["integration", { config, team_id: "x" }],
    ["integration", { ...row, created_at: "x" }],
    ["integration-create", row],
    ["integration-create", { name: "acme", config: {} }],
    ["config", config],
    ["config", { credentials: {}, actions: {} }],
    ["config", { authorization: { format: "bearer" }, logo: null }],
    [undefined, { base_url: "https://api.acme.example" }],
    [undefined, { label: "Acme", headers: {} }],
    [undefined, { base_url: 5, resources: [] }],
    [undefined, { config }],
    [undefined, { version: 3, config: { authorization: null, port: null } }],
    [undefined, { version: "1.0.0", config: { headers: null } }],
    [undefined, { name: "acme", config: { authorization: null } }],
    [undefined, { name: "acme", config: { port: 80 } }],
    [undefined, { name: "acme", config: [] }],
    [undefined, { result: [{ id: 1 }] }],
    [undefined, { result: {} }],
    [undefined, { name: "package", version: "1.0.0", dependencies: {} }],
    [undefined, {}],
    [undefined, []],
    [undefined, "text"],
    [undefined, null],
  ])("%s: %j", (kind, value) => {
    expect(kindOf(value)).toBe(kind);
  });

  it("takes what can be read of a broken file", () => {
    expect(kindOfText('{ "base_url": "https://api.acme.example", "resources": { "users"')).toBe("config");
    expect(kindOfText("")).toBeUndefined();
    expect(kindOfText("{")).toBeUndefined();
  });

  it("counts a duplicate key once", () => {
    expect(kindOfText('{ "base_url": "a", "base_url": "b" }')).toBeUndefined();
  });

  it("does not take inherited names for keys", () => {
    expect(kindOfText('{ "__proto__": {}, "constructor": {}, "base_url": "x" }')).toBeUndefined();
  });
});

describe("by name", () => {
  it.each([
    ["acme.integration.json", {}, "integration-file"],
    ["deep/acme.integration.yaml", row, "integration-file"],
    ["acme.Integration.JSONC", row, "integration-file"],
    ["acme.integration.json", config, "config"],
    ["acme.integration.json", { override: {} }, "environment-integration"],
    ["acme.override.json", { base_url: "https://a.example", resources: {} }, "override"],
    ["acme.override.yml", { override: {} }, "environment-integration"],
    ["acme.override.json", { integration_id: "x" }, "environment-integration"],
    ["override.json", { base_url: "https://a.example" }, undefined],
    ["acme.integration.txt", {}, undefined],
  ])("%s with %j", (path, value, kind) => {
    expect(kindOf(value, { path })).toBe(kind);
  });

  it("holds for a file without any readable value", () => {
    expect(kindOfText("", { path: "acme.integration.json" })).toBe("integration-file");
  });
});

describe("by $schema", () => {
  it.each([
    ["./node_modules/intlint/generated/schemas/integration-file.schema.json", "integration-file"],
    ["../node_modules/intlint/schema/config.schema.json", "config"],
    ["https://example.org/intlint/list.schema.json", "list"],
    ["./schemas/environment-integration.schema.json", "environment-integration"],
    ["./node_modules/intlint/schema/integration.schema.json", undefined],
    ["./config.schema.json", undefined],
    ["./node_modules/other/config.schema.json", undefined],
    ["./node_modules/other/integration-file.schema.json", undefined],
    ["https://example.org/integration-file.schema.json", undefined],
    ["http://json-schema.org/draft-07/schema#", undefined],
  ])("%s", (uri, kind) => {
    expect(kindOf({ $schema: uri })).toBe(kind);
  });
});

describe("in order", () => {
  const $schema = "./node_modules/intlint/generated/schemas/config.schema.json";
  const path = "acme.override.json";

  it("takes what the caller says, then the configuration, then $schema, then the name, then the shape", () => {
    const root = { ...row, $schema };
    expect(kindOf(root, { asKind: "list", configuredKind: "override", path })).toBe("list");
    expect(kindOf(root, { configuredKind: "override", path: "acme.integration.json" })).toBe("override");
    expect(kindOf(root, { path })).toBe("config");
    expect(kindOf(row, { path })).toBe("override");
    expect(kindOf(row, { path: "acme.json" })).toBe("integration-create");
  });

  it("obeys for every kind", () => {
    for (const asKind of documentKinds) expect(kindOf({}, { asKind })).toBe(asKind);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../generated/shapes.js";
import { isUnion, mapSubschemas, resolve, type JsonSchema } from "../../scripts/generate/json-schema.js";
import { bundledSchema, createEditor } from "./language-service.js";
import { propertyPlaces } from "./property-paths.js";

const config = createEditor("config");
const place = (json: string) => `{"resources":{"contacts":{"list":{"path":"/contacts",${json}}}}}`;

describe("completion", () => {
  const { definitions = {} } = bundledSchema("config");
  const unions = [
    ["Credential", (inner: string) => `{"credentials":{"api_key":{${inner}}}}`],
    ["Credential", (inner: string) => `{"credentials":{${inner}}}`],
    ["Authorization", (inner: string) => `{"authorization":{${inner}}}`],
    ["Authorization", (inner: string) => place(`"authorization":{${inner}}`)],
    ["Pagination", (inner: string) => `{"pagination":{${inner}}}`],
    ["Pagination", (inner: string) => place(`"pagination":{${inner}}`)],
    ["SignatureVerification", (inner: string) => `{"webhook":{"signature_verification":{${inner}}}}`],
    ["Step", (inner: string) => `{"actions":{"post_install":{"steps":[{${inner}}]}}}`],
  ] as const;

  it.each(unions)("offers every tag of %s and the keys of the chosen branch only (%#)", async (name, around) => {
    const union = resolve(definitions, { $ref: `#/definitions/${name}` });
    if (!isUnion(union)) throw new Error(`${name} is no union`);
    const tag = union.discriminator.propertyName;
    const offered = await config.completions(around(`"${tag}": |`));
    expect(offered).toEqual(
      expect.arrayContaining((union.properties[tag]?.enum ?? []).map((value) => `"${String(value)}"`)),
    );
    for (const branch of union.oneOf) {
      const { properties = {} } = resolve(definitions, branch);
      const settings = properties["config"]?.else ?? properties["config"] ?? {};
      const keys = Object.entries(resolve(definitions, settings).properties ?? {});
      const current = keys.filter(([, key]) => key.deprecationMessage === undefined).map(([key]) => key);
      const shown = await config.completions(around(`"${tag}": "${String(properties[tag]?.const)}", "config": {|}`));
      expect(shown.filter((label) => /^[\w$]+$/.test(label)).sort()).toEqual(current.sort());
    }
  });

  it("offers the keys of a configuration and of a method", async () => {
    expect(await config.completions("{|}")).toEqual(expect.arrayContaining(["base_url", "credentials", "resources"]));
    const keys = await config.completions(place("|"));
    expect(keys).toEqual(expect.arrayContaining(["method", "response_path", "pagination"]));
    expect(keys).not.toContain("base_urls");
  });

  it("offers known values without asking for them", async () => {
    const text = `{"webhook":{"signature_verification":{"format":"hmac","config":{"algorithm":|}}}}`;
    expect(await config.completions(text)).toContain('"sha256"');
  });

  it("offers the branch's keys in an update too", async () => {
    const update = createEditor("integration-update");
    const keys = await update.completions(`{"version":1,"config":{"pagination":{"format":"cursor","config":{|}}}}`);
    expect(keys).toContain("cursor_path");
    expect(keys).not.toContain("page_key");
  });
});

/** The number of declared properties; those only in a condition do not count. */
function declaredProperties(bundle: JsonSchema): number {
  let count = 0;
  const countIn = (schema: JsonSchema): void => {
    count += Object.keys(schema.properties ?? {}).length;
    mapSubschemas({ ...schema, if: undefined }, (inner) => {
      countIn(inner);
      return inner;
    });
  };
  countIn(bundle);
  return count;
}

describe("hover", () => {
  it.each([...documentKinds, "intlint-config"] as const)("says something about every property of %s", async (kind) => {
    const editor = createEditor(kind);
    const places = propertyPlaces(bundledSchema(kind));
    expect(places).toHaveLength(declaredProperties(bundledSchema(kind)));
    const silent: string[] = [];
    for (const { name, text, offset } of places) {
      if ((await editor.hover(text, offset)).length < 8) silent.push(`${name} in ${text}`);
    }
    expect(silent).toEqual([]);
  });

  it("shows the text of the place", async () => {
    const text = place(`"headers":{}`);
    expect(await config.hover(text, text.indexOf("headers") + 1)).toContain("merged over the integration's");
  });
});

describe("diagnostics", () => {
  it("say one thing about a mistyped tag", async () => {
    const found = await config.diagnostics(`{"pagination":{"format":"curser","config":{"cursor_path":"a"}}}`);
    expect(found.map(({ message }) => message)).toEqual([
      "Unknown pagination format. One of: page, cursor, link_header, offset, range, dynamic.",
    ]);
  });

  it("point at exactly the mistakes of a branch", async () => {
    const text = `{"pagination":{"format":"cursor","config":{"cursor_path":1,"page_key":"p","max_limit":0}}}`;
    const found = await config.diagnostics(text);
    expect(found.map(({ range }) => text.slice(range.start.character, range.end.character)).sort()).toEqual([
      '"page_key"',
      "0",
      "1",
    ]);
  });

  it("warn about older spellings", async () => {
    const found = await config.diagnostics(`{"authorization":{"format":"bearer","config":{"token":"{{t}}"}}}`);
    expect(found.map(({ message }) => message)).toEqual(["Write value instead of token."]);
  });

  const clean = [
    ["config", { credentials: { format: "keka_oauth" }, authorization: { format: "basic" }, logo: null }],
    ["integration-update", { version: 3, config: { label: null, pagination: { config: { page_key: "p" } } } }],
    ["override", { credentials: { oauth2: { config: { client: { id: "a" } } } }, resources: { a: { list: null } } }],
    [
      "list",
      { result: [{ name: "a" }, { integration_id: "4a4de828-f4db-4c9e-adfd-434e0864c3c7" }], next_cursor: null },
    ],
    ["integration-file", { name: "a", config: { label: "A" }, documentation: [{ type: "note", content: "" }] }],
    ["intlint-config", { preset: "strict", kinds: { "a/*.json": "config" }, rules: { "auth/unused-field": "off" } }],
  ] as const;

  it.each(clean)("say nothing about a clean document of %s", async (kind, value) => {
    expect(await createEditor(kind).diagnostics(JSON.stringify(value))).toEqual([]);
  });

  const examples = "../shared/examples";
  const shared = [
    "page-integrations-new-example",
    "seed000-create-config",
    "skills-authoring-8",
    "skills-authoring-9",
    "skills-authoring-10",
    "skills-authoring-14",
    "skills-authoring-17",
    "skills-authoring-20",
    "skills-authoring-22",
  ];
  it.skipIf(!existsSync(examples)).each(shared)("say nothing about %s (skipped without ../shared)", async (name) => {
    expect(await config.diagnostics(readFileSync(`${examples}/${name}.json`, "utf8"))).toEqual([]);
  });
});

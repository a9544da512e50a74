import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { createAjv } from "../../scripts/generate/validator.js";
import { detectKind } from "../../src/schema/kind.js";

interface Entry {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const { schemas } = read("generated/schemas/catalog.json") as { readonly schemas: readonly Entry[] };

it("every entry names a schema that compiles alone, under the address it has there", () => {
  for (const { url } of schemas) {
    const schema = read(`generated/schemas/${basename(url)}`) as { readonly $id: string };
    expect(schema.$id).toBe(url);
    expect(createAjv().compile(schema)({})).toBeTypeOf("boolean");
  }
});

it("matches the same file names as the linter and the README", () => {
  const [integration, configuration] = schemas;
  for (const pattern of integration?.fileMatch ?? []) {
    expect(detectKind({ root: undefined, path: pattern.replace("*", "acme") })).toBe("integration-file");
  }
  expect(readFileSync("README.md", "utf8")).toContain(`"fileMatch": ["${integration?.fileMatch[0]}"]`);
  expect(configuration?.fileMatch).toEqual(["intlint.config.json"]);
  for (const { fileMatch } of schemas) {
    for (const pattern of fileMatch)
      expect(readFileSync("docs/editors.md", "utf8")).toContain(pattern.replace("*.integration", ""));
  }
});

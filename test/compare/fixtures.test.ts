import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareConfigs } from "../../src/compare/compare.js";
import type { Side } from "../../src/compare/side.js";
import { parseDocument } from "../../src/document/parse.js";
import { parseYaml } from "../../src/document/yaml.js";
import { analyzeDocument } from "../../src/engine/lint.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { detectKind } from "../../src/schema/kind.js";

/** The whole configurations of the clean documents. */
const documents = ["config", "integration", "integration-file", "integration-create"].flatMap((kind) =>
  readdirSync(`fixtures/documents/clean/${kind}`).map((name) => `fixtures/documents/clean/${kind}/${name}`),
);

function sidesOf(text: string, path: string): Side[] {
  const cache = new AnalysisCache(defaultSettings);
  const document = parseDocument(text, { path }, { yaml: parseYaml });
  const linted = analyzeDocument(document, detectKind({ root: document.root, path }), { cache });
  return linted.model.configs.map((config) => ({ config, reads: linted.model.reads, cache, hidden: linted.hidden }));
}

describe("clean documents", () => {
  it.each(documents)("%s is as it was, and without resources it is not", (path) => {
    const text = readFileSync(path, "utf8");
    for (const [index, side] of sidesOf(text, path).entries()) {
      const again = sidesOf(text, path)[index];
      if (again === undefined) throw new Error("it has no configuration any more");
      expect(compareConfigs(side, again)).toEqual([]);
      const [empty] = sidesOf('{ "base_url": "https://empty.example", "resources": {} }', "empty.json");
      if (empty === undefined || side.config.methods().length === 0) continue;
      const lost = compareConfigs(side, empty).filter(({ code }) => code === "resource-removed");
      expect(lost).toHaveLength(new Set(side.config.methods().map(({ resource }) => resource)).size);
      const gained = compareConfigs(empty, side).filter(({ code }) => code === "resource-added");
      expect(gained).toHaveLength(lost.length);
    }
  });
});

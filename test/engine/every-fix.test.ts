import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { parseYaml } from "../../src/document/yaml.js";
import { withTriedFixes, lintText, type LintOptions } from "../lint.js";
import { objectionTo } from "../../src/engine/objection.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { applyEdits } from "../../src/text/edit.js";

/** A text whose fixes are applied, each by itself. */
interface Subject {
  readonly text: string;
  readonly options: LintOptions;
}

const cache = new AnalysisCache(defaultSettings);

/** One in so many documents, unless all are asked for. */
const stride = process.env["EVERY_FIX"] === undefined ? 7 : 1;

function* documentsIn(folder: string): Iterable<Subject> {
  if (!existsSync(folder)) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (!/\.(?:jsonc?|ya?ml)$/.test(path)) continue;
    const options = { path: basename(path), explicit: true, yaml: parseYaml, cache };
    yield { text: readFileSync(join(folder, path), "utf8"), options };
  }
}

function* examplesOfRules(): Iterable<Subject> {
  for (const { examples } of rules) {
    for (const { text, kind, language = "json", base } of examples.bad) {
      const options = { path: `${kind ?? "document"}.${language}`, kind, explicit: true, yaml: parseYaml, cache };
      yield { text, options: base === undefined ? options : { ...options, base: { text: base, path: "base.json" } } };
    }
  }
}

/** The harm done by offered fixes, each applied alone. */
function harmIn({ text, options }: Subject): readonly string[] {
  const result = withTriedFixes(text, lintText(text, options), options);
  return result.diagnostics.flatMap((diagnostic) =>
    diagnostic.fixes.flatMap(({ title, edits }) => {
      const after = lintText(applyEdits(text, edits), options);
      const objection = objectionTo([diagnostic], result.diagnostics, after.diagnostics);
      return objection === undefined ? [] : [`${diagnostic.rule}: ${title}: ${objection.reason} in ${text}`];
    }),
  );
}

describe("every fix and suggestion that is offered, applied alone, mends its finding and brings none as bad", () => {
  it.each([
    ["the examples of rules", examplesOfRules()],
    ["fixtures", documentsIn("fixtures/documents")],
    ["examples", documentsIn("examples")],
    ["../shared/examples (where it is there)", documentsIn("../shared/examples")],
    ["../shared/corpora (where it is there)", documentsIn("../shared/corpora/reports/documents")],
  ])(
    "in %s",
    (_, subjects) => {
      const sample = [...subjects].filter((_, index) => index % stride === 0);
      expect(sample.flatMap(harmIn)).toEqual([]);
    },
    120_000,
  );
});

it("the fixes that rules show in their examples are offered", () => {
  const sample = [...examplesOfRules()].filter((_, index) => index % stride === 0);
  const withheld = sample.flatMap(({ text, options }) => {
    const result = lintText(text, options);
    const offered = withTriedFixes(text, result, options).diagnostics.map(({ fixes }) => fixes);
    return result.diagnostics.flatMap(({ rule, fixes }, index) =>
      fixes.filter((fix) => offered[index]?.includes(fix) !== true).map(({ title }) => `${rule}: ${title} in ${text}`),
    );
  });
  expect(withheld).toEqual([]);
});

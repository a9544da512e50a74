import { describe, expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { lintText } from "../lint.js";
import { exampleApi } from "../../src/explain/example-findings.js";
import * as yaml from "../../src/document/yaml.js";
import type { Example } from "../../src/rule-kit/examples.js";
import type { Rule } from "../../src/rule-kit/rule.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";

/** Everything a rule's page shows is true: the bad examples give exactly the finding, the good ones give none. */
describe("rule examples", () => {
  const ids = new Set(rules.map((rule) => rule.id));

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    it.each(rule.examples.bad.map((example, index) => [index + 1, example] as const))(
      "bad example %i",
      (_n, example) => {
        const found = own(rule, run(example));
        expect(found.map((diagnostic) => highlighted(example, diagnostic))).toEqual(example.highlights);
        for (const diagnostic of found) expectSoundFixes(rule, example, diagnostic);
      },
    );

    it.each(rule.examples.good.map((example, index) => [index + 1, example] as const))(
      "good example %i",
      (_n, example) => {
        const diagnostics = run(example);
        expect(own(rule, diagnostics)).toEqual([]);
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      },
    );

    it("has examples, a summary and only existing relations", () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
      expect(rule.summary).not.toMatch(/\.$/);
      const named = [...(rule.related ?? []), ...(rule.silences ?? []).flatMap((silence) => silence.rules)];
      expect(named.filter((name) => !ids.has(name) && !name.endsWith("/*"))).toEqual([]);
      expect(named.filter((name) => name.endsWith("/*")).map((name) => name.slice(0, -1))).toSatisfy(
        (areas: string[]) => areas.every((area) => rules.some(({ id }) => id.startsWith(area))),
      );
    });
  });
});

function run(example: Example): readonly Diagnostic[] {
  const { kind, language = "json", text, base, api, possibleBases } = example;
  return lintText(text, {
    kind,
    language,
    path: "example",
    yaml: yaml.parseYaml,
    explicit: true,
    selection: { pedantic: true },
    ...(base === undefined ? {} : { base: { text: base, path: "base.json" } }),
    ...(api === undefined ? {} : { api: exampleApi(api) }),
    ...(possibleBases === undefined ? {} : { possibleBases }),
  }).diagnostics;
}

function own(rule: Rule, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.rule === rule.id);
}

/** The underlined text of the frame: decoded inside an expression or template, otherwise the file's text. */
function highlighted(example: Example, { range, embedded }: Diagnostic): string {
  const text = example.text.slice(range.start.offset, range.end.offset);
  if (embedded === undefined || example.language === "yaml") return text;
  return JSON.parse(`"${text}"`) as string;
}

/** A fix leads to a text without the finding, without a new syntax error, and stays inside the file. */
function expectSoundFixes(rule: Rule, example: Example, diagnostic: Diagnostic): void {
  for (const fix of diagnostic.fixes) {
    const fixed = fix.edits
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), example.text);
    expect(fixed).not.toBe(example.text);
    const after = run({ ...example, text: fixed });
    expect(after.filter(({ rule: id }) => id === "schema/syntax" || id === "jsonata/syntax")).toEqual([]);
    expect(own(rule, after).length).toBeLessThan(own(rule, run(example)).length);
  }
}

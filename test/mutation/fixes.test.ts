import { fixText } from "../lint.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { type FixedText, type FixReach } from "../../src/engine/fix.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { Random } from "../property/random.js";
import { readCleanDocuments } from "./clean-documents.js";
import { applyEdits } from "./edits.js";
import { operators } from "./operators.js";
import { Subject } from "./subject.js";

/** A document with one defect that can be fixed, and what fixing made of it. */
interface FixedMutant {
  readonly name: string;
  readonly subject: Subject;
  readonly rule: string;
  readonly pointer: string;
  readonly text: string;
  readonly outcome: FixedText;
}

const reaches = ["safe", "all"] as const;
const perLanguage = 1;

/** A few fixable mutants of each operator in each language. */
describe.each(reaches)("documents with one defect, fixed (%s)", (reach) => {
  const cache = new AnalysisCache(defaultSettings);
  const fix = (text: string, { path, kind }: Subject): FixedText =>
    fixText(text, { path, kind, yaml: parseYaml, explicit: true, cache }, reach);
  let mutants: readonly FixedMutant[] = [];

  beforeAll(() => {
    const subjects = readCleanDocuments().map((document) => new Subject(document));
    mutants = mutantsOf(subjects, fix).filter(
      ({ outcome }) => fixableIn(outcome.original.diagnostics, reach).length > 0,
    );
  }, 240_000);

  it("are many, in every language and of most rules that have fixes", () => {
    const languages = mutants.map(({ subject }) => subject.document.language);
    for (const language of ["json", "jsonc", "yaml"]) {
      expect(languages.filter((name) => name === language).length).toBeGreaterThan(15);
    }
    expect(new Set(mutants.map(({ rule }) => rule)).size).toBeGreaterThan(reach === "safe" ? 20 : 40);
  });

  it("have the defect no more, or the fix was refused with a reason", () => {
    const left = mutants.filter(({ rule, pointer, outcome }) => {
      const isLeft = fixableIn(outcome.result.diagnostics, reach).some((found) => found.rule === rule);
      return isLeft && !outcome.refused.some(({ diagnostic }) => diagnostic.pointer === pointer);
    });
    expect(left.map(({ name }) => name)).toEqual([]);
  });

  it("have nothing left that could be fixed", () => {
    const unfinished = mutants.filter(({ outcome }) => {
      return fixableIn(outcome.result.diagnostics, reach).length > outcome.refused.length;
    });
    expect(unfinished.map(({ name }) => name)).toEqual([]);
  });

  it("differ within the edits of the fixes only", () => {
    const plain = mutants.filter(({ outcome }) => outcome.refused.length === 0);
    expect(plain.length).toBeGreaterThan(mutants.length / 2);
    const elsewhere = plain.filter(({ text, outcome }) => {
      const fixes = fixableIn(outcome.original.diagnostics, reach).map((diagnostic) => firstFix(diagnostic, reach));
      // Where one fix has brought another, the edits of the second cannot be told from here.
      if (fixes.length !== outcome.fixed) return false;
      return (
        outcome.text !==
        applyEdits(
          text,
          fixes.flatMap((found) => found?.edits ?? []),
        )
      );
    });
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it("have no new error of syntax or structure", () => {
    const worse = mutants.filter(({ outcome: { original, result } }) => {
      const count = (diagnostics: readonly Diagnostic[], rule: string) =>
        diagnostics.filter((found) => found.rule === rule && found.severity === "error").length;
      const rules = result.diagnostics
        .map(({ rule }) => rule)
        .filter((rule) => /^schema\/|^jsonata\/syntax/.test(rule));
      return rules.some((rule) => count(result.diagnostics, rule) > count(original.diagnostics, rule));
    });
    expect(worse.map(({ name }) => name)).toEqual([]);
  });

  it("are the same when they are fixed again", () => {
    const changed = mutants.filter(({ subject, outcome }) => fix(outcome.text, subject).text !== outcome.text);
    expect(changed.map(({ name }) => name)).toEqual([]);
  }, 120_000);

  it("keep their line ends and their byte-order mark", () => {
    const changed = mutants.filter(({ subject, text, outcome }) => {
      if (text.includes("\r\n") || text.startsWith("\ufeff")) return false;
      const dressed = (plain: string) => `\ufeff${plain.replaceAll("\n", "\r\n")}`;
      return fix(dressed(text), subject).text !== dressed(outcome.text);
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  }, 120_000);
});

function mutantsOf(subjects: readonly Subject[], fix: (text: string, subject: Subject) => FixedText): FixedMutant[] {
  return operators.flatMap((operator, index) => {
    const random = new Random(9000 + index);
    const counts = new Map<string, number>();
    return subjects.flatMap((subject): FixedMutant[] => {
      const { language } = subject.document;
      const count = counts.get(language) ?? 0;
      const mutant = count < perLanguage ? operator.mutate(subject, random) : undefined;
      if (mutant === undefined) return [];
      counts.set(language, count + 1);
      const { rule, pointer } = mutant.expected;
      const name = `${rule} (${operator.id}) in ${subject.path}`;
      return [{ name, subject, rule, pointer, text: mutant.text, outcome: fix(mutant.text, subject) }];
    });
  });
}

function fixableIn(diagnostics: readonly Diagnostic[], reach: FixReach): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => firstFix(diagnostic, reach) !== undefined);
}

function firstFix({ fixes }: Diagnostic, reach: FixReach) {
  return fixes.find(({ tier }) => tier === "safe" || (tier === "unsafe" && reach === "all"));
}

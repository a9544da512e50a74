import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { readCleanDocuments } from "./clean-documents.js";
import { exceptions } from "./exceptions.js";
import { operators } from "./operators.js";
import { failuresOf, scoreOf } from "./score.js";
import { Subject } from "./subject.js";
import { runTrials, type Trial } from "./trial.js";

/** A sample; `npm run mutation` tries more. */
describe("documents with one defect", () => {
  const known = new Set(rules.map(({ id }) => id));
  const excepted = new Set(exceptions.map(({ operator }) => operator));
  const ready = operators.filter(({ id, rule }) => known.has(rule) && !excepted.has(id));
  let trials: readonly Trial[] = [];

  beforeAll(() => {
    const subjects = readCleanDocuments().map((document) => new Subject(document));
    trials = runTrials({ operators: ready, subjects, seed: 7, perOperator: 2 });
  }, 120_000);

  it("knows each operator by its own name", () => {
    expect(new Set(operators.map(({ id }) => id)).size).toBe(operators.length);
    expect([...excepted].filter((id) => operators.every((operator) => operator.id !== id))).toEqual([]);
  });

  it("has a place for every operator", () => {
    const used = new Set(trials.map(({ operator }) => operator.id));
    expect(ready.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("finds every defect", () => {
    expect(failuresOf(trials.filter(({ isFound }) => !isFound))).toEqual([]);
  });

  it("underlines the very text", () => {
    const { found, exact } = scoreOf("all", trials);
    const elsewhere = failuresOf(trials.filter(({ isExact, isFound }) => isFound && !isExact));
    expect(exact / found, elsewhere.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("says little else", () => {
    const { mutants, extra } = scoreOf("all", trials);
    const beside = failuresOf(trials.filter((trial) => trial.isExact && trial.extra.length > 0));
    expect(extra / mutants, beside.join("\n")).toBeLessThanOrEqual(0.03);
  });
});

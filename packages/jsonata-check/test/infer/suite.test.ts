import { describe, expect, it } from "vitest";
import { inferExpression, type Inference } from "../../src/infer/infer-expression.js";
import type { InferredProblem } from "../../src/infer/problems.js";
import { parse } from "../../src/syntax/parse.js";
import { contains } from "../../src/types/contains.js";
import { describeType } from "./describe-type.js";
import { typeOf } from "../../src/types/type-of.js";
import { errorCode, hasSuite, suiteAbsent, suiteCases, type SuiteCase } from "../suite.js";

/** A case with its input typed exactly by its data; undefined where the expression does not compile. */
function inferCase({ expr, data, bindings }: SuiteCase): Inference | undefined {
  const { root } = parse(expr);
  if (root === undefined) return undefined;
  const variables = new Map(Object.entries(bindings ?? {}).map(([name, value]) => [name, typeOf(value)] as const));
  return inferExpression(root, { input: typeOf(data), variables });
}

function nameOf(suiteCase: SuiteCase): string {
  return `${suiteCase.group}/${suiteCase.case}`;
}

function codeOf(problem: InferredProblem): string | undefined {
  return "code" in problem ? problem.code : undefined;
}

describe.skipIf(!hasSuite)(`the types of the engine's own test suite${suiteAbsent}`, () => {
  const cases = hasSuite ? suiteCases() : [];

  // The recorded results are those of the engine: the suite as a whole passes with it.
  it("has every result in the inferred type, and claims no throw where there is none", () => {
    const contradictions: string[] = [];
    let compared = 0;
    let unknown = 0;
    for (const suiteCase of cases) {
      const inference = errorCode(suiteCase) === undefined ? inferCase(suiteCase) : undefined;
      if (inference === undefined) continue;
      compared++;
      if (inference.type.any) unknown++;
      if (!contains(inference.type, suiteCase.result))
        contradictions.push(`${nameOf(suiteCase)}: ${describeType(inference.type)}`);
      for (const { claimsThrow, kind } of inference.problems) {
        if (claimsThrow) contradictions.push(`${nameOf(suiteCase)}: ${kind}`);
      }
    }
    expect(contradictions).toEqual([]);
    expect(compared).toBeGreaterThan(1_390);
    expect(unknown).toBeLessThan(25);
  });

  it("reports no silent trap as an error, except where a case plays with one", () => {
    const errors = new Set<string>([
      "engine-bug",
      "lodash-lambda",
      "method-call",
      "number-as-condition",
      "result-type",
    ]);
    const succeeding = cases.filter((suiteCase) => errorCode(suiteCase) === undefined);
    const trapped = succeeding.flatMap((suiteCase) => {
      const problems = inferCase(suiteCase)?.problems ?? [];
      return problems.filter(({ kind }) => errors.has(kind)).map(({ kind }) => `${nameOf(suiteCase)}: ${kind}`);
    });
    expect(trapped).toEqual([]);
  });

  it("finds the type errors of the suite, given the type of the data", () => {
    const failing = cases.filter((suiteCase) => errorCode(suiteCase)?.startsWith("T"));
    const missed = failing.filter((suiteCase) => {
      const code = errorCode(suiteCase);
      return inferCase(suiteCase)?.problems.some((problem) => codeOf(problem) === code) !== true;
    });
    // What is left needs the values: sort keys that are mixed, a matcher that is none, `%()`.
    expect(missed.map(nameOf)).toEqual([
      "matchers/case001",
      "parent-operator/errors#2",
      "parent-operator/errors#3",
      "sorting/case011",
      "sorting/case012",
      "sorting/case013",
    ]);
    expect(missed.length / failing.length).toBeLessThan(0.04);
  });
});

import type { EffectiveMethod, ExpressionUse } from "../../../rule-kit/index.js";
import type { Expression } from "jsonata-check/syntax";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression, type InferredProblem } from "jsonata-check/infer";
import { isNever } from "jsonata-check/types";
import { exampleInputs } from "./example-input.js";

/** Where an expression throws with every body that the example allows. */
export function failureOn(
  example: string,
  method: EffectiveMethod,
  { role, analysis }: ExpressionUse,
  table: FunctionTable,
): Failure | undefined {
  const { root } = analysis;
  const inputs = root === undefined ? [] : exampleInputs(example, role, method);
  const failures = inputs.map((input) => {
    const { type, problems } = inferExpression(root as Expression, { input, functions: table });
    return isNever(type) ? problems.find(isFailure) : undefined;
  });
  return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}

type Failure = InferredProblem & { readonly code: string };

function isFailure(problem: InferredProblem): problem is Failure {
  return problem.claimsThrow && "code" in problem && problem.code !== undefined;
}

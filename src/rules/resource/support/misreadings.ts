import type { EffectiveMethod, ExpressionUse } from "../../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression, type InferredProblem } from "jsonata-check/infer";
import { nearMiss } from "jsonata-check/text";
import { isOnly, type Type } from "jsonata-check/types";
import { resultTypeOf } from "../../../model/expression-context.js";
import { exampleInputs } from "./example-input.js";

export interface Kinds {
  readonly part: string;
  /** As in "a string with a number". */
  readonly kinds: string;
  /** The span of the comparison. */
  readonly result: boolean;
}

type Misreading = { readonly problem: InferredProblem } & (
  | { readonly message: "name"; readonly data: { readonly name: string; readonly near: string } }
  | { readonly message: "kind"; readonly data: Kinds }
  | { readonly message: "list"; readonly data: { readonly part: string; readonly path: string } }
);

/** The defect that occurs with every body that the example allows. */
export function misreadings(
  example: string,
  method: EffectiveMethod,
  { role, analysis: { root }, text }: ExpressionUse,
  functions: FunctionTable,
): readonly Misreading[] {
  if (root === undefined) return [];
  const expects = resultTypeOf(role);
  const [first = [], ...others] = exampleInputs(example, role, method).map((input) =>
    inferExpression(root, { input, expects, functions }).problems.filter(({ claimsThrow }) => !claimsThrow),
  );
  const isEverywhere = (problem: InferredProblem): boolean =>
    others.every((problems) => problems.some(({ kind, start }) => kind === problem.kind && start === problem.start));
  return first.filter(isEverywhere).flatMap((problem) => {
    const found = misreading(problem, first, text);
    return found === undefined ? [] : [found];
  });
}

function misreading(problem: InferredProblem, all: readonly InferredProblem[], text: string): Misreading | undefined {
  const part = codeOf(text.slice(problem.start, problem.end));
  switch (problem.kind) {
    case "unknown-path": {
      const near = meantName(problem.name, problem.candidates, text);
      return near === undefined ? undefined : { problem, message: "name", data: { name: problem.name, near } };
    }
    case "impossible-comparison": {
      const kinds = otherKinds(problem.left, problem.right);
      return kinds !== undefined && !isComparedOtherwise(problem, all, text)
        ? { problem, message: "kind", data: { part, kinds, result: problem.result } }
        : undefined;
    }
    case "result-type": {
      const isList = isOnly(problem.actual, "array") && isOnly(problem.expected, "string", "number", "nothing");
      return isList ? { problem, message: "list", data: { part, path: problem.path.join(".") } } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The similar name in the example, unless the expression reads it too, or they are singular and plural. Keys of the result
 * are not reads.
 */
function meantName(name: string, candidates: readonly string[], text: string): string | undefined {
  const near = nearMiss(name, candidates);
  if (near === undefined || `${near}s` === name || `${name}s` === near) return undefined;
  return new RegExp(`\\b${near.replaceAll(/\W/g, "\\$&")}\\b(?!["']\\s*:)`).test(text) ? undefined : near;
}

const scalars = ["string", "number", "boolean"] as const;

/** The kinds of two scalars that are never equal, in words; undefined if they have the same kind or are not scalars. */
function otherKinds(left: Type, right: Type): string | undefined {
  const [one, other] = [left, right.array?.element ?? right].map((type) =>
    isOnly(type, "nothing") ? undefined : scalars.find((kind) => isOnly(type, kind, "nothing")),
  );
  return one === undefined || other === undefined || one === other ? undefined : `a ${one} with a ${other}`;
}

/** Whether the same operand is also compared with another kind of value: `x = 1 or x = '1'`. */
function isComparedOtherwise({ node }: InferredProblem, all: readonly InferredProblem[], text: string): boolean {
  if (node.type !== "binary") return true;
  const subject = [node.left, node.right].find(({ type }) => type === "path" || type === "variable");
  if (subject === undefined) return true;
  const written = text.slice(subject.start, subject.end);
  const impossible = all.filter(
    ({ kind, start, end }) => kind === "impossible-comparison" && text.slice(start, end).includes(written),
  );
  const compared = text.split(written).length - 1;
  return compared > impossible.length;
}

import { replacing } from "./replacing.js";
import type { AstNode } from "../syntax/ast.js";
import { nearMiss } from "../text/suggest.js";
import { writeName } from "../hints/names.js";
import type { InferredProblem } from "../infer/problems.js";
import type { ExpressionFix, Inferred } from "../problems.js";
import { isOnly } from "../types/members.js";
import { argumentsRepair } from "./arguments.js";
import { comparisonRepair } from "./comparison.js";
import { engineBugRepair } from "./engine-bug.js";
import { joinRepair } from "./join.js";
import { isList, methodRepair } from "./method.js";

/** The fix of an inferred problem; undefined if there is none. */
export function repair(
  problem: InferredProblem,
  parents: ReadonlyMap<AstNode, AstNode>,
  text: string,
): ExpressionFix | undefined {
  switch (problem.kind) {
    case "arguments":
      return argumentsRepair(problem, parents, text);
    case "impossible-comparison":
      return comparisonRepair(problem.node, problem, text);
    case "operand-type":
      return problem.other === undefined
        ? undefined
        : comparisonRepair(problem.node, { left: problem.actual, right: problem.other }, text);
    case "computed-key":
      return computedKeyRepair(problem, parents, text);
    case "number-comparator":
      return comparatorRepair(problem);
    case "plus-on-text":
      return joinRepair(problem, parents);
    case "method-call":
      return methodCallRepair(problem, parents, text);
    case "engine-bug":
      return engineBugRepair(problem, text);
    case "unknown-path":
      return nameRepair(problem);
    case "singleton-array":
      return wrapInArray(problem, text);
    default:
      return undefined;
  }
}

function nameRepair({ name, candidates, start, end }: Inferred<"unknown-path">): ExpressionFix | undefined {
  const near = nearMiss(name, candidates);
  const written = near === undefined ? undefined : writeName(near);
  if (written === undefined) return undefined;
  return replacing({ start, end }, written);
}

function methodCallRepair(
  { node, name, receiver }: Inferred<"method-call">,
  parents: ReadonlyMap<AstNode, AstNode>,
  text: string,
): ExpressionFix | undefined {
  const path = parents.get(node);
  if (path?.type !== "path") return undefined;
  const index = path.steps.findIndex((step) => step.node === node);
  const isText = isOnly(receiver, "string", "nothing") && !isList(path.steps[index - 1]?.node);
  return index < 1 ? undefined : methodRepair(path, index, name, text, isText);
}

function wrapInArray({ start, end }: Inferred<"singleton-array">, text: string): ExpressionFix {
  const written = `[${text.slice(start, end)}]`;
  return replacing({ start, end }, written, { title: "Wrap it in `[…]`" });
}

/** `$a.ts - $b.ts` becomes `$a.ts > $b.ts`: both sort the larger one last. */
function comparatorRepair({ result }: Inferred<"number-comparator">): ExpressionFix | undefined {
  if (result.type !== "binary" || result.operator !== "-") return undefined;
  return replacing(result.operatorSpan, ">", { title: "Write `>`" });
}

/** `headers[$name]` becomes `$lookup(headers, $name)`. */
function computedKeyRepair(
  { node, start, end }: Inferred<"computed-key">,
  parents: ReadonlyMap<AstNode, AstNode>,
  text: string,
): ExpressionFix | undefined {
  const owner = parents.get(node);
  if (owner === undefined) return undefined;
  const written = `$lookup(${text.slice(owner.start, start)}, ${text.slice(node.start, node.end)})`;
  return replacing({ start: owner.start, end }, written);
}

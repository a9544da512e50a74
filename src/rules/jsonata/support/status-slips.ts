import { isStatus } from "../../../rule-kit/index.js";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression } from "jsonata-check/infer";
import { type AstNode, type Expression, visit } from "jsonata-check/syntax";
import { isOnly, objectType, type Type, typeOf } from "jsonata-check/types";
import { constantResultChecks } from "../../../model/constant-result.js";
import { inputTypeOf } from "../../../model/expression-context.js";

/** What judges a status the wrong way: the whole expression, or a comparison without its bound. */
export interface Slip {
  readonly node: AstNode;
  readonly bound?: number;
}

/** The slips in an error expression. */
export function slipsIn(root: Expression, functions: FunctionTable): readonly Slip[] {
  const nodes: AstNode[] = [];
  visit(root, {
    enter(node) {
      nodes.push(node);
    },
  });
  if (!nodes.some(mayMisjudge)) return [];
  const resultOf = (status: number): Type => resultWith(status, root, functions);
  if (successes.every((status) => isError(resultOf(status)))) return [{ node: root }];
  return nodes.flatMap((node) => {
    const bound = excludedBound(node);
    const isLeftOut = bound !== undefined && isError(resultOf(bound + 1)) && isSuccess(resultOf(bound));
    return isLeftOut ? [{ node, bound }] : [];
  });
}

const successes = [200, 201, 202, 204];

/** Whether a node may be the cause, which is cheaper to ask than the result: a comparison that holds for a success, or an else. */
function mayMisjudge(node: AstNode): boolean {
  if (node.type === "condition") {
    const { otherwise } = node;
    const isNull = otherwise?.type === "value" && otherwise.value === null;
    return otherwise !== undefined && otherwise.type !== "condition" && !isNull;
  }
  if (node.type !== "binary" || !/^(?:[<>]=?|!=)$/.test(node.operator)) return false;
  if (!isStatus(node.left) && !isStatus(node.right)) return false;
  return !(node.operator === ">=" && node.right.type === "number" && node.right.value > Math.max(...successes));
}

/** The result for a status, whatever the rest of the response is. */
function resultWith(status: number, root: Expression, functions: FunctionTable): Type {
  const input = objectType(new Map(inputTypeOf("error").object?.properties).set("status", typeOf(status)));
  return inferExpression(root, { input, functions }).type;
}

function isError(result: Type): boolean {
  return constantResultChecks.get("error")?.(result) === "always-error";
}

function isSuccess(result: Type): boolean {
  return isOnly(result, "nothing", "null");
}

/** The first status of a class of errors, in a comparison that excludes it: `status > 400`. */
function excludedBound(node: AstNode): number | undefined {
  if (node.type !== "binary" || (node.operator !== ">" && node.operator !== "<")) return undefined;
  const [status, bound] = node.operator === ">" ? [node.left, node.right] : [node.right, node.left];
  if (bound.type !== "number" || !isStatus(status)) return undefined;
  return bound.value === 400 || bound.value === 500 ? bound.value : undefined;
}

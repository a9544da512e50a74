import { defineRule, hasNoDefect, isStatus } from "../../rule-kit/index.js";
import type { Expression } from "jsonata-check/syntax";
import { getOrCreate } from "jsonata-check/text";
import { functionsOf } from "../../vendor/functions.js";
import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression } from "jsonata-check/infer";
import { type AstNode, visit } from "jsonata-check/syntax";
import { isOnly, objectType, type Type, typeOf } from "jsonata-check/types";
import { constantResultChecks } from "../../model/constant-result.js";
import { inputTypeOf } from "../../model/expression-context.js";

export default defineRule({
  id: "jsonata/misjudged-status",
  severity: "warning",
  confidence: "likely",
  summary: "An error expression that judges a status the wrong way",
  description:
    "The expression runs on every response, the successful ones included. A comparison the wrong way round (`status < 400`) or with the wrong number (`status >= 200`) makes an error of every response with a status of 200, 201, 202 or 204.\n\nAn expression whose result depends on the body or the headers as well is not reported, nor is one that names the status with which a method answers (`status != 201`).\n\n`status > 400` makes an error of every failed request but those with a status of 400, the most frequent one.",
  related: ["jsonata/always-error"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("status >= 200 ? { 'status': status }"), "status >= 200 ? { 'status': status }"),
      highlight(error("status > 400 ? { 'status': status }"), "status > 400"),
    ],
    good: [error("status >= 300 ? { 'status': status }")],
  }),
  messages: {
    success: () => ({
      what: "The expression returns an error for every successful response.",
      why: "It runs on every response, and the condition is true for 200, 201, 202 and 204.",
      help: "Return the error only for other responses: `status >= 400 ? { … } : null`.",
    }),
    bound: ({ bound }: { bound: number }) => ({
      what: `A response with the status ${bound} is not an error, but one with ${bound + 1} is.`,
      why: "The body that describes the error is returned as if it were the record.",
      help: `Write \`status >= ${bound}\`.`,
    }),
  },
  create: (context) => {
    // Documents share the analysis of equal expressions.
    const slips = new WeakMap<Expression, readonly Slip[]>();
    return {
      expression: {
        roles: ["error"],
        visit: (use) => {
          const { root } = use.analysis;
          if (root === undefined || !use.text.includes("status") || !hasNoDefect(use)) return;
          const functions = functionsOf("vendor", context.settings.functions);
          for (const { node, bound } of getOrCreate(slips, root, () => slipsIn(root, functions))) {
            const at = use.locate(node);
            if (bound === undefined) context.report({ message: "success", at });
            else context.report({ message: "bound", data: { bound }, at });
          }
        },
      },
    };
  },
});

/** What judges a status the wrong way: the whole expression, or a comparison without its bound. */
interface Slip {
  readonly node: AstNode;
  readonly bound?: number;
}

/** The slips in an error expression. */
function slipsIn(root: Expression, functions: FunctionTable): readonly Slip[] {
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

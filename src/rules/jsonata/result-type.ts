import { defineRule, type ExpressionUse, hasNoDefect } from "../../rule-kit/index.js";
import type { Role } from "../../../generated/shapes.js";
import type { Problem } from "jsonata-check";
import { except, hasKind, isNever, isOnly, type Type } from "jsonata-check/types";
import { likely } from "./support/problems.js";
import { mismatch, whole } from "./support/result-messages.js";
import { quoted, valueWords } from "./support/words.js";

export default defineRule({
  id: "jsonata/result-type",
  severity: "error",
  confidence: "certain",
  summary: "A result that the field cannot use",
  description:
    "Every field expects something from its expression: seconds, an object with a `status`, headers, the next page's values. A result of another type is ignored or breaks the request.\n\nIt is an error, at the branch or the key that does not fit, and a warning where a field ignores what it does not know. Nothing and null say that there is no result, and are never reported.",
  related: ["jsonata/old-contract", "jsonata/constant"],
  examples: ({ highlight, retryAfter, message, error, verification }) => ({
    bad: [
      highlight(retryAfter("headers.`retry-after`"), "headers.`retry-after`"),
      highlight(error("status >= 400 ? { 'message': data.error } : null"), "{ 'message': data.error }"),
      highlight(error("status >= 400 ? { 'status': status } : false"), "false"),
      highlight(verification("body.challenge ? { 'type': 'verification' } : null"), "'verification'"),
    ],
    good: [retryAfter("$number(headers.`x-plan-wait`)"), message("data.error")],
  }),
  messages: { whole },
  create: (context) => ({
    expression: {
      roles: ["step"],
      visit: (use) => {
        const { root, type } = use.analysis;
        if (root === undefined || !isOfUpdate(use) || !hasNoDefect(use) || !isNoObject(type)) return;
        const data = {
          value: quoted(use.text, root),
          given: valueWords(type),
          wanted: "an object with the names to write",
          help: "Return an object: `{ 'account_id': response.id }`.",
        };
        context.report({ message: "whole", data, at: use.locate(root) });
      },
    },
  }),
  problems: {
    "result-type": (problem, expression) => ({
      ...mismatch(problem, expression),
      ...levelOf(problem, expression.role),
    }),
  },
});

/** Whether an expression belongs to an `update_context` step. */
function isOfUpdate({ node }: ExpressionUse): boolean {
  const step = node.parent?.parent;
  if (node.key !== "expression" || step?.type !== "object") return false;
  const type = step.get("type");
  return type?.type === "string" && type.value === "update_context";
}

/** Whether every present value is not an object. */
function isNoObject(type: Type): boolean {
  if (type.any || hasKind(type, "object")) return false;
  return !isNever(except(type, "nothing", "null"));
}

/** Unknown keys are ignored; older configurations return an error as `false` or as a message. */
function levelOf({ isWhole, expected, path, missing, actual }: Problem<"result-type">, role: Role) {
  const isBranch = !isWhole && path.length === 0 && missing.length === 0;
  const isOlder = isBranch && role === "error" && isOnly(actual, "boolean", "string");
  return isOlder || (isOnly(expected, "nothing") && missing.length === 0) ? likely : {};
}

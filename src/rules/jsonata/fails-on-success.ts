import type { FunctionTable } from "jsonata-check/functions";
import { inferExpression } from "jsonata-check/infer";
import type { Expression } from "jsonata-check/syntax";
import { objectType, typeOf } from "jsonata-check/types";
import { constantResultChecks } from "../../model/constant-result.js";
import { inputTypeOf } from "../../model/expression-context.js";
import { hasNoDefect } from "../../rule-kit/expression-defects.js";
import { defineRule } from "../../rule-kit/rule.js";
import { functionsOf } from "../../vendor/functions.js";

export default defineRule({
  id: "jsonata/fails-on-success",
  severity: "warning",
  confidence: "likely",
  summary: "An error expression that returns an error for every successful response",
  description:
    "The expression runs on every response, the successful ones included. A comparison the wrong way round (`status < 400`) or with the wrong number (`status >= 200`) makes an error of every response with a status of 200, 201, 202 or 204.\n\nAn expression whose result depends on the body or the headers as well is not reported, nor is one that names the status with which a method answers (`status != 201`).",
  related: ["jsonata/always-error"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("status >= 200 ? { 'status': status }"), "status >= 200 ? { 'status': status }"),
      highlight(error("status < 400 ? { 'status': status } : null"), "status < 400 ? { 'status': status } : null"),
    ],
    good: [error("status >= 300 ? { 'status': status }")],
  }),
  messages: {
    error: () => ({
      what: "The expression returns an error for every successful response.",
      why: "It runs on every response, and the condition is true for 200, 201, 202 and 204.",
      help: "Return the error only for other responses: `status >= 400 ? { … } : null`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["error"],
      visit: (use) => {
        const { root } = use.analysis;
        if (root === undefined || !use.text.includes("status") || !hasNoDefect(use)) return;
        const functions = functionsOf("vendor", context.settings.functions);
        if (!successes.every((status) => isError(status, root, functions))) return;
        context.report({ message: "error", data: undefined, at: use.locate(root) });
      },
    },
  }),
});

const successes = [200, 201, 202, 204];

/** Whether the result is an error for a status, whatever the rest of the response is. */
function isError(status: number, root: Expression, functions: FunctionTable): boolean {
  const input = objectType(new Map(inputTypeOf("error").object?.properties).set("status", typeOf(status)));
  const { type } = inferExpression(root, { input, functions });
  return constantResultChecks.get("error")?.(type) === "always-error";
}

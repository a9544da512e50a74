import { defineRule, hasNoDefect } from "../../rule-kit/index.js";
import type { Expression } from "jsonata-check/syntax";
import { getOrCreate } from "jsonata-check/text";
import { functionsOf } from "../../vendor/functions.js";
import { type Slip, slipsIn } from "./support/status-slips.js";

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

import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf } from "./problems.js";

export default defineRule({
  id: "jsonata/duplicate-key",
  severity: "error",
  confidence: "certain",
  summary: "The same literal key twice in one object",
  description:
    "Unlike in JSON the last one does not win: evaluating an object in which two pairs have the same key throws D1009, and the expression gives no result at all.",
  related: ["schema/duplicate-key"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "data.error ? { 'status': 400, 'status': status } : null" }),
        highlights: ["'status'"],
      },
    ],
    good: [override({ error_expression: "data.error ? { 'status': status } : null" })],
  }),
  messages: {
    found: ({ key }: { key: string }) => ({
      what: `The object has the key "${key}" twice.`,
      why: "Evaluation throws D1009.",
      help: "Remove one of the two.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "duplicate-key")) {
        context.report({ message: "found", data: problem.data, ...placeOf(use, problem, "First given here.") });
      }
    },
  }),
});

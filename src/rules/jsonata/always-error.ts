import { problemRule } from "../../rule-kit/problem-rule.js";
import { isSettled } from "../../rule-kit/settled.js";

export default problemRule({
  id: "jsonata/always-error",
  severity: "warning",
  confidence: "likely",
  summary: "An error expression that yields an error for every response",
  description:
    "The expression runs on every response, the successful ones included. An object is an error, and nothing or null is none. Without a condition every response fails.\n\nAn expression that may give a `result` is not judged: with it a response can be turned into a success.",
  related: ["jsonata/constant"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "{ 'status': status, 'message': data.error.message }" }),
        highlights: ["{ 'status': status, 'message': data.error.message }"],
      },
    ],
    good: [
      override({ error_expression: "status >= 400 ? { 'status': status, 'message': data.error.message } : null" }),
    ],
  }),
  problems: {
    "always-error": (_problem, expression) => {
      if (!isSettled(expression, "always-error")) return undefined;
      return {
        what: "The expression yields an error for every response, also for successful ones.",
        why: "It runs on every response, and an object is always an error.",
        help: "Give it under a condition, and null otherwise: `status >= 400 ? { … } : null`.",
      };
    },
  },
});

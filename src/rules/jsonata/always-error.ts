import { hasNoDefect, problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/always-error",
  severity: "warning",
  confidence: "likely",
  summary: "An error expression that returns an error for every response",
  description:
    "The expression runs on every response, the successful ones included. An object means an error; nothing or null means no error. Without a condition every response fails.\n\nAn expression that may return a `result` is not checked: it can turn a response into a success.",
  related: ["jsonata/constant"],
  examples: ({ highlight, message, error }) => ({
    bad: [
      highlight(
        error("{ 'status': status, 'message': data.error.message }"),
        "{ 'status': status, 'message': data.error.message }",
      ),
    ],
    good: [message("data.error.message")],
  }),
  problems: {
    "always-error": (_problem, expression) => {
      if (!hasNoDefect(expression, "always-error")) return undefined;
      return {
        what: "The expression returns an error for every response, even successful ones.",
        why: "It runs on every response, and an object is always an error.",
        help: "Return it only under a condition, and null otherwise: `status >= 400 ? { … } : null`.",
      };
    },
  },
});

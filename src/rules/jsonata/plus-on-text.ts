import { defineRule } from "../../rule-kit/rule.js";
import { levelOfThrow, placeOf, problemsOf, whenThrown } from "./problems.js";
import { quoted } from "./words.js";

export default defineRule({
  id: "jsonata/plus-on-text",
  severity: "error",
  confidence: "certain",
  summary: "`+` on text, which throws",
  description:
    "`+` adds numbers only. With a text on either side evaluation throws T2001 or T2002, and the expression gives no result at all. Texts are joined with `&`, which turns anything into text by itself.",
  fixable: "safe",
  silences: [{ rules: ["jsonata/operand-type", "jsonata/result-type"], on: "text" }],
  related: ["jsonata/operand-type"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "status >= 400 ? { 'status': status, 'message': 'HTTP ' + status } : null" }),
        highlights: ["+"],
      },
    ],
    good: [override({ error_expression: "status >= 400 ? { 'status': status, 'message': 'HTTP ' & status } : null" })],
  }),
  messages: {
    found: ({ left, right, why }: { left: string; right: string; why: string }) => ({
      what: `\`+\` only adds numbers, and of ${left} and ${right} at least one is a text.`,
      why,
      help: "Join texts with `&`.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "plus-on-text")) {
        const { node } = problem.data;
        const why = whenThrown("Evaluation throws", problem.data);
        if (node.type !== "binary") continue;
        const data = { left: quoted(use.text, node.left), right: quoted(use.text, node.right), why };
        context.report({ message: "found", data, ...levelOfThrow(problem.data), ...placeOf(use, problem) });
      }
    },
  }),
});

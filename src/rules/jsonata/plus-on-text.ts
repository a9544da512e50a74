import { problemRule } from "../../rule-kit/problem-rule.js";
import { whenThrown } from "./problems.js";
import { quoted } from "./words.js";

export default problemRule({
  id: "jsonata/plus-on-text",
  severity: "error",
  confidence: "certain",
  summary: "`+` on a string, which throws",
  description:
    "`+` adds numbers only. With a string on either side evaluation throws T2001 or T2002, and the expression has no result. Strings are joined with `&`, which converts anything to a string.",
  fixable: "safe",
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
  problems: {
    "plus-on-text": ({ node, ...problem }, { text }) => {
      if (node.type !== "binary") return undefined;
      return {
        what: `\`+\` only adds numbers, and at least one of ${quoted(text, node.left)} and ${quoted(text, node.right)} is a string.`,
        why: whenThrown("Evaluation throws", problem),
        help: "Join strings with `&`.",
      };
    },
  },
});

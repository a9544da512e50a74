import { problemRule } from "../../rule-kit/problem-rule.js";
import { quoted, valueWords } from "./words.js";

export default problemRule({
  id: "jsonata/unknown-function",
  severity: "error",
  confidence: "certain",
  summary: "A function that does not exist",
  description:
    "Functions are those of JSONata, those of the vendor's library, those that the configuration declares, and those that the expression binds itself. Their names begin with `$`. Calling anything else throws (T1005, T1006), or silently evaluates to nothing where it looks like a path: `Math.max(1, 2)`.",
  fixable: "unsafe",
  related: ["jsonata/unbound-variable"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "not(data.ok) ? { 'status': 400, 'message': $uppercas(data.error) } : null" }),
        highlights: ["not", "$uppercas"],
      },
      {
        ...override({ rate_limit: { retry_after_header_expression: "Math.max(1, $number(headers.`retry-after`))" } }),
        highlights: ["Math.max"],
      },
    ],
    good: [
      override({
        error_expression:
          "( $text := function($x) { $string($x) }; " +
          "$not(data.ok) ? { 'status': 400, 'message': $text(data.error) } : null )",
      }),
    ],
  }),
  problems: {
    "unknown-function": ({ name, suggestion }) => ({
      what: `There is no function \`${name}\`.`,
      why: "Calling it throws or evaluates to nothing.",
      help:
        suggestion === undefined
          ? "Functions are those of JSONata and of the vendor's library; others are declared under `functions` in the tool's configuration."
          : `Did you mean \`${suggestion}\`?`,
      also: "Called here too.",
    }),
    "not-callable": ({ node, actual, code, span }, { text }) => {
      if ("procedure" in node && node.procedure.type === "path") return undefined;
      return {
        what: `${quoted(text, span)} is called, and it is ${valueWords(actual)}.`,
        why: `The call throws ${code}.`,
      };
    },
  },
});

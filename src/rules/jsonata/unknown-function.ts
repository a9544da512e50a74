import { didYouMean, problemRule } from "../../rule-kit/index.js";
import { adviceForFunction } from "./support/foreign-names.js";
import { quoted, valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/unknown-function",
  severity: "error",
  confidence: "certain",
  summary: "A function that does not exist",
  description:
    "Functions are those of JSONata, those of the vendor's library, those that the configuration declares, and those that the expression binds itself. Their names begin with `$`. Calling anything else throws (T1005, T1006), or silently evaluates to nothing where it looks like a path: `Math.max(1, 2)`.",
  fixable: "unsafe",
  related: ["jsonata/unbound-variable"],
  examples: ({ highlight, error, retryAfter }) => ({
    bad: [
      highlight(error("not(data.ok) ? { 'status': 400, 'message': $uppercas(data.error) } : null"), "not", "$uppercas"),
      highlight(retryAfter("Math.max(1, $number(headers.`retry-after`))"), "Math.max"),
    ],
    good: [
      error(
        "( $text := function($x) { $string($x) }; " +
          "$not(data.ok) ? { 'status': 400, 'message': $text(data.error) } : null )",
      ),
    ],
  }),
  problems: {
    "unknown-function": ({ name, suggestion }) => ({
      what: `There is no function \`${name}\`.`,
      why: "Calling it throws or evaluates to nothing.",
      help:
        (suggestion === `$${name}` ? didYouMean(suggestion) : undefined) ??
        adviceForFunction(name.replace("$", "")) ??
        didYouMean(suggestion) ??
        "Use a function of JSONata or of the vendor's library, or declare this one under `functions` in `intlint.config.json`.",
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

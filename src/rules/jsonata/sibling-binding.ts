import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/sibling-binding",
  severity: "warning",
  confidence: "likely",
  summary: "A variable that is bound in one element and read in the next",
  description:
    "The elements of an array and the values of an object are evaluated side by side. A variable bound with `:=` in one is not visible in another: `[$n := $count(data.items), $n + 1]` has one element. Bind it before, in parentheses.",
  related: ["jsonata/unbound-variable"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(error("status >= 400 ? { 'status': $code := data.code, 'message': 'code ' & $code } : null"), "$code"),
    ],
    good: [error("status >= 400 ? ($code := data.code; { 'status': $code, 'message': 'code ' & $code }) : null")],
  }),
  problems: {
    "sibling-binding": ({ name }) => ({
      what: `\`$${name}\` is bound in one value and read in a sibling value.`,
      why: "They are evaluated side by side: the variable has no value here.",
      help: `Bind it first: \`($${name} := …; …)\`.`,
      also: "It is bound here.",
    }),
  },
});

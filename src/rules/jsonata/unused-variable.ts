import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/unused-variable",
  severity: "warning",
  confidence: "likely",
  tag: "unused",
  summary: "A variable that is bound and never read",
  description:
    "A binding whose variable is never read computes a value for nothing. Often its name is misspelled where it should be read, or the part that read it is gone. A binding at the end of its parentheses is their value, so it is not reported; neither are parameters of functions, nor names that begin with `_`.",
  related: ["jsonata/unbound-variable", "jsonata/shadowed-variable"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          rate_limit: { is_rate_limited: "( $limited := [429, 503]; $other := 420; status in $limited )" },
        }),
        highlights: ["$other"],
      },
    ],
    good: [override({ rate_limit: { is_rate_limited: "( $limited := [429, 503]; status in $limited )" } })],
  }),
  problems: {
    "unused-variable": ({ name }) => ({
      what: `Nothing reads \`$${name}\`.`,
      why: "Its value is computed for nothing, or another name was meant where it should be read.",
      help: "Read it or remove it.",
    }),
  },
});

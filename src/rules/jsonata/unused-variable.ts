import { problemRule } from "../../rule-kit/problem-rule.js";

export default problemRule({
  id: "jsonata/unused-variable",
  severity: "warning",
  confidence: "likely",
  tag: "unused",
  summary: "A variable that is bound and never read",
  description:
    "A variable that is never read has no effect. Often its name is misspelled where it should be read, or the code that read it was removed. A binding at the end of its parentheses is their value, so it is not reported; neither are parameters of functions, nor names that begin with `_`.",
  related: ["jsonata/unbound-variable", "jsonata/shadowed-variable"],
  examples: ({ highlight, rateLimited }) => ({
    bad: [highlight(rateLimited("( $limited := [429, 503]; $other := 420; status in $limited )"), "$other")],
    good: [rateLimited("( $limited := [429, 503]; status in $limited )")],
  }),
  problems: {
    "unused-variable": ({ name }) => ({
      what: `Nothing reads \`$${name}\`.`,
      why: "Its value has no effect, or a misspelled name should read it.",
      help: "Read it or remove it.",
    }),
  },
});

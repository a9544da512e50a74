import { problemRule } from "../../rule-kit/problem-rule.js";
import { levelIn } from "./problems.js";

export default problemRule({
  id: "jsonata/unbound-variable",
  severity: "error",
  confidence: "certain",
  summary: "A variable that is never bound",
  description:
    "A name with `$` is a variable. The runtime binds none: the input is the root of the expression, and its fields are read without `$`. A variable has a value only where `:=`, a function's parameter, `@$v` or `#$i` binds it in the same parentheses or around them. Everything else evaluates to nothing, without an error.\n\nIn steps of actions, where the host may bind names of its own, this is a warning.",
  fixable: "unsafe",
  related: ["jsonata/unknown-function"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: "$status = 429 or $status = 503" } }),
        highlights: ["$status"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "status = 429 and $event.ok" } }),
        highlights: ["$event"],
      },
    ],
    good: [override({ rate_limit: { is_rate_limited: "( $limited := [429, 503]; status in $limited )" } })],
  }),
  problems: {
    "unbound-variable": ({ name, root, isLater = false }, { role }) => {
      if (isLater) {
        return {
          what: `\`$${name}\` is read before it is bound.`,
          why: "Statements are evaluated in order, so here it evaluates to nothing, without an error.",
          help: "Bind it in an earlier statement.",
          also: "Bound here.",
          ...levelIn(role),
        };
      }
      return {
        what: `Nothing binds \`$${name}\`.`,
        why: "It evaluates to nothing, without an error.",
        help:
          root === undefined
            ? `Read a field of the input without \`$\`, or bind the variable: \`($${name} := …; …)\`.`
            : `The input has \`${root}\`: write it without the \`$\`.`,
        also: "Read here too.",
        ...levelIn(role),
      };
    },
  },
});

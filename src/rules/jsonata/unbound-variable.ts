import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf, typeConsequences } from "./problems.js";

export default defineRule({
  id: "jsonata/unbound-variable",
  severity: "error",
  confidence: "certain",
  summary: "A variable that nothing binds",
  description:
    "A name with `$` is a variable. The run time binds none: the input is the root of the expression, and its fields are read without `$`. A variable has a value only where `:=`, a function's parameter, `@$v` or `#$i` gives it one in the same parentheses or around them. Everything else evaluates to nothing, without an error.\n\nIn steps of actions, where the host may bind names of its own, this is a warning.",
  fixable: "unsafe",
  silences: typeConsequences,
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
  messages: {
    root: ({ name, root }: { name: string; root: string }) => ({
      what: `Nothing binds \`$${name}\`.`,
      why: "It evaluates to nothing, without an error.",
      help: `The input has \`${root}\`: write it without the \`$\`.`,
    }),
    later: ({ name }: { name: string }) => ({
      what: `\`$${name}\` is read before it is bound.`,
      why: "The statements of a block are evaluated in their order: here it evaluates to nothing, without an error.",
      help: "Bind it in an earlier statement.",
    }),
    unknown: ({ name }: { name: string }) => ({
      what: `Nothing binds \`$${name}\`.`,
      why: "It evaluates to nothing, without an error.",
      help: `Read the field of the input that is meant, without a \`$\`, or bind the variable: \`($${name} := …; …)\`.`,
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      const level = use.role === "step" ? ({ severity: "warning", confidence: "likely" } as const) : {};
      for (const problem of problemsOf(use, "unbound-variable")) {
        const { name, root, isLater = false } = problem.data;
        const place = { ...level, ...placeOf(use, problem, isLater ? "Bound here." : "Read here too.") };
        if (isLater) context.report({ message: "later", data: { name }, ...place });
        else if (root === undefined) context.report({ message: "unknown", data: { name }, ...place });
        else context.report({ message: "root", data: { name, root }, ...place });
      }
    },
  }),
});

import { hasKind } from "jsonata-check/types";
import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf } from "./problems.js";
import { quoted, valueWords } from "./words.js";

export default defineRule({
  id: "jsonata/impossible-comparison",
  severity: "warning",
  confidence: "likely",
  summary: "A comparison that always comes out the same",
  description:
    "`=` compares without conversion: a text never equals a number, and where a value is missing both `=` and `!=` are false. Header values are texts, so ``headers.`x-remaining` = 0`` is never true, not even for the header `x-remaining: 0`; compared with `<` it throws as soon as the header is there.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/constant"], on: "text" }],
  related: ["jsonata/operand-type"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: "headers.`x-ratelimit-remaining` = 0" } }),
        highlights: ["headers.`x-ratelimit-remaining` = 0"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "headers.`x-ratelimit-remaining` < 1" } }),
        highlights: ["headers.`x-ratelimit-remaining` < 1"],
      },
      {
        ...override({ error_expression: "status = '404' ? { 'status': 404 } : null" }),
        highlights: ["status = '404'"],
      },
    ],
    good: [override({ rate_limit: { is_rate_limited: "headers.`x-ratelimit-remaining` = '0'" } })],
  }),
  messages: {
    found: ({ left, right, leftGiven, rightGiven, outcome }: Comparison) => ({
      what: `${left} is ${leftGiven} and ${right} is ${rightGiven}: the comparison is ${outcome}.`,
      why: "Nothing is converted for a comparison.",
      help: "Compare with a literal of the same kind, or convert with `$number(…)` or `$string(…)`.",
    }),
    order: ({ left, right, leftGiven, rightGiven, operator }: Comparison) => ({
      what: `${left} is ${leftGiven} and ${right} is ${rightGiven}: \`${operator}\` cannot compare them.`,
      why: "It gives nothing where a value is missing, and throws T2009 where it is there.",
      help: "Turn the text into a number with `$number(…)`.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "impossible-comparison")) {
        const { node, left, right, operator, result } = problem.data;
        if (node.type !== "binary") continue;
        const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
        const data = {
          left: quoted(use.text, node.left),
          right: quoted(use.text, node.right),
          leftGiven: valueWords(left),
          rightGiven: valueWords(right),
          operator,
          outcome: !result ? "never true" : mayBeNothing ? "false only where a value is missing" : "never false",
        };
        const message = /[<>]/.test(operator) ? "order" : "found";
        context.report({ message, data, ...placeOf(use, problem) });
      }
    },
  }),
});

interface Comparison {
  readonly left: string;
  readonly right: string;
  readonly leftGiven: string;
  readonly rightGiven: string;
  readonly operator: string;
  readonly outcome: string;
}

import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { hasKind } from "jsonata-check/types";
import { comparisonHelp } from "./support/comparison-help.js";
import { quoted, valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/impossible-comparison",
  severity: "warning",
  confidence: "likely",
  summary: "A comparison that always has the same result",
  description:
    "`=` compares without conversion: a string never equals a number, and where a value is missing both `=` and `!=` are false. Header values are strings, so ``headers.`x-remaining` = 0`` is never true, not even for the header `x-remaining: 0`.",
  fixable: "unsafe",
  related: ["jsonata/operand-type"],
  examples: ({ highlight, rateLimited, error }) => ({
    bad: [
      highlight(rateLimited("headers.`x-ratelimit-remaining` = 0"), "headers.`x-ratelimit-remaining` = 0"),
      highlight(error("status = '404' ? { 'status': 404 } : null"), "status = '404'"),
      highlight(rateLimited("status = 4290"), "4290"),
      highlight(error("status in [400, '404'] ? { 'status': status } : null"), "'404'"),
    ],
    good: [rateLimited("headers.`x-ratelimit-remaining` = '0'")],
  }),
  problems: {
    unlisted: ({ reason, written, meant }) =>
      reason === "keys"
        ? undefined
        : {
            what: unlisted[reason](codeOf(written)),
            why: "`in` looks for a value among the elements of a list.",
            help: `Write ${codeOf(meant)}.`,
          },
    "impossible-status": ({ value }) => ({
      what: `\`${value}\` is not an HTTP status: those have three digits.`,
      why: "The comparison has the same result for every response.",
      help: "Write the status that is meant.",
    }),
    "regex-comparison": ({ operator, meant }) => ({
      what: `A regular expression is a function, so the comparison is ${operator === "!=" ? "true whenever the value exists" : "never true"}.`,
      why: "`=`, `!=` and `in` compare values; they do not search.",
      help: `Write ${codeOf(meant)}.`,
    }),
    "impossible-comparison": ({ node, left, right, operator, result, element }, { text }) => {
      if (node.type !== "binary") return undefined;
      if (element !== undefined) {
        return {
          what: `${quoted(text, element)} in the list is never ${quoted(text, node.left)}, which is ${valueWords(left)}.`,
          why: "Comparisons do not convert values.",
          help: element.type === "string" ? "Leave out the quotes." : "Put it in quotes.",
        };
      }
      const given = `${quoted(text, node.left)} is ${valueWords(left)} and ${quoted(text, node.right)} is ${valueWords(right)}`;
      const mayBeNothing = hasKind(left, "nothing") || hasKind(right, "nothing");
      const outcome = !result ? "never true" : mayBeNothing ? "false only where a value is missing" : "never false";
      return {
        what: `${given}: the comparison is ${outcome}.`,
        why: "Comparisons do not convert values.",
        help: comparisonHelp({
          operator,
          left: { text: text.slice(node.left.start, node.left.end), type: left },
          right: { text: text.slice(node.right.start, node.right.end), type: right },
        }),
      };
    },
  },
});

/** The searched value that is not a list. */
const unlisted = {
  string: (written: string) => `${written} is one string, which \`in\` compares as a whole.`,
  difference: (written: string) => `${written} is a difference, which is a negative number.`,
  object: (written: string) => `${written} is never true: an object is not a list of its names.`,
} as const;

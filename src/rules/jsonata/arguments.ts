import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { refusal } from "./support/argument-messages.js";

export default problemRule({
  id: "jsonata/arguments",
  severity: "error",
  confidence: "certain",
  summary: "A call with arguments that the function rejects",
  description:
    "Functions with a signature check their arguments when they are called, and throw T0410, T0411 or T0412 for what does not match: too many, too few, or of another kind. Nothing is converted. An argument that is missing at runtime is accepted, and the call returns nothing. Other functions ignore what they have no parameter for, and fail without what they need.\n\nA call like `$split(',')` omits the first argument, so the context takes its place: at the top of an expression that is the whole input.\n\nWithout a third argument, `$reduce` starts with the first item itself: a sum of a field of the items needs a start value.",
  fixable: "unsafe",
  related: ["jsonata/operand-type", "jsonata/unknown-function"],
  examples: ({ highlight, message, rateLimited }) => ({
    bad: [
      highlight(message("$uppercase(status)"), "status"),
      highlight(rateLimited("$contains(headers.`x-state`, 'limited', true)"), "true"),
      highlight(rateLimited("$contains('limit')"), "$contains('limit')"),
      highlight(
        message("$string($reduce(data.errors, function($sum, $error) { $sum + $error.count }))"),
        "$sum + $error.count",
      ),
    ],
    good: [
      message("$string(status)"),
      message("$string($reduce(data.errors, function($sum, $error) { $sum + $error.count }, 0))"),
    ],
  }),
  problems: {
    arguments: (problem, { text }) => ({
      help: problem.fix === undefined ? undefined : `${problem.fix.title}.`,
      ...refusal(problem, text),
      ...(problem.reason === "ignored" ? { severity: "warning", confidence: "likely" } : {}),
    }),
    "seedless-reduce": ({ name, operator, meant }) => ({
      severity: "warning",
      confidence: "likely",
      what: `\`$reduce\` has no start value, so \`$${name}\` is the first item, not a sum.`,
      why:
        operator === "&"
          ? "The result begins with the text of the whole item."
          : "Evaluation throws T2001 if there are two items.",
      help: `Pass the start value as the third argument: \`${meant}\`.`,
    }),
    unlisted: ({ reason, written, meant }) =>
      reason === "keys"
        ? {
            severity: "warning",
            confidence: "likely",
            what: `${codeOf(written)} is a list wherever the object has more than one key; \`$contains\` takes a string.`,
            why: "The call throws T0410 then.",
            help: `Write ${codeOf(meant)}.`,
          }
        : undefined,
  },
});

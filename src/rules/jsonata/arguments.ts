import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { refusal } from "./support/argument-messages.js";

export default problemRule({
  id: "jsonata/arguments",
  severity: "error",
  confidence: "certain",
  summary: "A call with arguments that the function rejects",
  description:
    "Functions with a signature check their arguments when they are called, and throw T0410, T0411 or T0412 for what does not match: too many, too few, or of another kind. Nothing is converted. An argument that is missing at runtime is accepted, and the call returns nothing. Other functions ignore what they have no parameter for, and fail without what they need.\n\nA call like `$split(',')` omits the first argument, so the context takes its place: at the top of an expression that is the whole input.\n\nWithout a third argument, `$reduce` starts with the first item itself: a sum of a field of the items needs a start value. `$each` and `$sift` pass the value first and then its name, `$map` and `$filter` the item and then its index: the order counts, not the names of the parameters.",
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
      highlight(message("( $cost := function($a, $b) { $a * $b }; $string($cost(status)) )"), "$cost(status)"),
      highlight(message("$each(data.errors, function($key, $value) { $key & ': ' & $value })[0]"), "$key, $value"),
    ],
    good: [
      message("$string(status)"),
      message("$string($reduce(data.errors, function($sum, $error) { $sum + $error.count }, 0))"),
      message("$each(data.errors, function($value, $key) { $key & ': ' & $value })[0]"),
    ],
  }),
  problems: {
    arguments: (problem, { text }) => ({
      help: problem.fix === undefined ? undefined : `${problem.fix.title}.`,
      ...refusal(problem, text),
      ...(problem.reason === "ignored" || problem.isOwn === true ? { severity: "warning", confidence: "likely" } : {}),
    }),
    "seedless-reduce": ({ name, operator, meant }) => ({
      severity: "warning",
      confidence: "likely",
      what: `\`$reduce\` has no start value, so \`$${name}\` is the whole first item at first.`,
      why: effects[operator] ?? "Evaluation throws T2001 if there are two items.",
      help: `Pass the start value as the third argument: \`${meant}\`.`,
    }),
    "swapped-parameters": ({ functionName, first, passed }) => ({
      severity: "warning",
      confidence: "likely",
      what: `\`$${functionName}\` passes ${passedFirst[passed]}, so \`$${first}\` is not what its name says.`,
      why: "Parameters are passed in order, whatever their names.",
      help: "Swap the two parameters.",
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

/** The effect of a missing start value. */
const effects: Readonly<Record<string, string>> = {
  "&": "The result begins with the text of the whole item.",
  $append: "The list begins with the whole item.",
  $merge: "The result has the fields of the first item.",
};

/** What functions pass to the function that they call. */
const passedFirst = {
  value: "the value first and the name second",
  item: "the item first and its index second",
  result: "the result so far first and the item second",
};

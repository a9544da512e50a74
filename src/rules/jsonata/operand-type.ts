import { problemRule, type Message } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { whenThrown } from "./support/problems.js";
import { clockHelp, quoted, valueWords, isText } from "./support/words.js";
import { isOnly, type Type } from "jsonata-check/types";

export default problemRule({
  id: "jsonata/operand-type",
  severity: "error",
  confidence: "certain",
  fixable: "unsafe",
  summary: "An operator on values that it rejects",
  description:
    "JSONata converts nothing for an operator: arithmetic needs numbers, `<` and similar operators need two numbers or two strings, `..` needs integers, `~>` needs a function on its right, and the keys of objects are strings. Anything else throws, and the expression has no result. If an operand is missing the result is nothing, without an error.\n\nA value may be missing, as any header may: then the result is nothing, and evaluation throws as soon as the value is there.",
  related: ["jsonata/plus-on-text", "jsonata/impossible-comparison", "jsonata/arguments"],
  examples: ({ highlight, retryAfter, rateLimited, error }) => ({
    bad: [
      highlight(rateLimited("headers > 100"), "headers"),
      highlight(rateLimited("headers.`x-ratelimit-remaining` < 1"), "headers.`x-ratelimit-remaining` < 1"),
      highlight(error("status >= '400' ? { 'status': status } : null"), "status >= '400'"),
      highlight(retryAfter("$now() - 60"), "$now()"),
      highlight(retryAfter("headers.`x-reset` - $millis() / 1000"), "headers.`x-reset`"),
    ],
    good: [retryAfter("$millis() / 1000 - 60")],
  }),
  problems: {
    "list-arithmetic": ({ operator, list, meant }) => ({
      severity: "warning",
      confidence: "likely",
      what: `\`${operator}\` takes one number on each side, but ${codeOf(list)} may have several items.`,
      why: "Evaluation throws T2001 then.",
      help: `Calculate in each item: ${codeOf(meant)}.`,
    }),
    "operand-type": ({ operator, actual, other, side, node, span, ...problem }, { text }) => {
      const why = whenThrown("Evaluation throws", problem);
      if (side === "both" && node.type === "binary" && other !== undefined) {
        const [left, right] = [quoted(text, node.left), quoted(text, node.right)];
        return {
          what: `${left} is ${valueWords(actual)} and ${right} is ${valueWords(other)}; \`${operator}\` compares two numbers or two strings.`,
          why,
          help:
            clockHelp(text.slice(node.left.start, node.left.end)) ??
            clockHelp(text.slice(node.right.start, node.right.end)) ??
            "Convert the string to a number with `$number(…)`, or compare with a literal of the same kind.",
        };
      }
      return {
        what: `${quoted(text, span)} is ${actual.any ? "a value of the input" : valueWords(actual)}; ${wantedBy(operator)}.`,
        why,
        ...helpFor(operator, actual, text.slice(span.start, span.end)),
      };
    },
  },
});

/** What an operator takes, in words. */
function wantedBy(operator: string): string {
  switch (operator) {
    case "..":
      return "a range goes from one integer to another";
    case "~>":
      return "`~>` needs a function on its right";
    case "^":
      return "values are sorted by numbers or strings";
    case "{":
      return "the key of an object must be a string";
    case "|":
      return "a transform takes an object for its changes, and strings for the fields that it removes";
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `\`${operator}\` compares two numbers or two strings`;
    default:
      return `\`${operator}\` needs numbers`;
  }
}

/** What to write in place of an operand. */
function helpFor(operator: string, actual: Type, text: string): Pick<Message, "help"> {
  const clock = clockHelp(text);
  if (clock !== undefined) return { help: clock };
  if (operator === "~>" && /^\w+$/.test(text))
    return { help: `The name of a function begins with \`$\`: \`$${text}\`.` };
  if (operator === "+" && isOnly(actual, "array", "nothing")) return { help: "Join lists with `$append(a, b)`." };
  if (operator === "{") return { help: "Convert it to a string: `$string(…)`." };
  if ("+-*/%..".includes(operator) && isText(actual)) return { help: "Convert the string to a number: `$number(…)`." };
  return {};
}

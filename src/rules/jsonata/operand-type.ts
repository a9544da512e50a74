import type { Inferred } from "jsonata-check";
import { defineRule } from "../../rule-kit/rule.js";
import { levelOfThrow, placeOf, problemsOf, whenThrown } from "./problems.js";
import { isText, quoted, valueWords } from "./words.js";

export default defineRule({
  id: "jsonata/operand-type",
  severity: "error",
  confidence: "certain",
  summary: "An operator on values that it refuses",
  description:
    "JSONata converts nothing for an operator: arithmetic needs numbers, `<` and its kin need two numbers or two texts, `..` integers, `~>` a function on its right, and the keys of objects are texts. Anything else throws, and the expression gives no result at all. Where an operand is missing the result is nothing, without an error.\n\nAn error is what throws whenever evaluation comes there. Where a value may be missing, as any header may, it is a warning: the result is nothing without the value, and with it evaluation throws.",
  related: ["jsonata/plus-on-text", "jsonata/impossible-comparison", "jsonata/arguments"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: "headers > 100" } }),
        highlights: ["headers"],
      },
      {
        ...override({ error_expression: "status >= '400' ? { 'status': status } : null" }),
        highlights: ["status >= '400'"],
      },
      {
        ...override({ rate_limit: { retry_after_header_expression: "$now() - 60" } }),
        highlights: ["$now()"],
      },
      {
        ...override({ rate_limit: { retry_after_header_expression: "headers.`x-reset` - $millis() / 1000" } }),
        highlights: ["headers.`x-reset`"],
      },
    ],
    good: [override({ rate_limit: { retry_after_header_expression: "$millis() / 1000 - 60" } })],
  }),
  messages: {
    found: ({ value, given, wanted, why, help }: Found) => ({
      what: `${value} is ${given}; ${wanted}.`,
      why,
      ...(help === undefined ? {} : { help }),
    }),
    mixed: ({ left, right, leftGiven, rightGiven, operator, why }: Mixed) => ({
      what: `${left} is ${leftGiven} and ${right} is ${rightGiven}; \`${operator}\` compares two numbers or two texts.`,
      why,
      help: "Turn the text into a number with `$number(…)`, or compare with a literal of the same kind.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "operand-type")) {
        const { operator, actual, other, side, node } = problem.data;
        const why = whenThrown("Evaluation throws", problem.data);
        const place = { ...levelOfThrow(problem.data), ...placeOf(use, problem) };
        if (side === "both" && node.type === "binary" && other !== undefined) {
          const [left, right] = [quoted(use.text, node.left), quoted(use.text, node.right)];
          const given = { leftGiven: valueWords(actual), rightGiven: valueWords(other) };
          context.report({ message: "mixed", data: { left, right, ...given, operator, why }, ...place });
          continue;
        }
        const value = quoted(use.text, problem.span);
        const data = {
          value,
          given: valueWords(actual),
          wanted: wantedBy(operator),
          why,
          help: helpFor(problem.data),
        };
        context.report({ message: "found", data, ...place });
      }
    },
  }),
});

interface Found {
  readonly value: string;
  readonly given: string;
  readonly wanted: string;
  readonly why: string;
  readonly help: string | undefined;
}

interface Mixed {
  readonly left: string;
  readonly right: string;
  readonly leftGiven: string;
  readonly rightGiven: string;
  readonly operator: string;
  readonly why: string;
}

function wantedBy(operator: string): string {
  switch (operator) {
    case "..":
      return "a range goes from one integer to another";
    case "~>":
      return "on the right of `~>` stands a function";
    case "^":
      return "values are sorted by numbers or texts";
    case "{":
      return "the key of an object is a text";
    case "|":
      return "a transform takes an object for its changes, and texts for the fields that it removes";
    case "<":
    case "<=":
    case ">":
    case ">=":
      return `\`${operator}\` compares two numbers or two texts`;
    default:
      return `\`${operator}\` needs numbers`;
  }
}

function helpFor({ operator, actual }: Inferred<"operand-type">): string | undefined {
  if (operator === "{") return "Turn it into text: `$string(…)`.";
  if ("+-*/%..".includes(operator) && isText(actual)) return "Turn the text into a number: `$number(…)`.";
  return undefined;
}

import { defineRule } from "../../rule-kit/rule.js";
import { hasKind } from "jsonata-check/types";
import { levelOfThrow, placeOf, problemsOf, whenThrown } from "./problems.js";
import { quoted, valueWords } from "./words.js";

export default defineRule({
  id: "jsonata/arguments",
  severity: "error",
  confidence: "certain",
  summary: "A call with arguments that the function refuses",
  description:
    "Functions with a signature check their arguments when they are called, and throw T0410, T0411 or T0412 for what does not match: too many, too few, or of another kind. Nothing is converted. An argument that is missing at run time is let through and gives nothing.\n\nA call like `$split(',')` leaves the first argument out, so that the context takes its place: at the top of an expression that is the whole input.",
  related: ["jsonata/operand-type", "jsonata/unknown-function"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ error_expression: "status >= 400 ? { 'status': status, 'message': $uppercase(status) } : null" }),
        highlights: ["status"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "$contains(headers.`x-state`, 'limited', true)" } }),
        highlights: ["true"],
      },
      {
        ...override({ rate_limit: { is_rate_limited: "$contains('limit')" } }),
        highlights: ["$contains('limit')"],
      },
    ],
    good: [override({ error_expression: "status >= 400 ? { 'status': status, 'message': $string(status) } : null" })],
  }),
  messages: {
    kind: ({ name, value, given, signature, why }: Kind) => ({
      what: `${value} is ${given}; ${name} does not take that as an argument.`,
      why: `${why} The signature is \`${signature}\`.`,
    }),
    elements: ({ name, value, given, signature, why }: Kind) => ({
      what: `${value} is ${given} with elements that ${name} does not take.`,
      why: `${why} The signature is \`${signature}\`.`,
    }),
    element: ({ name, value, given, signature, why }: Kind) => ({
      what: `${value} is ${given}; ${name} works on ${elementWords(signature)}.`,
      why: `${why} The signature is \`${signature}\`.`,
    }),
    context: ({ name, given, why }: Kind) => ({
      what: `${name} has an argument less than it needs, so the context takes its place, which is ${given}.`,
      why,
      help: "Give the first argument: the value that the function works on.",
    }),
    count: ({ name, many, signature, why }: Count) => ({
      what: `${name} is called with too ${many} arguments.`,
      why: `${why} The signature is \`${signature}\`.`,
    }),
    arity: ({ name, why }: Kind) => ({
      what: `The function that is handed to ${name} has fewer than two parameters.`,
      why,
      help: "Its parameters are the result so far and the next element: `function($result, $item) { … }`.",
    }),
    result: ({ name, given, why }: Kind) => ({
      what: `A function that is handed to ${name} gives ${given}.`,
      why,
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "arguments")) {
        const { reason, functionName, signature = "", actual } = problem.data;
        const why = whenThrown("The call throws", problem.data);
        const name = functionName === undefined ? "the function" : `\`$${functionName}\``;
        const place = { ...levelOfThrow(problem.data), ...placeOf(use, problem) };
        if (reason === "too-many" || reason === "too-few") {
          const many = reason === "too-many" ? "many" : "few";
          context.report({ message: "count", data: { name, many, signature, why }, ...place });
          continue;
        }
        const value = quoted(use.text, problem.span);
        const data = { name, value, given: valueWords(actual), signature, why };
        const isElement = reason === "elements" && !hasKind(actual, "array");
        context.report({ message: isElement ? "element" : reason, data, ...place });
      }
    },
  }),
});

const elements: Readonly<Record<string, string>> = { s: "texts", n: "numbers", o: "objects" };

/** What the first parameter for an array wants in it. */
function elementWords(signature: string): string {
  return elements[/a<(.)/.exec(signature)?.[1] ?? ""] ?? "other elements";
}

interface Kind {
  readonly name: string;
  readonly value: string;
  readonly given: string;
  readonly signature: string;
  readonly why: string;
}

interface Count {
  readonly name: string;
  readonly many: string;
  readonly signature: string;
  readonly why: string;
}

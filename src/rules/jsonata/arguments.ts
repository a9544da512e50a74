import { defineRule } from "../rule.js";
import { placeOf, problemsOf } from "./problems.js";
import { quoted, valueWords } from "./words.js";

export default defineRule({
  id: "jsonata/arguments",
  severity: "error",
  confidence: "certain",
  summary: "A call with arguments that the function refuses",
  description:
    "Functions with a signature check their arguments when they are called, and throw T0410, T0411 or T0412 for what does not match: too many, too few, or of another kind. Nothing is converted. An argument that is missing at run time is let through and gives nothing.\n\nA call like `$split(',')` leaves the first argument out, so that the context takes its place: at the top of an expression that is the whole input.",
  related: ["jsonata/operand-type", "jsonata/unknown-function"],
  examples: {
    bad: [
      {
        kind: "override",
        text: "{ \"error_expression\": \"status >= 400 ? { 'status': status, 'message': $uppercase(status) } : null\" }",
        highlights: ["status"],
      },
      {
        kind: "override",
        text: '{ "rate_limit": { "is_rate_limited": "$contains(headers.`x-state`, \'limited\', true)" } }',
        highlights: ["true"],
      },
      {
        kind: "override",
        text: '{ "rate_limit": { "is_rate_limited": "$contains(\'limit\')" } }',
        highlights: ["$contains('limit')"],
      },
    ],
    good: [
      {
        kind: "override",
        text: "{ \"error_expression\": \"status >= 400 ? { 'status': status, 'message': $string(status) } : null\" }",
      },
    ],
  },
  messages: {
    kind: ({ name, value, given, signature, code }: Kind) => ({
      what: `${value} is ${given}; ${name} does not take that as an argument.`,
      why: `The call throws ${code}: the signature is \`${signature}\`.`,
    }),
    elements: ({ name, value, given, signature, code }: Kind) => ({
      what: `${value} is ${given} with elements that ${name} does not take.`,
      why: `The call throws ${code}: the signature is \`${signature}\`.`,
    }),
    context: ({ name, given, code }: Kind) => ({
      what: `${name} has an argument less than it needs, so the context takes its place, which is ${given}.`,
      why: `The call throws ${code}.`,
      help: "Give the first argument: the value that the function works on.",
    }),
    count: ({ name, many, signature, code }: Count) => ({
      what: `${name} is called with too ${many} arguments.`,
      why: `The call throws ${code}: the signature is \`${signature}\`.`,
    }),
    result: ({ name, given, code }: Kind) => ({
      what: `A function that is handed to ${name} gives ${given}.`,
      why: `The call throws ${code}.`,
    }),
  },
  create: (context) => ({
    expression: (use) => {
      for (const problem of problemsOf(use, "arguments")) {
        const { reason, functionName, signature = "", code, actual } = problem.data;
        const name = functionName === undefined ? "the function" : `\`$${functionName}\``;
        const place = placeOf(use, problem);
        if (reason === "too-many" || reason === "too-few") {
          const many = reason === "too-many" ? "many" : "few";
          context.report({ message: "count", data: { name, many, signature, code }, ...place });
          continue;
        }
        const value = quoted(use.text, problem.span);
        const data = { name, value, given: valueWords(actual), signature, code };
        context.report({ message: reason, data, ...place });
      }
    },
  }),
});

interface Kind {
  readonly name: string;
  readonly value: string;
  readonly given: string;
  readonly signature: string;
  readonly code: string;
}

interface Count {
  readonly name: string;
  readonly many: string;
  readonly signature: string;
  readonly code: string;
}

import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf, typeConsequences } from "./problems.js";
import { valueWords } from "./words.js";

export default defineRule({
  id: "jsonata/unquoted-key",
  severity: "error",
  confidence: "certain",
  summary: "A key without quotes, which is looked up in the input",
  description:
    "The keys of an object are expressions in JSONata. `{ type: 'verify' }` takes the value of the input's field `type` as the key; where there is none, the pair is left out, and the result is `{}`. A literal key stands in quotes.",
  fixable: "safe",
  silences: typeConsequences,
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ webhook: { handle_verification: "{ type: 'payload' }" } }),
        highlights: ["type"],
      },
    ],
    good: [
      override({ webhook: { handle_verification: "{ 'type': 'payload' }" } }),
      override({
        error_expression: "data.errors ? { 'status': 400, 'metadata': data.errors.{ code: message } } : null",
      }),
    ],
  }),
  messages: {
    value: ({ key, given }: { key: string; given: string }) => ({
      what: `The key \`${key}\` has no quotes, so it is looked up, and what is there is ${given}.`,
      why: "A key that is no text throws T1003.",
      help: `Write \`'${key}'\`.`,
    }),
    unknown: ({ key }: { key: string }) => ({
      what: `The key \`${key}\` has no quotes, so it is looked up, and what is there becomes the key.`,
      why: "A key that is no text throws T1003.",
      help: `Write \`'${key}'\`.`,
    }),
    found: ({ key }: { key: string }) => ({
      what: `The key \`${key}\` has no quotes, so it is looked up in the input.`,
      why: "The input has no such field, and the pair is left out of the object.",
      help: `Write \`'${key}'\`.`,
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "unquoted-key")) {
        const { key, found } = problem.data;
        // Anything may come into a step.
        const level = use.role === "step" ? ({ severity: "warning", confidence: "likely" } as const) : {};
        const place = { ...level, ...placeOf(use, problem) };
        if (found === undefined) context.report({ message: "found", data: { key }, ...place });
        else if (found.any) context.report({ message: "unknown", data: { key }, ...place });
        else context.report({ message: "value", data: { key, given: valueWords(found) }, ...place });
      }
    },
  }),
});

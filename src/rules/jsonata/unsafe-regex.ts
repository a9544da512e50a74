import { defineRule } from "../../rule-kit/rule.js";
import { placeOf, problemsOf } from "./problems.js";

export default defineRule({
  id: "jsonata/unsafe-regex",
  severity: "warning",
  confidence: "likely",
  summary: "A regular expression that can take practically forever",
  description:
    "A repetition whose parts can match the same text in two ways, `(a+)+` or `(\\\\w|\\\\d)*`, tries all combinations before it gives up: with each further character the time doubles. Thirty characters that almost match are enough, and no time limit of the engine interrupts a regular expression.\n\nOnly what is exponential for certain is reported, with a text that shows it.",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          error_expression:
            "$contains(data.message, /^(\\w+\\s?)*$/) ? { 'status': status, 'message': data.message } : null",
        }),
        highlights: ["/^(\\w+\\s?)*$/"],
      },
    ],
    good: [
      override({
        error_expression:
          "$contains(data.message, /^\\w+(\\s\\w+)*$/) ? { 'status': status, 'message': data.message } : null",
      }),
    ],
  }),
  messages: {
    found: ({ attack }: { attack: string }) => ({
      what: "This regular expression takes practically forever on some texts.",
      why: `Its repetition can match the same text in two ways and tries all combinations, for example on ${attack}.`,
      help: "Write the repeated part so that it can match a text in one way only.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "unsafe-regex")) {
        const { prefix, pump, suffix } = problem.data.attack;
        const attack = [shown(prefix), `${shown(pump)} thirty times`, shown(suffix)].filter((part) => part !== '""');
        context.report({ message: "found", data: { attack: attack.join(", then ") }, ...placeOf(use, problem) });
      }
    },
  }),
});

function shown(text: string): string {
  return JSON.stringify(text);
}

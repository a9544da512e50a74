import type { Role } from "../../../generated/shapes.js";
import { truthOf } from "jsonata-check/infer";
import { isOnly, type Type } from "jsonata-check/types";
import { defineRule } from "../../rule-kit/rule.js";
import { isSettled } from "../../rule-kit/settled.js";
import { placeOf, problemsOf } from "./problems.js";
import { quoted } from "./words.js";

export default defineRule({
  id: "jsonata/constant",
  severity: "warning",
  confidence: "likely",
  summary: "A result or a condition that never changes",
  description:
    "`is_rate_limited` decides whether a response is held back, `error_expression` whether it is an error, and `handle_verification` whether a request is an event at all. One that decides the same whatever comes in is a leftover or a mistake: with `true` every response is rate limited.\n\nThe same goes for a condition that always goes the same way, in any expression: one of its branches is never reached. Constants as results of other fields are taken as written on purpose.",
  related: ["jsonata/always-error", "jsonata/number-as-condition", "jsonata/impossible-comparison"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ rate_limit: { is_rate_limited: "true" } }),
        highlights: ["true"],
      },
      {
        ...override({ error_expression: "$exists(status) ? { 'status': status } : null" }),
        highlights: ["$exists(status)"],
      },
      {
        ...override({
          webhook: {
            handle_verification:
              "{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } }",
          },
        }),
        highlights: ["{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } }"],
      },
    ],
    good: [
      override({ rate_limit: { retry_after_header_expression: "30" } }),
      override({ webhook: { handle_verification: "{ 'type': 'payload' }" } }),
    ],
  }),
  messages: {
    condition: ({ test, value }: { test: string; value: boolean }) => ({
      what: `The condition ${test} is always ${value ? "true" : "false"}.`,
      why: `What stands ${value ? "behind the `:`" : "between `?` and `:`"} is never reached.`,
      help: "Ask for what tells the two cases apart, or write the branch alone.",
    }),
    limited: ({ always }: { always: boolean }) => ({
      what: `The result is always ${always ? "true" : "false"}, whatever the response is.`,
      why: always
        ? "Every response counts as rate limited and is tried again."
        : "No response ever counts as rate limited.",
      help: always
        ? "Ask for what tells these responses apart, such as `status = 429`."
        : "Ask for what tells these responses apart, such as `status = 429`, or leave the field out.",
    }),
    error: () => ({
      what: "The result never depends on the response.",
      why: "Either every response is an error or none is.",
      help: "Give `{ 'status': …, 'message': … }` where the response is an error, and null where it is none.",
    }),
    verification: () => ({
      what: "Every request is answered as a verification.",
      why: "Events arrive at the same address, and none of them gets any further.",
      help: "Ask for what tells a verification apart, and give `{ 'type': 'payload' }` or null for events.",
    }),
  },
  create: (context) => ({
    flawedExpression: (use) => {
      for (const problem of problemsOf(use, "constant")) {
        const data = { test: quoted(use.text, problem.span), value: problem.data.value };
        context.report({ message: "condition", data, ...placeOf(use, problem) });
      }
      for (const problem of problemsOf(use, "constant-result")) {
        // What is wrong with the expression may be what makes it constant.
        if (!isSettled(use, "constant-result")) continue;
        const always = isTrue(problem.data.type);
        context.report({ message: resultMessage(use.role), data: { always }, ...placeOf(use, problem) });
      }
    },
  }),
});

function isTrue(type: Type): boolean {
  return truthOf(type).mayBeTrue && !isOnly(type, "nothing");
}

function resultMessage(role: Role): "limited" | "error" | "verification" {
  if (role === "rate-limit-detected") return "limited";
  return role === "error" ? "error" : "verification";
}

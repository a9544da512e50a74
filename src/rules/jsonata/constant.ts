import { hasNoDefect, type Message, problemRule } from "../../rule-kit/index.js";
import type { Role } from "../../../generated/shapes.js";
import { truthOf } from "jsonata-check/types";
import { isOnly, type Type } from "jsonata-check/types";
import { quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/constant",
  severity: "warning",
  confidence: "likely",
  summary: "A result or a condition that never changes",
  description:
    "`is_rate_limited` decides whether a response is held back, `error_expression` whether it is an error, and `handle_verification` whether a request is an event at all. One that never changes is a leftover or a mistake: with `true` every response is rate limited.\n\nThe same goes for a condition that always goes the same way, in any expression: one of its branches is never reached. Constant results of other fields are assumed to be intended.",
  related: ["jsonata/always-error", "jsonata/number-as-condition", "jsonata/impossible-comparison"],
  examples: ({ highlight, retryAfter, verification, rateLimited, error }) => ({
    bad: [
      highlight(rateLimited("true"), "true"),
      highlight(error("$exists(status) ? { 'status': status } : null"), "$exists(status)"),
      highlight(
        verification("{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } }"),
        "{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } }",
      ),
    ],
    good: [retryAfter("30"), verification("{ 'type': 'payload' }")],
  }),
  problems: {
    constant: ({ span, value }, { text }) => ({
      what: `The condition ${quoted(text, span)} is always ${value ? "true" : "false"}.`,
      why: `The part ${value ? "after the `:`" : "between `?` and `:`"} is never reached.`,
      help: "Write a condition that depends on the input, or keep only the branch that is used.",
    }),
    // Another problem may make the expression constant.
    "constant-result": ({ type }, expression) =>
      hasNoDefect(expression, "constant-result") ? constantResult(expression.role, type) : undefined,
  },
});

function isTrue(type: Type): boolean {
  return truthOf(type).mayBeTrue && !isOnly(type, "nothing");
}

function constantResult(role: Role, type: Type): Message {
  if (role === "rate-limit-detected") return isTrue(type) ? alwaysLimited : neverLimited;
  return role === "error" ? independentError : alwaysVerification;
}

const alwaysLimited: Message = {
  what: "The result is always true, whatever the response is.",
  why: "Every response counts as rate limited and is retried.",
  help: "Test for what sets these responses apart, such as `status = 429`.",
};

const neverLimited: Message = {
  what: "The result is always false, whatever the response is.",
  why: "No response ever counts as rate limited.",
  help: "Test for what sets these responses apart, such as `status = 429`, or remove the field.",
};

const independentError: Message = {
  what: "The result never depends on the response.",
  why: "Either every response is an error or none is.",
  help: "Return `{ 'status': …, 'message': … }` if the response is an error, and null otherwise.",
};

const alwaysVerification: Message = {
  what: "Every request is answered as a verification.",
  why: "Events arrive at the same URL, and none of them is processed.",
  help: "Return this only for a verification, and `{ 'type': 'payload' }` or null for events.",
};

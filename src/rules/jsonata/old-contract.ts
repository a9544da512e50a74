import { type Message, problemRule } from "../../rule-kit/index.js";
import type { Role } from "../../../generated/shapes.js";
import type { Problem } from "jsonata-check";
import { inCurrentForm } from "./support/current-form.js";

export default problemRule({
  id: "jsonata/old-contract",
  severity: "warning",
  confidence: "likely",
  summary: "A result in the form that older documentation describes",
  description:
    "What these expressions must return has changed, and the sources disagree about when. According to the newer ones an error is an object with a `status`, rate limit headers are an object, `payload_transform` returns the whole payload in its own shape, and `handle_verification` an object with a `type`. The older forms are a boolean or a string, a number, an array of events or a bare event, and `{ statusCode, body }`.",
  fixable: "suggestion",
  related: ["webhook/verify-without-response"],
  examples: ({ override, highlight, message, verification, error, transform }) => ({
    bad: [
      highlight(error("status >= 400 or $exists(data.error)"), "status >= 400 or $exists(data.error)"),
      highlight(
        override({ rate_limit: { rate_limit_header_expression: "$number(headers.`x-rate-limit-reset`)" } }),
        "$number(headers.`x-rate-limit-reset`)",
      ),
      highlight(
        transform("body.events.{ 'event_type': type, 'raw': $ }"),
        "body.events.{ 'event_type': type, 'raw': $ }",
      ),
      highlight(
        verification("$exists(body.challenge) ? { 'statusCode': 200, 'body': body.challenge } : null"),
        "{ 'statusCode': 200, 'body': body.challenge }",
      ),
    ],
    good: [
      message("data.error"),
      verification(
        "body.challenge ? { 'type': 'verify', " +
          "'verification_response': { 'status_code': 200, 'body': body.challenge } } : null",
      ),
    ],
  }),
  problems: {
    "old-contract": (problem, expression) => {
      const message = messages[expression.role]?.(results[problem.result]);
      return message && { ...message, also: "This branch too.", fix: inCurrentForm(expression, problem) };
    },
  },
});

const messages: Readonly<Partial<Record<Role, (result: string) => Message>>> = {
  error: (result) => ({
    what: `The expression returns ${result}; it should return an error as an object with a \`status\`.`,
    why: "The older form is no longer documented, so the runtime may ignore it.",
    help: "Return `{ 'status': status, 'message': … }` for an error, and null for none.",
  }),
  "rate-limit-headers": (result) => ({
    what: `The expression returns ${result}; it should return the three values as an object.`,
    why: "The values are passed on as `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset`.",
    help: "Return `{ 'limit': …, 'remaining': …, 'reset': … }`, `reset` in seconds from now.",
  }),
  "webhook-payload": (result) => ({
    what: `The expression returns ${result}; it should return the whole payload with \`body\`, \`headers\` and \`query\`.`,
    why: "The result replaces the payload for everything that follows.",
    help: "Return `{ 'body': …, 'headers': headers, 'query': query }`.",
  }),
  "webhook-verification": () => ({
    what: "The expression returns a response with `statusCode`; it should return an object with a `type`.",
    why: "Without `type` the runtime does not know that the request is a verification.",
    help: "Return `{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': … } }`.",
  }),
};

const results: Readonly<Record<Problem<"old-contract">["result"], string>> = {
  boolean: "true or false",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object of its own",
};

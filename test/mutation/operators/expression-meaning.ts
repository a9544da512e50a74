import { wrongText } from "../damages.js";
import { rewriting } from "../forms.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const failed = "status >= 400 ? { 'status': status, 'message': ";

/** Expressions that compile but cannot serve their purpose. */
export const expressionMeaning: readonly Operator[] = [
  text(
    "a root of another input",
    "jsonata/unknown-path",
    places.errorExpressions,
    "statusCode >= 400 ? { 'status': 400 }",
    "statusCode",
  ),
  text("the body in an error expression", "jsonata/unknown-path", places.errorExpressions, `${failed}body.message }`, [
    "body",
    "body.message",
  ]),
  text(
    "a response in a detection",
    "jsonata/unknown-path",
    places.detections,
    "statusText = 'Too Many Requests'",
    "statusText",
  ),
  text("a field of a number", "jsonata/unknown-path", places.errorExpressions, `${failed}status.text }`, [
    "text",
    "status.text",
  ]),
  text("a context in a rate limit", "jsonata/unknown-path", places.delays, "context.delay ? context.delay : 1", [
    "context",
    "context.delay",
  ]),
  operator({
    id: "a mistyped name of the account",
    rule: "jsonata/unknown-path",
    at: ["authorization/config/expression"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const fields = subject.at(places.fields.map((at) => `${at}/name`));
      const name = fields
        .flatMap((field) => (field.type === "string" ? field.value : []))
        .find((one) => {
          return one.length > 4 && node.value.split(`context.${one}`).length === 2;
        });
      if (name === undefined) return undefined;
      const mistyped = `${name.slice(0, 2)}${name.slice(3)}`;
      return wrongText(node, node.value.replace(`context.${name}`, `context.${mistyped}`), mistyped);
    },
  }),
  rewriting(
    "a header compared with a number",
    "jsonata/impossible-comparison",
    places.detections,
    /^/,
    "headers.`x-remaining` = 0 or ",
    ["headers.`x-remaining` = 0", "0"],
  ),
  text("a status compared with text", "jsonata/impossible-comparison", places.detections, "status = '429'", [
    "status = '429'",
    "'429'",
  ]),
  text("a status among texts", "jsonata/impossible-comparison", places.detections, "status in ['429', '503']", [
    "status in ['429', '503']",
    "['429', '503']",
  ]),
  text("a detection that is always true", "jsonata/constant", places.detections, "true", "true"),
  text(
    "a condition that is constant",
    "jsonata/constant",
    places.verifications,
    "true ? { 'type': 'payload' } : { 'type': 'meta' }",
    "true",
  ),
  text(
    "an answer to every webhook",
    "jsonata/constant",
    places.verifications,
    "{ 'type': 'verify', 'verification_response': { 'status_code': 200 } }",
    "{ 'type': 'verify', 'verification_response': { 'status_code': 200 } }",
  ),
  text(
    "an error for every response",
    "jsonata/always-error",
    places.errorExpressions,
    "{ 'status': status, 'message': data.message }",
    "{ 'status': status, 'message': data.message }",
  ),
  text("a number as a condition", "jsonata/number-as-condition", places.detections, "status = 429 or 503", "503"),
  text(
    "a number as a condition of an error",
    "jsonata/number-as-condition",
    places.errorExpressions,
    "status = 400 or 401 or 403 ? { 'status': status }",
    ["401", "403"],
  ),
  text("a method of a text", "jsonata/method-call", places.errorExpressions, `${failed}data.message.toUpperCase() }`, [
    "toUpperCase",
    "toUpperCase()",
    "data.message.toUpperCase()",
  ]),
  text("a length", "jsonata/method-call", places.errorExpressions, "data.errors.length > 0 ? { 'status': 400 }", [
    "length",
    "data.errors.length",
  ]),
  text("includes", "jsonata/method-call", places.detections, "data.message.includes('quota')", [
    "includes",
    "includes('quota')",
    "data.message.includes('quota')",
  ]),
  text("plus on text", "jsonata/plus-on-text", places.errorExpressions, `${failed}'HTTP ' + data.code }`, [
    "+",
    "'HTTP ' + data.code",
  ]),
  text(
    "plus on a header",
    "jsonata/plus-on-text",
    places.errorExpressions,
    `${failed}data.title + ': ' + data.detail }`,
    ["+", "data.title + ': '", "data.title + ': ' + data.detail"],
  ),
  text(
    "too many arguments",
    "jsonata/arguments",
    places.errorExpressions,
    `${failed}$uppercase(data.title, data.detail) }`,
    ["$uppercase(data.title, data.detail)", "data.detail", "$uppercase"],
  ),
  text("a number for a text", "jsonata/arguments", places.detections, "$contains(status, '429')", [
    "status",
    "$contains(status, '429')",
  ]),
  text("too few arguments", "jsonata/arguments", places.errorExpressions, `${failed}$substring() }`, [
    "$substring()",
    "$substring",
  ]),
  text(
    "a header less than a number",
    "jsonata/operand-type",
    places.detections,
    "headers.`x-ratelimit-remaining` < 1",
    ["headers.`x-ratelimit-remaining` < 1", "<", "headers.`x-ratelimit-remaining`"],
  ),
  text("a subtraction from a header", "jsonata/operand-type", places.delays, "headers.`x-ratelimit-reset` - 5", [
    "headers.`x-ratelimit-reset` - 5",
    "-",
    "headers.`x-ratelimit-reset`",
  ]),
  text("now as a number", "jsonata/plus-on-text", places.delays, "$now() + 60", ["$now() + 60", "+", "$now()"]),
  text(
    "a status less than text",
    "jsonata/operand-type",
    places.errorExpressions,
    "status >= '400' ? { 'status': status }",
    ["status >= '400'", "'400'", ">="],
  ),
  text("a subtraction from the headers", "jsonata/operand-type", places.delays, "headers - 5", [
    "headers - 5",
    "headers",
    "-",
  ]),
  text("a text for a delay", "jsonata/result-type", places.delays, "headers.`retry-after`", "headers.`retry-after`"),
  text(
    "a type of webhook that does not exist",
    "jsonata/result-type",
    places.verifications,
    "body.challenge ? { 'type': 'verified', 'verification_response': { 'status_code': 200 } } : { 'type': 'payload' }",
    ["'verified'", "{ 'type': 'verified', 'verification_response': { 'status_code': 200 } }"],
  ),
  text(
    "an error without a status",
    "jsonata/result-type",
    places.errorExpressions,
    "status >= 400 ? { 'message': data.message }",
    "{ 'message': data.message }",
  ),
  text(
    "a status that is text",
    "jsonata/result-type",
    places.errorExpressions,
    "status >= 400 ? { 'status': 'failed', 'message': data.message }",
    ["'failed'", "{ 'status': 'failed', 'message': data.message }"],
  ),
  text(
    "a text for header values",
    "jsonata/result-type",
    ["authorization/config/expression"],
    "'Bearer ' & context.api_key",
    "'Bearer ' & context.api_key",
  ),
  text(
    "a variable that nobody reads",
    "jsonata/unused-variable",
    places.errorExpressions,
    `( $code := data.code; ${failed}data.message } )`,
    "$code",
  ),
  text(
    "a variable set in an inner block",
    "jsonata/shadowed-variable",
    places.errorExpressions,
    `( $m := 'Failed'; data.message ? ( $m := data.message ); ${failed}$m } )`,
    "$m",
  ),
  text(
    "a lambda for a lodash function",
    "jsonata/lodash-lambda",
    places.errorExpressions,
    `${failed}$find(data.errors, function($e) { $e.fatal }).message }`,
    ["function($e) { $e.fatal }"],
  ),
  text(
    "a regular expression that may never end",
    "jsonata/unsafe-regex",
    places.detections,
    "$contains(data.message, /^(a+)+$/)",
    ["/^(a+)+$/", "(a+)+"],
  ),
  text("an epoch for a delay", "jsonata/reset-unit", places.delays, "$number(headers.`x-aircallapi-reset`)", [
    "headers.`x-aircallapi-reset`",
    "$number(headers.`x-aircallapi-reset`)",
    "`x-aircallapi-reset`",
  ]),
  text(
    "a delay taken for an epoch",
    "jsonata/reset-unit",
    places.delays,
    "$number(headers.`retry-after`) - $floor($millis() / 1000)",
    ["headers.`retry-after`", "$number(headers.`retry-after`) - $floor($millis() / 1000)", "`retry-after`"],
  ),
  text(
    "the size of a bucket for a delay",
    "jsonata/reset-unit",
    places.delays,
    "$number(headers.`x-ratelimit-limit`)",
    ["headers.`x-ratelimit-limit`", "$number(headers.`x-ratelimit-limit`)", "`x-ratelimit-limit`"],
  ),
  text("an unguarded number", "jsonata/unguarded-number", places.delays, "$number(headers.`retry-after`)", [
    "$number(headers.`retry-after`)",
    "headers.`retry-after`",
  ]),
  text("an evaluated text", "jsonata/costly", places.errorExpressions, `${failed}$eval(data.code) }`, [
    "$eval(data.code)",
    "$eval",
  ]),
  text("a descent over everything", "jsonata/costly", places.errorExpressions, `${failed}**.message[0] }`, ["**"]),
];

function text(
  id: string,
  rule: string,
  at: readonly string[],
  expression: string,
  underlined: string | readonly string[],
): Operator {
  return operator({
    id,
    rule,
    at,
    type: "string",
    // A value that contains the text already has the defect.
    damage: (node) => (node.value.includes(expression) ? undefined : wrongText(node, expression, underlined)),
  });
}

import { describe, expect, it } from "vitest";
import type { Role } from "../../generated/shapes.js";
import { checkExpression } from "../../src/index.js";

/** The findings in an expression as `severity rule «text»`; without infos by default. */
function found(role: Role, text: string, withInfos = false): string[] {
  return checkExpression(text, { role })
    .diagnostics.filter(({ severity }) => withInfos || severity !== "info")
    .map(({ severity, rule, start, end }) => `${severity} ${rule.replace("jsonata/", "")} «${text.slice(start, end)}»`);
}

const handshake = "{ 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } }";

/** Role, expression, everything that is found. */
const mistakes: readonly (readonly [Role, string, readonly string[]])[] = [
  // Older contracts.
  ["error", "status >= 400", ["warning old-contract «status >= 400»"]],
  ["error", "$exists(data.error)", ["warning old-contract «$exists(data.error)»"]],
  ["error", "data.ok = false or status > 399", ["warning old-contract «data.ok = false or status > 399»"]],
  ["error", "status >= 400 ? 'Failed: ' & data.error : null", ["warning old-contract «'Failed: ' & data.error»"]],
  ["error", "$string(data.error)", ["warning old-contract «$string(data.error)»"]],
  [
    "rate-limit-headers",
    "$number(headers.`x-ratelimit-reset`)",
    ["warning old-contract «$number(headers.`x-ratelimit-reset`)»"],
  ],
  ["rate-limit-headers", "60", ["warning old-contract «60»"]],
  [
    "rate-limit-headers",
    "$exists(headers.`x-reset`) ? $number(headers.`x-reset`) - 5",
    ["warning old-contract «$number(headers.`x-reset`) - 5»"],
  ],
  ["webhook-payload", "[{ 'event': body.type }]", ["warning old-contract «[{ 'event': body.type }]»"]],
  ["webhook-payload", "body.events.{ 'event': type }", ["warning old-contract «body.events.{ 'event': type }»"]],
  [
    "webhook-payload",
    "$map(body.events, function($e) { { 'event': $e.type } })",
    ["warning old-contract «$map(body.events, function($e) { { 'event': $e.type } })»"],
  ],
  ["webhook-payload", "{ 'event': body.type }", ["warning old-contract «{ 'event': body.type }»"]],
  [
    "webhook-verification",
    "body.challenge ? { 'statusCode': 200, 'body': body.challenge } : null",
    ["warning old-contract «{ 'statusCode': 200, 'body': body.challenge }»"],
  ],
  // Names of another field's input.
  [
    "webhook-verification",
    "body.challenge ? { 'statusCode': 200, 'body': body.challenge } : { 'type': 'payload' }",
    ["warning old-contract «{ 'statusCode': 200, 'body': body.challenge }»"],
  ],
  ["step", "{ account: response.id, 'b': 1 }", []],
  [
    "step",
    "{ account: response.id, plan: response.plan }",
    ["warning unquoted-key «account»", "warning unquoted-key «plan»"],
  ],
  ["step", "{ name: value }", []],
  ["step", "response.items.{ name: $string(value) }", []],
  ["rate-limit-detected", "statusCode = 429", ["error unknown-path «statusCode»"]],
  ["rate-limit-detected", "response_status = 429", ["warning unknown-path «response_status»"]],
  [
    "error",
    "statusCode >= 400 ? { 'status': statusCode } : null",
    ["error unknown-path «statusCode»", "error unknown-path «statusCode»"],
  ],
  ["error", "$exists(body.error) ? { 'status': 400 } : null", ["error unknown-path «body»"]],
  ["error", "data.error ? { 'status': response_code } : null", ["error unknown-path «response_code»"]],
  ["retry-after", "$number(header.`retry-after`)", ["warning unknown-path «header»"]],
  ["pagination-cursor", "data.next_cursor", ["error unknown-path «data»"]],
  ["pagination-next", "data.more ? { 'page': 2 } : null", ["error unknown-path «data»"]],
  ["pagination-initial", "{ 'page': paginationValues.page }", ["error unknown-path «paginationValues»"]],
  ["authorization", "{ 'Authorization': 'Bearer ' & credentials.token }", ["warning unknown-path «credentials»"]],
  // Results of another type.
  ["error", "status >= 400 ? { 'message': data.error } : null", ["error result-type «{ 'message': data.error }»"]],
  ["error", "status >= 400 ? { 'statusCode': status } : null", ["error result-type «'statusCode'»"]],
  ["error", "status >= 400 ? { 'status': status } : false", ["warning result-type «false»"]],
  ["error", "status >= 400 ? { 'status': 'failed' } : null", ["error result-type «'failed'»"]],
  ["error", "status >= 400 ? { 'status': null } : null", ["error result-type «null»"]],
  ["error", "status >= 400 ? $error(data.message)", []],
  ["error", "$assert(status < 400, 'failed')", []],
  ["error", "status >= 400 ? { 'status': status, 'message': null } : null", []],
  [
    "error",
    "status >= 400 ? { 'status': status, 'message': { 'text': data } } : null",
    ["error result-type «{ 'text': data }»"],
  ],
  ["error", "status >= 400 ? { 'status': status, 'headers': [status] } : null", ["error result-type «[status]»"]],
  ["error", "status = 429 ? { 'status': 429, 'headers': { 'retry-after': data.wait ? $number(data.wait) : 10 } }", []],
  ["error", "status = 429 ? { 'status': 429, 'headers': { 'x-a': [1] } }", ["error result-type «[1]»"]],
  [
    "webhook-verification",
    "query.c ? { 'type': 'verify', 'verification_response': { 'status_code': 200, 'headers': { 'x-count': 1 } } }",
    [],
  ],
  ["error", "status >= 400 ? { 'status': status, 'code': 'x' } : null", ["warning result-type «'code'»"]],
  ["error", "status >= 400 ? { 'status': status, 'mesage': data.text }", ["warning result-type «'mesage'»"]],
  ["error", "status >= 400 ? { 'status': status, 'meta_data': data }", ["warning result-type «'meta_data'»"]],
  ["error", "status >= 400 ? { 'status': status, 'reason': data.text }", ["warning result-name «'reason'»"]],
  ["error", "status >= 400 ? { 'status': status, 'kind': data.text }", []],
  ["rate-limit-headers", "{ 'limit': 5, 'resets': headers.`x-reset` }", ["warning result-type «'resets'»"]],
  ["rate-limit-headers", "{ 'limit': 5, 'used': headers.`x-used` }", []],
  ["error", "status >= 400 ? status", ["error result-type «status»"]],
  ["error", "status >= 400 ? [{ 'status': status }]", ["error result-type «[{ 'status': status }]»"]],
  ["retry-after", "headers.`retry-after`", ["error result-type «headers.`retry-after`»"]],
  ["retry-after", "$dtFromIso(headers.date)", ["error result-type «$dtFromIso(headers.date)»"]],
  ["retry-after", "$exists(headers.`x-wait`) ? $number(headers.`x-wait`) : '60'", ["error result-type «'60'»"]],
  ["retry-after", "status = 429", ["error result-type «status = 429»"]],
  ["retry-after", "{ 'reset': 60 }", ["error result-type «{ 'reset': 60 }»"]],
  ["rate-limit-headers", "headers.`x-ratelimit-reset`", ["error result-type «headers.`x-ratelimit-reset`»"]],
  ["rate-limit-headers", "{ 'limit': [1], 'remaining': 5 }", ["error result-type «[1]»"]],
  ["authorization", "'Bearer ' & context.token", ["error result-type «'Bearer ' & context.token»"]],
  [
    "authorization",
    "{ 'Authorization': { 'token': context.token } }",
    ["error result-type «{ 'token': context.token }»"],
  ],
  ["pagination-initial", "1", ["error result-type «1»"]],
  ["pagination-initial", "[{ 'page': 1 }]", ["error result-type «[{ 'page': 1 }]»"]],
  [
    "pagination-next",
    "body.more ? paginationValues.page + 1 : null",
    ["error result-type «paginationValues.page + 1»"],
  ],
  ["pagination-next", "body.more ? { 'page': 2 } : false", ["error result-type «false»"]],
  ["pagination-cursor", "{ 'cursor': body.next }", ["error result-type «{ 'cursor': body.next }»"]],
  ["pagination-cursor", "$exists(body.next)", ["error result-type «$exists(body.next)»"]],
  ["webhook-payload", "$string(body)", ["error result-type «$string(body)»"]],
  ["webhook-payload", "{ 'body': body.event }", ["error result-type «{ 'body': body.event }»"]],
  [
    "webhook-payload",
    "{ 'body': body, 'headers': $string(headers), 'query': query }",
    ["error result-type «$string(headers)»"],
  ],
  ["webhook-verification", "body.x ? { 'type': 'verfy' } : null", ["error result-type «'verfy'»"]],
  ["webhook-verification", "body.x ? { 'response': body.x } : null", ["error result-type «{ 'response': body.x }»"]],
  [
    "webhook-verification",
    handshake.replace("200", "'200'").replace(/^/, "body.challenge ? "),
    ["error result-type «'200'»"],
  ],
  [
    "webhook-verification",
    "body.x ? { 'type': 'verify', 'verification_response': { 'body': body.x } } : null",
    ["error result-type «{ 'body': body.x }»"],
  ],
  ["webhook-verification", "body.challenge", []],
  ["webhook-verification", "$string(body.challenge)", ["error result-type «$string(body.challenge)»"]],
  ["webhook-verification", "headers.`x-signature` = 'a'", ["error result-type «headers.`x-signature` = 'a'»"]],
  // Headers are text.
  ["rate-limit-detected", "headers.`x-remaining` = 0", ["warning impossible-comparison «headers.`x-remaining` = 0»"]],
  ["rate-limit-detected", "headers.`x-remaining` <= 0", ["error operand-type «headers.`x-remaining` <= 0»"]],
  [
    "rate-limit-detected",
    "headers.`X-Remaining` = 0",
    ["warning impossible-comparison «headers.`X-Remaining` = 0»", "warning header-case «`X-Remaining`»"],
  ],
  ["rate-limit-detected", "headers.`x-remaining` != 0", ["warning impossible-comparison «headers.`x-remaining` != 0»"]],
  ["rate-limit-detected", "headers.`retry-after` != null", []],
  ["rate-limit-detected", "$match(data.message, /limit/) != []", []],
  ["rate-limit-detected", "$keys(data) != [] and $number(headers.`x-wait`) != ''", []],
  ["rate-limit-detected", "status = 503 and null != headers.`retry-after`", []],
  ["rate-limit-detected", "( $wait := headers.`retry-after`; $wait != null and $wait != '0' )", []],
  [
    "rate-limit-detected",
    "headers.`retry-after` = null",
    ["warning impossible-comparison «headers.`retry-after` = null»"],
  ],
  ["rate-limit-detected", "headers.`x-a` and headers.`x-a` != null and headers.`x-a` != '0'", []],
  ["rate-limit-detected", "status != '429'", ["warning impossible-comparison «status != '429'»"]],
  ["rate-limit-detected", "0 = headers.`x-remaining`", ["warning impossible-comparison «0 = headers.`x-remaining`»"]],
  ["rate-limit-detected", "status = '429'", ["warning impossible-comparison «status = '429'»"]],
  ["rate-limit-detected", "status in ['429', '503']", ["warning impossible-comparison «status in ['429', '503']»"]],
  ["rate-limit-detected", "headers.`x-remaining` - 1 < 0", ["error operand-type «headers.`x-remaining`»"]],
  // Results and conditions that never change.
  ["rate-limit-detected", "true", ["warning constant «true»"]],
  ["rate-limit-detected", "status or true", ["warning constant «status or true»"]],
  ["rate-limit-detected", "'429'", ["warning constant «'429'»"]],
  ["rate-limit-detected", "status = 429 or 503", ["error number-as-condition «503»"]],
  ["rate-limit-detected", "status = 429 or 502 or 503", ["error number-as-condition «502»"]],
  [
    "error",
    "{ 'status': status, 'message': data.message }",
    ["warning always-error «{ 'status': status, 'message': data.message }»"],
  ],
  ["error", "null", ["warning constant «null»"]],
  ["webhook-verification", handshake, [`warning constant «${handshake}»`]],
  ["retry-after", "($w := function($x) { $exists($x) ? $x : 10 }; $w(status))", []],
  ["retry-after", "$exists(status) ? 5 : 10", ["warning constant «$exists(status)»"]],
  // Expressions that throw.
  ["error", "status >= 400 ? { 'status': status, 'message': 'HTTP ' + status }", ["error plus-on-text «+»"]],
  ["error", "status >= 400 ? { 'status': status, 'message': $uppercase(status) }", ["error arguments «status»"]],
  ["error", "status >= 400 ? { 'status': $number(status, 10) }", ["error arguments «10»"]],
  ["retry-after", "headers.get('retry-after')", ["error method-call «get»"]],
  ["rate-limit-detected", "data.message.includes('limit')", ["error method-call «includes»"]],
  ["rate-limit-detected", "headers.`x-a`.length > 5", ["error method-call «length»"]],
  ["rate-limit-detected", "data.errors.length > 0", ["warning method-call «length»"]],
  ["rate-limit-detected", "data.parcel.dimensions.length > 48", []],
  ["rate-limit-detected", "data.properties.length = 0", []],
  ["rate-limit-detected", "data.params.length > 48", []],
  ["retry-after", "$now() - $toMillis(data.at)", ["error operand-type «$now()»"]],
  ["retry-after", "headers.`x-reset` - $millis() / 1000", ["error operand-type «headers.`x-reset`»"]],
  ["retry-after", "$floor(headers.`x-reset`)", ["error arguments «headers.`x-reset`»"]],
  ["retry-after", "headers.`x-reset` + 1", ["error plus-on-text «+»"]],
  ["rate-limit-detected", "($x := 5; $x(1))", ["error unknown-function «$x»"]],
  [
    "rate-limit-detected",
    "$find(data.errors, function($e) { $e.code = 1 })",
    ["error lodash-lambda «function($e) { $e.code = 1 }»"],
  ],
  ["rate-limit-detected", "$match(data.m, /a/) ?? false", ["error engine-bug «/a/»"]],
];

/** One mistake has one finding: what a stronger rule reports has no consequences. */
const single: readonly (readonly [Role, string, readonly string[]])[] = [
  ["retry-after", "headers.retry-after", ["error hyphenated-name «retry-after»"]],
  ["retry-after", "headers['retry-after'] - 1", ["error string-predicate «['retry-after']»"]],
  ["error", "data.error != undefined ? { 'status': 400 } : null", ["warning js-literal «undefined»"]],
  ["error", "status >= 400 ? { status: status, 'message': data.e } : null", ["error unquoted-key «status»"]],
  ["webhook-verification", "{ type: 'payload' }", ["error unquoted-key «type»"]],
  ["error", "$event.failed ? { 'status': 400 } : null", ["error unbound-variable «$event»"]],
  ["error", "$satus >= 400 ? { 'status': 400 } : null", ["error unbound-variable «$satus»"]],
  ["error", "not(data.ok) ? { 'status': 400 } : null", ["error unknown-function «not»"]],
  ["error", "($s := statusCode; $s >= 400 ? { 'status': $s } : null)", ["error unknown-path «statusCode»"]],
  ["error", "{{response.error}}", ["error placeholder «{{response.error}}»"]],
  ["rate-limit-headers", "X-RateLimit-Remaining", ["error not-an-expression «X-RateLimit-Remaining»"]],
  ["retry-after", "`Retry-After: ${data.x}`", ["error template-literal «`Retry-After: ${data.x}`»"]],
];

describe("what fields are given and ask for", () => {
  it.each(mistakes)("%s: %s", (role, text, expected) => {
    expect(found(role, text)).toEqual(expected);
  });

  it.each(single)("one finding in %s: %s", (role, text, expected) => {
    expect(found(role, text)).toEqual(expected);
  });

  it("says what the field expects, and names the value", () => {
    const [wrong] = checkExpression("headers.`retry-after`", { role: "retry-after" }).diagnostics;
    expect(wrong).toMatchObject({
      message: "`` headers.`retry-after` `` is a string; expected the number of seconds to wait, or nothing.",
      help: "Return a number: `$number(…)` of a header that counts seconds.",
    });
    const [other] = checkExpression("statusCode = 429", { role: "rate-limit-detected" }).diagnostics;
    expect(other).toMatchObject({
      message: "The input has no `statusCode`: it has `status`, `headers`, `data`, `response`.",
      help: "Write `status`.",
    });
  });

  it("notes a header that need not be a number, unless its form is looked at", () => {
    expect(found("retry-after", "$number(headers.`retry-after`)", true)).toEqual([
      "info unguarded-number «headers.`retry-after`»",
    ]);
    const guarded = "$contains(headers.`retry-after`, /^\\d+$/) ? $number(headers.`retry-after`)";
    expect(found("retry-after", guarded, true)).toEqual([]);
    expect(found("retry-after", "$number(headers.`x-wait`)", true)).toEqual([]);
  });
});

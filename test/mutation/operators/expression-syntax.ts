import { wrongPiece, wrongText } from "../damages.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const everywhere = places.expressions;

/** Behind the last character: the text of a YAML block ends with a line break. */
const end = /(?<=\S)(?=\s*$)/;

/** Expressions that do not compile. */
const refused: readonly Operator[] = [
  piece("== for =", "jsonata/syntax", everywhere, /(?<![!<>:=])=(?![=>])/, "==", ["==", "="]),
  piece("=== for =", "jsonata/syntax", everywhere, /(?<![!<>:=])=(?![=>])/, "===", ["===", "==", "="]),
  piece("&& for and", "jsonata/syntax", everywhere, /\band\b/, "&&", ["&&", "&"]),
  piece("|| for or", "jsonata/syntax", everywhere, /\bor\b/, "||", ["||", "|"]),
  piece("! for $not", "jsonata/syntax", everywhere, /\$exists\(/, "!$exists(", ["!"]),
  piece("a lost closing parenthesis", "jsonata/syntax", everywhere, /\)$/, "", ["(", "", ")"]),
  piece("a constructor that is never closed", "jsonata/syntax", everywhere, /\}$/, "", ["{", "", "}"]),
  piece("a bracket that was never opened", "jsonata/syntax", everywhere, end, ")", ")"),
  piece("a trailing operator", "jsonata/syntax", places.detections, end, " or", ["", "or", " or"]),
  piece("a trailing semicolon", "jsonata/syntax", places.responseExpressions, end, ";", ";"),
  piece("a comma before a brace", "jsonata/syntax", places.errorExpressions, / \}$/, ", }", ["}", ","]),
  piece("a colon lost in an object", "jsonata/syntax", places.errorExpressions, /: status,/, " status,", ["status"]),
  text(
    "a quote that never closes",
    "jsonata/syntax",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': 'Failed }",
    ["' }", "'Failed }", "Failed }"],
  ),
  text(
    "an escaped apostrophe",
    "jsonata/syntax",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': 'can\\'t read' }",
    ["\\'", "\\", "'can\\'t read'", "'can\\'"],
  ),
  text("two values side by side", "jsonata/syntax", places.detections, "status 429", "429"),
  text("a parenthesis for a list", "jsonata/syntax", places.detections, "status in (429, 503)", [
    ",",
    "(429, 503)",
    "(",
    ")",
  ]),
  text("a regular expression with a flag", "jsonata/syntax", places.detections, "$contains(data.message, /quota/g)", [
    "g",
    "/quota/g",
  ]),
];

/** Expressions in which another language shows. */
const foreign: readonly Operator[] = [
  text("a placeholder", "jsonata/placeholder", places.delays, "{{headers.retry-after}}", "{{headers.retry-after}}"),
  text(
    "a placeholder in an object",
    "jsonata/placeholder",
    places.errorExpressions,
    "{ 'status': status, 'message': {{data.message}} }",
    "{{data.message}}",
  ),
  text("the name of a header", "jsonata/not-an-expression", places.delays, "Retry-After", "Retry-After"),
  text(
    "the name of another header",
    "jsonata/not-an-expression",
    places.limitHeaders,
    "X-RateLimit-Remaining",
    "X-RateLimit-Remaining",
  ),
  text(
    "the name of a hook",
    "jsonata/not-an-expression",
    places.verifications,
    "verify_webhook_signature",
    "verify_webhook_signature",
  ),
  text(
    "an arrow function",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "$map(data.errors, (e) => e.message)",
    "=>",
  ),
  text("an optional chain", "jsonata/foreign-dialect", places.errorExpressions, "data?.error?.message", "?."),
  text(
    "an if statement",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "if (status >= 400) return { 'status': status }",
    ["if (", "if"],
  ),
  text("a line comment", "jsonata/foreign-dialect", places.detections, "status = 429 // too many", "//"),
  text("a declaration", "jsonata/foreign-dialect", places.errorExpressions, "let code = status; code >= 400", [
    "let ",
    "let",
  ]),
  text("a JSONPath descent", "jsonata/foreign-dialect", places.errorExpressions, "$..error.message", "$.."),
  text(
    "a JSONPath wildcard",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': $join(data.errors[*].message) }",
    "[*]",
  ),
  text("a JSONPath filter", "jsonata/foreign-dialect", places.errorExpressions, "data.errors[?(@.code == 1)]", "[?("),
  text(
    "a Jinja condition",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "{% if status >= 400 %}failed{% endif %}",
    "{%",
  ),
  text(
    "a template literal",
    "jsonata/template-literal",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': `HTTP ${status}` }",
    ["`HTTP ${status}`"],
  ),
];

/** Names that are nothing, or nothing here. */
const names: readonly Operator[] = [
  piece("a mistyped function", "jsonata/unknown-function", everywhere, /\$number\b/, "$nubmer"),
  piece("a mistyped $exists", "jsonata/unknown-function", everywhere, /\$exists\b/, "$exist"),
  piece(
    "a function in another case",
    "jsonata/unknown-function",
    everywhere,
    /\$lowercase\b|\$uppercase\b|\$join\b/,
    "$toLower",
  ),
  piece("parseInt", "jsonata/unknown-function", everywhere, /\$number\b/, "$parseInt"),
  text(
    "a function of JavaScript",
    "jsonata/unknown-function",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': $stringify(data) }",
    "$stringify",
  ),
  text(
    "a variable that nothing binds",
    "jsonata/unbound-variable",
    places.detections,
    "$response.status = 429",
    "$response",
  ),
  text("a header variable", "jsonata/unbound-variable", places.delays, "$number($header.`retry-after`)", "$header"),
  text(
    "an event variable",
    "jsonata/unbound-variable",
    places.transforms,
    "{ 'body': $event.body, 'headers': headers, 'query': query }",
    "$event",
  ),
  text(
    "an input with a dollar",
    "jsonata/unbound-variable",
    places.errorExpressions,
    "$status >= 400 ? { 'status': 400 }",
    "$status",
  ),
  text(
    "a variable spelt otherwise",
    "jsonata/unbound-variable",
    places.errorExpressions,
    "( $code := data.code; status >= 400 ? { 'status': status, 'message': $coed & $code } )",
    "$coed",
  ),
  piece(
    "a header with a capital",
    "jsonata/header-case",
    everywhere,
    /headers\.`retry-after`/,
    "headers.`Retry-After`",
    ["`Retry-After`", "Retry-After"],
  ),
  piece(
    "a limit header with capitals",
    "jsonata/header-case",
    everywhere,
    /headers\.`x-ratelimit-reset`/,
    "headers.`X-RateLimit-Reset`",
    ["`X-RateLimit-Reset`", "X-RateLimit-Reset"],
  ),
  piece(
    "a header without backticks",
    "jsonata/hyphenated-name",
    everywhere,
    /headers\.`retry-after`/,
    "headers.retry-after",
    ["headers.retry-after", "retry-after"],
  ),
  piece(
    "a longer header without backticks",
    "jsonata/hyphenated-name",
    everywhere,
    /headers\.`x-ratelimit-reset`/,
    "headers.x-ratelimit-reset",
    ["headers.x-ratelimit-reset", "x-ratelimit-reset"],
  ),
  piece(
    "a header in brackets",
    "jsonata/string-predicate",
    everywhere,
    /headers\.`retry-after`/,
    "headers['retry-after']",
    ["['retry-after']", "headers['retry-after']", "'retry-after'"],
  ),
  piece(
    "a field in brackets",
    "jsonata/string-predicate",
    places.errorExpressions,
    /data\.message/,
    "data['message']",
    ["['message']", "data['message']", "'message'"],
  ),
  text("undefined", "jsonata/js-literal", places.detections, "headers.`x-quota` != undefined", "undefined"),
  text("None", "jsonata/js-literal", places.errorExpressions, "data.error != None ? { 'status': 400 }", "None"),
  text("TRUE", "jsonata/js-literal", places.errorExpressions, "data.failed = TRUE ? { 'status': 400 }", "TRUE"),
  text(
    "keys without quotes",
    "jsonata/unquoted-key",
    places.verifications,
    "body.challenge ? { type: 'verify', verification_response: { status_code: 200 } } : { 'type': 'payload' }",
    ["type", "verification_response", "status_code"],
  ),
  operator({
    id: "a key without quotes",
    rule: "jsonata/unquoted-key",
    at: everywhere,
    type: "string",
    damage(node) {
      const [, name] = /\{\s*['"](\w+)['"]\s*:/.exec(node.value) ?? [];
      // In the update of a transform the name may be a field of what is updated.
      if (name === undefined || /\|\s*\{/.test(node.value)) return undefined;
      return wrongText(node, node.value.replace(/(\{\s*)['"](\w+)['"](?=\s*:)/, "$1$2"), name);
    },
  }),
  text(
    "a key twice in an expression",
    "jsonata/duplicate-key",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': data.title, 'message': data.detail }",
    ["'message'"],
  ),
  piece(
    "a space that does not break",
    "jsonata/lookalike-character",
    everywhere,
    /\bstatus (?=[=?<>])/,
    "status\u00a0",
    ["\u00a0", "status\u00a0"],
  ),
  text(
    "typographic quotes",
    "jsonata/lookalike-character",
    places.errorExpressions,
    "status >= 400 ? { \u201cstatus\u201d: status }",
    ["\u201c", "\u201d", "\u201cstatus\u201d"],
  ),
  piece("a space of no width", "jsonata/lookalike-character", everywhere, /\bstatus\b/, "status\u200b", [
    "\u200b",
    "status\u200b",
  ]),
];

/** Results that an older contract asked for. */
const contracts: readonly Operator[] = [
  text("a boolean for an error", "jsonata/old-contract", ["error_expression"], "status >= 400", "status >= 400"),
  text("a text for an error", "jsonata/old-contract", ["error_expression"], "status >= 400 ? 'Request failed' : null", [
    "'Request failed'",
    "status >= 400 ? 'Request failed' : null",
  ]),
  text(
    "a statusCode",
    "jsonata/old-contract",
    places.verifications,
    "body.challenge ? { 'statusCode': 200, 'body': body.challenge } : null",
    ["{ 'statusCode': 200, 'body': body.challenge }", "'statusCode'"],
  ),
  text(
    "a number for the limit headers",
    "jsonata/old-contract",
    places.limitHeaders,
    "$number(headers.`x-ratelimit-reset`)",
    "$number(headers.`x-ratelimit-reset`)",
  ),
  text(
    "a list of events",
    "jsonata/old-contract",
    places.transforms,
    "[{ 'type': 'created', 'id': body.id }]",
    "[{ 'type': 'created', 'id': body.id }]",
  ),
  text("a bare event", "jsonata/old-contract", places.transforms, "{ 'type': 'created', 'id': body.id }", [
    "{ 'type': 'created', 'id': body.id }",
  ]),
];

/** Defects of the text of expressions. */
export const expressionSyntax: readonly Operator[] = [...refused, ...foreign, ...names, ...contracts];

function text(
  id: string,
  rule: string,
  at: readonly string[],
  expression: string,
  underlined: string | readonly string[],
): Operator {
  return operator({ id, rule, at, type: "string", damage: (node) => wrongText(node, expression, underlined) });
}

function piece(
  id: string,
  rule: string,
  at: readonly string[],
  pattern: RegExp,
  replacement: string,
  underlined: string | readonly string[] = replacement,
): Operator {
  return operator({
    id,
    rule,
    at,
    type: "string",
    damage: (node) => wrongPiece(node, pattern, replacement, underlined),
  });
}

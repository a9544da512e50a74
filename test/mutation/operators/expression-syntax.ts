import { wrongText } from "../damages.js";
import { rewriting, writing } from "../forms.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const everywhere = places.expressions;

/** Behind the last character: the text of a YAML block ends with a line break. */
const end = /(?<=\S)(?=\s*$)/;

/** Expressions that do not compile. */
const refused: readonly Operator[] = [
  rewriting("== for =", "jsonata/syntax", everywhere, /(?<![!<>:=])=(?![=>])/, "==", ["==", "="]),
  rewriting("=== for =", "jsonata/syntax", everywhere, /(?<![!<>:=])=(?![=>])/, "===", ["===", "==", "="]),
  rewriting("&& for and", "jsonata/syntax", everywhere, /\band\b/, "&&", ["&&", "&"]),
  rewriting("|| for or", "jsonata/syntax", everywhere, /\bor\b/, "||", ["||", "|"]),
  rewriting("! for $not", "jsonata/syntax", everywhere, /\$exists\(/, "!$exists(", ["!"]),
  rewriting("a lost closing parenthesis", "jsonata/syntax", everywhere, /\)$/, "", ["(", "", ")"]),
  rewriting("a constructor that is never closed", "jsonata/syntax", everywhere, /\}$/, "", ["{", "", "}"]),
  rewriting("a bracket that was never opened", "jsonata/syntax", everywhere, end, ")", ")"),
  rewriting("a trailing operator", "jsonata/syntax", places.detections, end, " or", ["", "or", " or"]),
  rewriting("a trailing semicolon", "jsonata/syntax", places.responseExpressions, end, ";", ";"),
  rewriting("a comma before a brace", "jsonata/syntax", places.errorExpressions, / \}$/, ", }", ["}", ","]),
  rewriting("a colon lost in an object", "jsonata/syntax", places.errorExpressions, /: status,/, " status,", [
    "status",
  ]),
  writing(
    "a quote that never closes",
    "jsonata/syntax",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': 'Failed }",
    ["' }", "'Failed }", "Failed }"],
  ),
  writing(
    "an escaped apostrophe",
    "jsonata/syntax",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': 'can\\'t read' }",
    ["\\'", "\\", "'can\\'t read'", "'can\\'"],
  ),
  writing("two values side by side", "jsonata/syntax", places.detections, "status 429", "429"),
  writing("a parenthesis for a list", "jsonata/syntax", places.detections, "status in (429, 503)", [
    ",",
    "(429, 503)",
    "(",
    ")",
  ]),
  writing(
    "a regular expression with a flag",
    "jsonata/syntax",
    places.detections,
    "$contains(data.message, /quota/g)",
    ["g", "/quota/g"],
  ),
];

/** Expressions in which another language shows. */
const foreign: readonly Operator[] = [
  writing("a placeholder", "jsonata/placeholder", places.delays, "{{headers.retry-after}}", "{{headers.retry-after}}"),
  writing(
    "a placeholder in an object",
    "jsonata/placeholder",
    places.errorExpressions,
    "{ 'status': status, 'message': {{data.message}} }",
    "{{data.message}}",
  ),
  writing("the name of a header", "jsonata/not-an-expression", places.delays, "Retry-After", "Retry-After"),
  writing(
    "the name of another header",
    "jsonata/not-an-expression",
    places.limitHeaders,
    "X-RateLimit-Remaining",
    "X-RateLimit-Remaining",
  ),
  writing(
    "the name of a hook",
    "jsonata/not-an-expression",
    places.verifications,
    "verify_webhook_signature",
    "verify_webhook_signature",
  ),
  writing(
    "an arrow function",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "$map(data.errors, (e) => e.message)",
    "=>",
  ),
  writing("an optional chain", "jsonata/foreign-dialect", places.errorExpressions, "data?.error?.message", "?."),
  writing(
    "an if statement",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "if (status >= 400) return { 'status': status }",
    ["if (", "if"],
  ),
  writing("a line comment", "jsonata/foreign-dialect", places.detections, "status = 429 // too many", "//"),
  writing("a declaration", "jsonata/foreign-dialect", places.errorExpressions, "let code = status; code >= 400", [
    "let ",
    "let",
  ]),
  writing("a JSONPath descent", "jsonata/foreign-dialect", places.errorExpressions, "$..error.message", "$.."),
  writing(
    "a JSONPath wildcard",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': $join(data.errors[*].message) }",
    "[*]",
  ),
  writing(
    "a JSONPath filter",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "data.errors[?(@.code == 1)]",
    "[?(",
  ),
  writing(
    "a Jinja condition",
    "jsonata/foreign-dialect",
    places.errorExpressions,
    "{% if status >= 400 %}failed{% endif %}",
    "{%",
  ),
  writing(
    "a template literal",
    "jsonata/template-literal",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': `HTTP ${status}` }",
    ["`HTTP ${status}`"],
  ),
];

/** Names that are nothing, or nothing here. */
const names: readonly Operator[] = [
  rewriting("a mistyped function", "jsonata/unknown-function", everywhere, /\$number\b/, "$nubmer"),
  rewriting("a mistyped $exists", "jsonata/unknown-function", everywhere, /\$exists\b/, "$exist"),
  rewriting(
    "a function in another case",
    "jsonata/unknown-function",
    everywhere,
    /\$lowercase\b|\$uppercase\b|\$join\b/,
    "$toLower",
  ),
  rewriting("parseInt", "jsonata/unknown-function", everywhere, /\$number\b/, "$parseInt"),
  writing(
    "a function of JavaScript",
    "jsonata/unknown-function",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': $stringify(data) }",
    "$stringify",
  ),
  writing(
    "a variable that nothing binds",
    "jsonata/unbound-variable",
    places.detections,
    "$response.status = 429",
    "$response",
  ),
  writing("a header variable", "jsonata/unbound-variable", places.delays, "$number($header.`retry-after`)", "$header"),
  writing(
    "an event variable",
    "jsonata/unbound-variable",
    places.transforms,
    "{ 'body': $event.body, 'headers': headers, 'query': query }",
    "$event",
  ),
  writing(
    "an input with a dollar",
    "jsonata/unbound-variable",
    places.errorExpressions,
    "$status >= 400 ? { 'status': 400 }",
    "$status",
  ),
  writing(
    "a variable spelt otherwise",
    "jsonata/unbound-variable",
    places.errorExpressions,
    "( $code := data.code; status >= 400 ? { 'status': status, 'message': $coed & $code } )",
    "$coed",
  ),
  rewriting(
    "a header with a capital",
    "jsonata/header-case",
    everywhere,
    /headers\.`retry-after`/,
    "headers.`Retry-After`",
    ["`Retry-After`", "Retry-After"],
  ),
  rewriting(
    "a limit header with capitals",
    "jsonata/header-case",
    everywhere,
    /headers\.`x-ratelimit-reset`/,
    "headers.`X-RateLimit-Reset`",
    ["`X-RateLimit-Reset`", "X-RateLimit-Reset"],
  ),
  rewriting(
    "a header without backticks",
    "jsonata/hyphenated-name",
    everywhere,
    /headers\.`retry-after`/,
    "headers.retry-after",
    ["headers.retry-after", "retry-after"],
  ),
  rewriting(
    "a longer header without backticks",
    "jsonata/hyphenated-name",
    everywhere,
    /headers\.`x-ratelimit-reset`/,
    "headers.x-ratelimit-reset",
    ["headers.x-ratelimit-reset", "x-ratelimit-reset"],
  ),
  rewriting(
    "a header in brackets",
    "jsonata/string-predicate",
    everywhere,
    /headers\.`retry-after`/,
    "headers['retry-after']",
    ["['retry-after']", "headers['retry-after']", "'retry-after'"],
  ),
  rewriting(
    "a field in brackets",
    "jsonata/string-predicate",
    places.errorExpressions,
    /data\.message/,
    "data['message']",
    ["['message']", "data['message']", "'message'"],
  ),
  writing("undefined", "jsonata/js-literal", places.detections, "headers.`x-quota` != undefined", "undefined"),
  writing("None", "jsonata/js-literal", places.errorExpressions, "data.error != None ? { 'status': 400 }", "None"),
  writing("TRUE", "jsonata/js-literal", places.errorExpressions, "data.failed = TRUE ? { 'status': 400 }", "TRUE"),
  writing(
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
  writing(
    "a key twice in an expression",
    "jsonata/duplicate-key",
    places.errorExpressions,
    "status >= 400 ? { 'status': status, 'message': data.title, 'message': data.detail }",
    ["'message'"],
  ),
  rewriting(
    "a space that does not break",
    "jsonata/lookalike-character",
    everywhere,
    /\bstatus (?=[=?<>])/,
    "status\u00a0",
    ["\u00a0", "status\u00a0"],
  ),
  writing(
    "typographic quotes",
    "jsonata/lookalike-character",
    places.errorExpressions,
    "status >= 400 ? { \u201cstatus\u201d: status }",
    ["\u201c", "\u201d", "\u201cstatus\u201d"],
  ),
  rewriting("a space of no width", "jsonata/lookalike-character", everywhere, /\bstatus\b/, "status\u200b", [
    "\u200b",
    "status\u200b",
  ]),
];

/** Results that an older contract asked for. */
const contracts: readonly Operator[] = [
  writing("a boolean for an error", "jsonata/old-contract", ["error_expression"], "status >= 400", "status >= 400"),
  writing(
    "a text for an error",
    "jsonata/old-contract",
    ["error_expression"],
    "status >= 400 ? 'Request failed' : null",
    ["'Request failed'", "status >= 400 ? 'Request failed' : null"],
  ),
  writing(
    "a statusCode",
    "jsonata/old-contract",
    places.verifications,
    "body.challenge ? { 'statusCode': 200, 'body': body.challenge } : null",
    ["{ 'statusCode': 200, 'body': body.challenge }", "'statusCode'"],
  ),
  writing(
    "a number for the limit headers",
    "jsonata/old-contract",
    places.limitHeaders,
    "$number(headers.`x-ratelimit-reset`)",
    "$number(headers.`x-ratelimit-reset`)",
  ),
  writing(
    "a list of events",
    "jsonata/old-contract",
    places.transforms,
    "[{ 'type': 'created', 'id': body.id }]",
    "[{ 'type': 'created', 'id': body.id }]",
  ),
  writing("a bare event", "jsonata/old-contract", places.transforms, "{ 'type': 'created', 'id': body.id }", [
    "{ 'type': 'created', 'id': body.id }",
  ]),
];

/** Defects of the text of expressions. */
export const expressionSyntax: readonly Operator[] = [...refused, ...foreign, ...names, ...contracts];

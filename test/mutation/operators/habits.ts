import { rewriting, writing } from "../forms.js";
import type { Operator } from "../operator.js";
import * as places from "../places.js";

const { errorExpressions, detections, delays, transforms } = places;
const initialValues = places.paginations.map((at) => `${at}/config/get_initial_pagination_values_expression`);
const failed = "status >= 400 ? { 'status': status, 'message': ";

/** Habits from other languages and other roles. */
export const habits: readonly Operator[] = [
  ...[
    ["exists without its dollar", "exists(data.error)", "exists"],
    ["len", "len(data.errors) > 0", "len"],
    ["IF", "IF(status >= 400, true, false)", "IF"],
    ["$if", "$if(status >= 400, true, false)", "$if"],
    ["$isEmpty", "$isNil(data.errors)", "$isNil"],
    ["$size", "$sizeOf(data.errors) > 0", "$sizeOf"],
    ["isNaN", "isNaN(status)", "isNaN"],
  ].map(([id = "", condition = "", name = ""]) =>
    writing(
      `a condition with ${id}`,
      "jsonata/unknown-function",
      errorExpressions,
      `${condition} ? { 'status': 400 }`,
      [name, condition],
    ),
  ),
  ...[
    ["Number", "Number(headers.`retry-after`)"],
    ["number without its dollar", "number(headers.`retry-after`)"],
    ["Math.max", "Math.max(1, 60)"],
    ["Date.now", "Date.now() / 1000"],
    ["$parseFloat", "$parseFloat(headers.`retry-after`)"],
  ].map(([id = "", expression = ""]) =>
    writing(`a delay with ${id}`, "jsonata/unknown-function", delays, expression, [
      expression.slice(0, expression.indexOf("(")),
      expression,
    ]),
  ),
  writing(
    "JSON.stringify",
    "jsonata/unknown-function",
    errorExpressions,
    `${failed}JSON.stringify(data) }`,
    "JSON.stringify",
  ),
  writing("AND in capitals", "jsonata/syntax", detections, "status = 403 AND data.code = 7", "AND"),
  writing("OR in capitals", "jsonata/syntax", detections, "status = 429 OR status = 503", "OR"),
  writing("not as a word", "jsonata/syntax", errorExpressions, "not data.ok ? { 'status': 400 }", ["data", "not"]),
  writing("an arrow for a comparison", "jsonata/syntax", errorExpressions, "status => 400 ? { 'status': 400 }", [
    ">",
    "=>",
  ]),
  writing("an equals sign before the less-than sign", "jsonata/syntax", detections, "status =< 599", ["<", "=<"]),
  writing("a comment of a shell", "jsonata/syntax", detections, "# too many\nstatus = 429", "#"),
  writing("if and then", "jsonata/syntax", errorExpressions, "if status >= 400 then { 'status': status }", [
    "status",
    "if",
  ]),
  writing(
    "a choice without its second branch",
    "jsonata/syntax",
    errorExpressions,
    "status >= 400 ? { 'status': status } :",
    ["", ":"],
  ),
  writing("words without quotes", "jsonata/syntax", errorExpressions, `${failed}Request failed }`, "failed"),
  writing("a lost comma between arguments", "jsonata/syntax", detections, "$contains(data.message 'quota')", "'quota'"),
  writing("a lost parenthesis of a call", "jsonata/syntax", detections, "$contains(data.message, 'quota'", ["", "("]),
  writing("a comma behind the last argument", "jsonata/syntax", detections, "$contains(data.message, 'quota',)", [
    ",",
    ")",
  ]),
  writing("a comma behind the last member", "jsonata/syntax", errorExpressions, `${failed}data.message, }`, ["}", ","]),
  writing("a lambda of Python", "jsonata/syntax", errorExpressions, "$map(data.errors, lambda e: e.message)", [
    "e",
    "lambda",
  ]),
  writing("<> for !=", "jsonata/foreign-dialect", detections, "status <> 200", "<>"),
  writing("between", "jsonata/foreign-dialect", detections, "status between 500 and 599", "between"),
  writing("is not null", "jsonata/foreign-dialect", detections, "data.error is not null", "is not null"),
  writing("an optional index", "jsonata/foreign-dialect", detections, "data.errors?.[0]", "?."),
  writing(
    "an arrow in a method",
    "jsonata/foreign-dialect",
    errorExpressions,
    `${failed}data.errors.map(e => e.message) }`,
    "=>",
  ),
  writing("get of a dictionary", "jsonata/method-call", detections, "data.get('error')", [
    "get",
    "get('error')",
    "data.get('error')",
  ]),
  writing("toLowerCase", "jsonata/method-call", detections, "data.code.toLowerCase() = 'limit'", [
    "toLowerCase",
    "toLowerCase()",
    "data.code.toLowerCase()",
  ]),
  writing("startsWith", "jsonata/method-call", detections, "data.code.startsWith('rate')", [
    "startsWith",
    "startsWith('rate')",
    "data.code.startsWith('rate')",
  ]),
  writing("a root through $$", "jsonata/unknown-path", errorExpressions, "$$.statusCode >= 400 ? { 'status': 400 }", [
    "statusCode",
    "$$.statusCode",
  ]),
  ...[
    ["error", "error.message"],
    ["message", "message"],
    ["errors", "errors[0].detail"],
    ["payload", "payload.error"],
  ].map(([root = "", path = ""]) =>
    writing(`an error that reads ${path}`, "jsonata/unknown-path", errorExpressions, `${failed}${path} }`, [
      root,
      path,
    ]),
  ),
  writing("a status of the response", "jsonata/unknown-path", detections, "status_code = 429", "status_code"),
  writing("a response before the first request", "jsonata/unknown-path", initialValues, "{ 'page': response.page }", [
    "response",
    "response.page",
  ]),
  writing(
    "the arguments of a handler",
    "jsonata/unbound-variable",
    transforms,
    "{ 'body': $request.body, 'headers': headers, 'query': query }",
    "$request",
  ),
  writing(
    "the context with a dollar",
    "jsonata/unbound-variable",
    delays,
    "$headers.`retry-after` ? 5 : 1",
    "$headers",
  ),
  rewriting(
    "a function with a typo inside",
    "jsonata/unknown-function",
    places.expressions,
    /\$contains\b/,
    "$containts",
  ),
  rewriting("$merge with a typo", "jsonata/unknown-function", places.expressions, /\$merge\b/, "$merg"),
  rewriting("$join with a typo", "jsonata/unknown-function", places.expressions, /\$join\b/, "$jion"),
  writing(
    "a filter of Liquid",
    "placeholder/malformed",
    places.methodQueryValues,
    "{{query.name | default: 'x'}}",
    "{{query.name | default: 'x'}}",
  ),
  writing(
    "a default of JavaScript",
    "placeholder/malformed",
    places.methodQueryValues,
    "{{query.page || 1 + 0}}",
    "{{query.page || 1 + 0}}",
  ),
  writing(
    "two names in one placeholder",
    "placeholder/malformed",
    places.methodQueryValues,
    "{{query.a, query.b}}",
    "{{query.a, query.b}}",
  ),
  writing("an email-like name", "placeholder/malformed", places.methodQueryValues, "{{@query.a}}", "{{@query.a}}"),
  ...["String", "INT", "float", "date", "object", "list", "required"].map((type) =>
    writing(`the type ${type}`, "placeholder/unknown-type", places.methodQueryValues, `{{query.a:${type}}}`, type),
  ),
];

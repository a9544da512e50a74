import { expect, test } from "vitest";
import { accepted, configuration, labelsAt } from "./open.js";

const expression = (text: string): string => configuration(`"error_expression": "${text}"\n}`);
const unfinished = (text: string): string => configuration(`"error_expression": "${text}\n}`);

test.each([
  ["the input", expression("▮"), ["status", "headers", "data", "response"]],
  ["a word that is begun", expression("hea▮"), ["headers"]],
  ["a string that is not closed", unfinished("stat▮"), ["status"]],
  ["a function that is begun", expression("$substringB▮"), ["$substringBefore"]],
  ["the arguments of a call", unfinished("$string(▮"), ["status"]],
  ["a variable", expression("($wait := 5; $wa▮)"), ["$wait"]],
  ["a parameter", expression("$map(data.items, function($item) { $it▮"), ["$item"]],
  ["keys of the result", expression('status = 400 ? { \\"▮\\": status }'), ["status", "metadata", "result"]],
  [
    "values that a function gives",
    expression("$type(data) = '▮' ? { 'status': 400 }"),
    ["null", "boolean", "number", "string"],
  ],
  ["what follows an operand", expression("status ▮"), ["=", "!="]],
])("proposes first for %s", (_, marked, labels) => {
  expect(labelsAt(marked).slice(0, labels.length)).toEqual(labels);
});

test("headers are proposed in backticks, and those first that the document reads", () => {
  const marked = configuration(`"error_expression": "headers.\`x-acme-left\` = '0' ? { 'status': 429 }",
  "rate_limit": { "is_rate_limited": "headers.▮ } }`);
  expect(labelsAt(marked)[0]).toBe("x-acme-left");
  expect(labelsAt(marked)).toContain("retry-after");
  expect(accepted(marked, "retry-after")).toContain('"headers.`retry-after` } }');
});

test("only names are proposed for a name in backticks", () => {
  const labels = labelsAt(expression("$lookup(headers, `re▮a`)"));
  expect(labels).toContain("response");
  expect(labels.filter((label) => label.startsWith("$"))).toEqual([]);
});

test("what is written is escaped as the string is", () => {
  expect(accepted(expression("status = 400 ? { ▮"), "message")).toContain('? { \\"message\\"');
  expect(accepted("error_expression: |\n  status = 400 ? { ▮\n", "message", "a.integration.yaml")).toContain(
    '? { "message"\n',
  );
});

test.each(["/* ▮ */ 1", "12▮", "$match(data.a, /a▮b/)", "▮status = 1", "status ▮ = 1", "▮ 'a'"])(
  "proposes nothing in %s",
  (text) => {
    expect(labelsAt(expression(text))).toEqual([]);
  },
);

test("an expression that is right stays right", () => {
  expect(labelsAt(expression("status >= 400 ? { 'status': sta▮tus }"))).not.toContain("headers");
});

test("nothing is proposed behind a transform, where no name is right", () => {
  const transform = "{ 'body': body ~> |items|{}, ['secret']|▮, 'headers': headers, 'query': query }";
  expect(labelsAt(`{ "webhook": { "payload_transform": "${transform}" } }`)).toEqual([]);
});

test("a string is not joined to what must be a number, however long the expression is", () => {
  const retry = (text: string): string =>
    configuration(`"rate_limit": { "retry_after_header_expression": "${text}" } }`);
  const long = `/*${" ".repeat(4_000)}*/`;
  expect(labelsAt(retry(`${long} $number(headers.a) ▮`))).not.toContain("&");
  expect(labelsAt(retry(`${long} headers.a ? $number(headers.a) ▮: 5`))).not.toContain("&");
  expect(labelsAt(retry(`${long} (headers.a ▮) = 'b' ? 1`))).toContain("&");
  expect(labelsAt(expression(`${long} status = 400 ? { 'status': status, 'message': data.a ▮ }`))).toContain("&");
});

test.each([
  ["{{▮", ["api_key", "subdomain", "oauth.token.access_token", "environment_variables"]],
  ["{{sub▮}}", ["api_key", "subdomain", "oauth.token.access_token", "environment_variables"]],
  ["{{oauth.▮", ["token", "scope"]],
  ["{{oauth.token.▮}}", ["access_token", "refresh_token", "token_type", "expires_at"]],
  ["{{subdomain:▮}}", ["str", "int", "num", "bool", "json", "any", "null", "undefined", "ignore-empty-str"]],
  ["{{subdomain:str:▮}}", ["null", "undefined", "ignore-empty-str", "int", "num", "bool", "json", "any"]],
  ["▮{{subdomain}}", []],
  ["{{subdomain}}▮", []],
  ["{{subdomain?:▮}}", []],
])("proposes in the template %s", (text, labels) => {
  expect(labelsAt(configuration(`"headers": { "X-Acme": "${text}" }\n}`))).toEqual(labels);
});

test.each(["{{subdomain:▮str}}", "{{subdomain:st▮r}}", "{{subdomain:▮ str}}", "{{subdomain:▮}}"])(
  "a type replaces the one at its place: %s",
  (text) => {
    const headers = (value: string): string => configuration(`"headers": { "X-Acme": "${value}" }\n}`);
    expect(accepted(headers(text), "int")).toBe(headers("{{subdomain:int}}"));
  },
);

test("the environment comes first for the id of an OAuth client, with the names that the document reads", () => {
  const oauth = (id: string): string =>
    `{ "base_url": "https://a.com", "credentials": { "format": "oauth2", "config": { "client": { "id": "${id}", "secret": "{{environment_variables.ACME_SECRET}}" } } } }`;
  expect(labelsAt(oauth("{{▮"))[0]).toBe("environment_variables");
  expect(labelsAt(oauth("{{environment_variables.▮"))).toEqual(["ACME_SECRET"]);
});

test("an expression with an error gets no second one", () => {
  const marked = expression("status = 400 ? { 'status': 'four', 'message': 'a' ▮}");
  expect(labelsAt(marked)).toContain("&");
  expect(labelsAt(marked)).not.toContain("+");
  expect(labelsAt(unfinished("$number(status ▮ 1) > headers + 1"))).toContain("+");
});

test("the caller's request is in scope under a method only", () => {
  const method = (text: string): string =>
    configuration(`"resources": { "users": { "get": { "method": "get", "path": "${text}" } } }\n}`);
  expect(labelsAt(method("/users/{{▮"))).toContain("query");
  expect(accepted(method("/users/{{▮"), "id")).toContain('"/users/{{id}}"');
  expect(labelsAt(configuration(`"headers": { "X-Acme": "{{▮"`))).not.toContain("query");
});

import { expect, test } from "vitest";
import { createSession } from "../../src/index.js";
import { applyEdits } from "../../src/text/edit.js";
import { configuration } from "./open.js";

/** The text after taking the action with a title for the marked span; undefined if it is not offered. */
function after(marked: string, title: string, name = "a.integration.json"): string | undefined {
  const [start, end] = [marked.indexOf("▮"), marked.lastIndexOf("▮") - 1];
  const text = marked.replaceAll("▮", "");
  const session = createSession();
  session.open(name, text);
  const action = session.codeActions(name, { start, end: Math.max(start, end) }).find((one) => one.title === title);
  return action && applyEdits(text, action.edits);
}

const yaml = (line: string): string => `base_url: https://api.acme.com
${line}
resources: {}
`;

test.each([
  ["a plain scalar", "error_expression: '▮data.{ ''a'': b }'", "error_expression: |-\n  data.{\n    'a': b\n  }"],
  ["a list in flow style", "resources: { users: { list: { error_expression: ▮'a.{ ''b'' : c }' } } }", undefined],
])("splits %s", (_, line, expected) => {
  const split = after(yaml(line), "Split the expression into lines", "a.integration.yaml");
  expect(split).toBe(expected && yaml(expected));
});

test("splits and joins the lines of a block", () => {
  const block = "error_expression: |\n  ▮data.{ 'a': b,\n\n    'c': d }";
  const joined = after(yaml(block), "Join the expression in one line", "a.integration.yaml");
  expect(joined).toBe(yaml("error_expression: |\n  data.{ 'a': b, 'c': d }"));
  const split = after(
    yaml("error_expression: |\n  ▮($x:=a;$x)"),
    "Split the expression into lines",
    "a.integration.yaml",
  );
  expect(split).toBe(yaml("error_expression: |\n  (\n    $x := a;\n    $x\n  )"));
});

test.each([
  [
    "before the whole expression",
    "{ 'status': ▮$number(response.code)▮, 'message': 'x' }",
    "($value := $number(response.code); { 'status': $value, 'message': 'x' })",
  ],
  [
    "before a statement",
    "($a := 1; { 'status': ▮$number(response.code)▮ })",
    "($a := 1; $value := $number(response.code); { 'status': $value })",
  ],
  [
    "inside of a branch, which may not be taken",
    "status = 404 ? { 'status': ▮$number(response.code)▮ }",
    "status = 404 ? ($value := $number(response.code); { 'status': $value })",
  ],
  [
    "inside of a lambda",
    "$map(response.items, function($v) { $v.a & ▮$string($v.b)▮ })",
    "$map(response.items, function($v) { ($value := $string($v.b); $v.a & $value) })",
  ],
  ["inside of a filter", "response.items[▮$number(a)▮ > 1]", "response.items[($value := $number(a); $value > 1)]"],
  ["not without a selection", "{ 'status': ▮$number(response.code) }", undefined],
  ["not half an operand", "response.▮items.code▮", undefined],
])("extracts a variable %s", (_, expression, expected) => {
  const written = (text: string): string => configuration(`"error_expression": ${JSON.stringify(text)}\n}`);
  const extracted = after(written(expression), "Extract into a variable");
  expect(extracted).toBe(expected && written(expected));
});

test.each([
  ["headers.`etag▮`", "Write `etag` without quotes", "headers.etag"],
  ["headers.et▮ag", "Write `etag` in backticks", "headers.`etag`"],
  ["headers.`retry-af▮ter`", "Write `retry-after` without quotes", undefined],
])("quotes and unquotes the name in %s", (expression, title, expected) => {
  const written = (text: string): string => configuration(`"error_expression": "${text}"\n}`);
  expect(after(written(expression), title)).toBe(expected && written(expected));
});

test.each([
  ["{}", 1],
  ['{\n  "preset": "strict"\n}\n', 1],
  ['{ "exceptions": [] }', 1],
  ['{ "exceptions": [{ "rules": { "auth/x": "off" }, "reason": "r" }] // last\n}', 2],
])("an exception goes into the configuration %s", (text, count) => {
  const name = "a.integration.json";
  const file = { name: "intlint.config.json", text, relativePath: name };
  const session = createSession({ configurationOf: () => file });
  const document = configuration(`"headers": { "X-Acme": "{{subdomian}}" }\n}`);
  session.open(name, document);
  const offset = document.indexOf("subdomian");
  const [action] = session.codeActions(name, { start: offset, end: offset }).filter((one) => one.file !== undefined);
  const changed = applyEdits(text, action?.edits ?? []);
  const exceptions = JSON.parse(changed.replace(/\/\/.*/, "")) as {
    exceptions: object[];
  };
  expect(exceptions.exceptions).toHaveLength(count);
  expect(exceptions.exceptions.at(-1)).toEqual({
    files: name,
    at: "/headers/X-Acme",
    rules: { "placeholder/undeclared": "off" },
    reason: "reason",
  });
});

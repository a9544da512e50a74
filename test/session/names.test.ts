import { expect, test } from "vitest";
import { applyEdits } from "../../src/text/edit.js";
import { configuration, openAt } from "./open.js";

/** The texts of spans with their line before them, so that places are distinguishable. */
function places(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(Math.max(0, start - 2), end).replaceAll("\n", " "));
}

function renamed(marked: string, to: string): string | undefined {
  const { session, name, offset } = openAt(marked);
  const edits = session.rename(name, offset, to);
  return edits && applyEdits(session.textOf(name).text, edits);
}

const account = (mark: string): string =>
  configuration(
    `"headers": { "X-A": "{{sub${mark}domain}}", "X-B": "{{context.subdomain|api_key}}" },\n` +
      `"actions": { "post_install": { "steps": [{ "name": "s", "type": "transform", "config": "context.subdomain & subdomain" }] } }\n}`,
  );

test("a credential field is defined in the form and used in placeholders and expressions", () => {
  const { session, name, offset } = openAt(account("▮"));
  const { text } = session.textOf(name);
  expect(places(text, session.definition(name, offset))).toEqual([' "subdomain']);
  expect(places(text, session.references(name, offset))).toEqual([
    ...[' "subdomain', "{{subdomain", "t.subdomain", "t.subdomain"],
  ]);
});

test("renaming a credential field changes all of them, and nothing else", () => {
  expect(renamed(account("▮"), "team")).toBe(
    account("")
      .replace('"name": "subdomain"', '"name": "team"')
      .replace("{{subdomain}}", "{{team}}")
      .replace("{{context.subdomain|", "{{context.team|")
      .replace("context.subdomain &", "context.team &"),
  );
  expect(renamed(account("▮"), "a b")).toBeUndefined();
});

const expression = (text: string): string => configuration(`"error_expression": ${JSON.stringify(text)}\n}`);

test.each([
  [
    "in its block, not in another one",
    "($co▮de := 1; $f := function($x) { ($code := 2; $code) }; { 'status': $code })",
    "($status := 1; $f := function($x) { ($code := 2; $code) }; { 'status': $status })",
  ],
  [
    "that is a parameter",
    "$map(response.a, function($code) { $co▮de + 1 }) + $code",
    "$map(response.a, function($status) { $status + 1 }) + $code",
  ],
  ["that a path binds", "response.a#$code.{ 'a': $co▮de } & $code", "response.a#$status.{ 'a': $status } & $code"],
])("renames a variable %s", (_, marked, expected) => {
  expect(renamed(expression(marked), "status")).toBe(expression(expected));
});

test("a resource is renamed with what refers to it", () => {
  const tagged = (name: string): string =>
    configuration(`"resources": { "${name}": { "list": { "path": "/u" } } }, "tool_tags": { "${name}": ["crm"] }\n}`);
  expect(renamed(tagged("us▮ers").replace(/▮(?=ers": \[)/, ""), "people")).toBe(tagged("people"));
});

test("what nothing defines cannot be renamed", () => {
  expect(renamed(configuration('"headers": { "X-A": "{{un▮known}}" }\n}'), "a")).toBeUndefined();
  expect(renamed(expression("$tr▮im(a)"), "a")).toBeUndefined();
});

test("types of variables are told behind them", () => {
  const { session, name } = openAt(expression("($code := status * 1; $map([1, 2], function($n) { $n + $code }))"));
  const { text } = session.textOf(name);
  const hints = session.inlayHints(name, { start: 0, end: text.length });
  expect(hints.map(({ offset, label }) => text.slice(0, offset).slice(-5).trim() + label)).toEqual([
    "$code: number",
    expect.stringMatching(/^.*\$n: /),
  ]);
});

test("a selection grows through the expression to the member and the document", () => {
  const { session, name, offset } = openAt(expression("$sum(response.it▮ems) > 1 ? { 'status': 400 }"));
  const { text } = session.textOf(name);
  const grown = session.selectionRanges(name, offset).map(({ start, end }) => text.slice(start, end));
  expect(grown.slice(0, 5)).toEqual([
    "items",
    "response.items",
    "$sum(response.items)",
    "$sum(response.items) > 1",
    "$sum(response.items) > 1 ? { 'status': 400 }",
  ]);
  expect(grown.at(-1)).toBe(text.trim());
});

test("expressions and placeholders have tokens", () => {
  const marked = configuration(
    `"headers": { "X": "a {{subdomain:str}}" }, "error_expression": "$trim(a) = 'b' and c"\n}`,
  );
  const { session, name } = openAt(marked);
  const { text } = session.textOf(name);
  expect(session.semanticTokens(name).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
    ...["subdomain variable", "str type", "$trim function", "a property", "= operator", "'b' string"],
    ...["and keyword", "c property"],
  ]);
});

test("what a method sends is told", () => {
  const { session, name } = openAt(
    configuration('"resources": { "users": { "list": { "method": "get", "path": "/users" } } }\n}'),
  );
  expect(session.codeLenses(name)).toMatchObject([{ kind: "effective-request", resource: "users", method: "list" }]);
  expect(session.effectiveRequest(name, "users", "list")).toContain("GET https://api.acme.com/users");
  expect(session.effectiveRequest(name, "users", "get")).toBeUndefined();
});

test("an example response is put into the expressions that run on it", () => {
  const list = (response: string, more = ""): string =>
    configuration(`"error_expression": "data.ok = false ? $hash(data.id, 'x')",
      "rate_limit": { "is_rate_limited": "status = 429" },
      "resources": { "users": { "list": { "path": "/users", ${more} "examples": { "response": ${JSON.stringify(response)} } } } }\n}`);
  const trials = (text: string) => {
    const { session, name } = openAt(text);
    const kinds = session.codeLenses(name).map(({ kind }) => kind);
    const found = session.exampleTrials(name, "users", "list").map(({ pointer, input }) => [pointer, input["data"]]);
    expect(kinds).toEqual(found.length === 0 ? ["effective-request"] : ["effective-request", "evaluate-example"]);
    return found;
  };
  const body = { ok: true, users: [] };
  expect(trials(list(JSON.stringify(body)))).toEqual([
    ["/error_expression", body],
    ["/rate_limit/is_rate_limited", body],
  ]);
  expect(trials(list('{ "data": { "ok": true } }'))[0]).toEqual(["/error_expression", { ok: true }]);
  expect(trials(list('{ "ok": '))).toEqual([]);
  expect(trials(list("<ok/>", '"api_response_format": "xml",'))).toEqual([]);
  expect(trials(list('{ "ok": true }', '"response_path": "users",'))).toEqual([]);
});

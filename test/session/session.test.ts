import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createSession } from "../../src/index.js";
import { applyEdits } from "../../src/text/edit.js";
import { Random } from "../property/random.js";
import { configuration, schemaOf } from "./open.js";
import { editProblems, proposalProblems, randomExample } from "./random-session.js";

const path = "acme.integration.json";

test("after each of many edits diagnostics are those of a fresh lint", () => {
  const random = new Random(7);
  for (const file of ["examples/flawed/parcelpoint.json", "examples/flawed/brightdesk.integration.yaml"]) {
    const session = createSession();
    session.open(file, readFileSync(file, "utf8"));
    const found = Array.from({ length: 12 }, (_, edit) => editProblems(session, file, edit + 1, random));
    expect(found.flat()).toEqual([]);
  }
});

test("what is proposed at random places does no harm", () => {
  const random = new Random(11);
  const found = Array.from({ length: 15 }, () => {
    const { text, path } = randomExample(random);
    const session = createSession({ schemaOf });
    session.open(path, text);
    return proposalProblems(session, path, random);
  });
  expect(found.flat()).toEqual([]);
});

test("a change that is older than the text is ignored, and what is not open is an error", () => {
  const session = createSession();
  session.open(path, "{}", 3);
  session.change(path, { version: 2, text: "[]" });
  expect(session.textOf(path)).toEqual({ text: "{}", version: 3 });
  session.close(path);
  expect(() => session.diagnostics(path)).toThrow(RangeError);
});

test("the outline shows no secrets", () => {
  const token = "sk_" + "live_qWbHqLyjWDarjtTzdpdcKxe";
  const session = createSession();
  session.open(path, configuration(`"resources": { "${token}": { "list": { "path": "/x?token=${token}" } } }\n}`));
  const outline = JSON.stringify(session.symbols(path));
  expect(outline).toContain("/x?token=***");
  expect(outline).not.toContain(token.slice(8, 16));
});

test("a refresh asks again how documents are judged", () => {
  const rules: Record<string, "off"> = {};
  const session = createSession({ optionsOf: (name) => ({ path: name, config: { rules } }) });
  session.open(path, configuration(`"headers": { "X-Acme": "{{subdomian}}" }\n}`));
  const ids = (): readonly string[] => session.diagnostics(path).map(({ rule }) => rule);
  expect(ids()).toContain("placeholder/undeclared");
  rules["placeholder/undeclared"] = "off";
  session.refresh();
  expect(ids()).not.toContain("placeholder/undeclared");
});

test("documents are held against the descriptions that the host gives", () => {
  const description = { openapi: "3.0.0", paths: { "/people": { get: {} } } };
  const session = createSession({ optionsOf: () => ({ path, apis: [description] }) });
  const document =
    '{ "name": "acme", "config": { "base_url": "https://api.acme.com", "resources": { "people": { "list": { "path": "/peopel" } } } } }';
  session.open(path, document);
  const [finding] = session.diagnostics(path).filter(({ rule }) => rule.startsWith("api/"));
  expect(finding).toMatchObject({
    rule: "api/unknown-operation",
    range: { start: { offset: document.indexOf("peopel") } },
  });
});

test("fixes are offered where their findings are, and safe ones together", () => {
  const session = createSession();
  const text = configuration(`"error_expression": "headers.retry-after = '1' ? { 'status': 429 }"\n}`);
  session.open(path, text);
  const offset = text.indexOf("retry-after");
  const actions = session.codeActions(path, { start: offset, end: offset });
  expect(actions.map(({ kind, rule }) => [kind, rule])).toContainEqual(["fix", "jsonata/hyphenated-name"]);
  expect(session.codeActions(path, { start: 0, end: 1 })).toEqual([]);
  expect(applyEdits(text, session.safeFixes(path))).toContain("headers.`retry-after` =");
});

test("a comment is offered where one can stand", () => {
  const session = createSession();
  const text =
    "base_url: https://api.acme.com\nerror_expression: |\n  headers.retry-after = '1' ? { 'status': 429 }\nresources: {}\n";
  session.open("a.integration.yaml", text);
  const offset = text.indexOf("retry-after");
  const action = session
    .codeActions("a.integration.yaml", { start: offset, end: offset })
    .find(({ kind }) => kind === "suppress");
  expect(action && applyEdits(text, action.edits)).toContain(
    "\n# intlint-disable-next-line jsonata/hyphenated-name -- reason\nerror_expression: |",
  );
});

test("the outline has resources with their methods", () => {
  const session = createSession();
  session.open(path, configuration(`"resources": { "users": { "list": { "method": "get", "path": "/users" } } }\n}`));
  const resources = session.symbols(path).find(({ name }) => name === "resources");
  expect(resources?.children).toMatchObject([
    { name: "users", kind: "resource", children: [{ name: "list", kind: "method", detail: "GET /users" }] },
  ]);
});

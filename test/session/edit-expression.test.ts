import { expect, test } from "vitest";
import { createSession, type Session } from "../../src/index.js";
import { applyEdits } from "../../src/text/edit.js";
import { schemaOf } from "./open.js";

/** Every way to write an expression. */
const spellings = {
  json: ["a.integration.json", String.raw`"status = 429 and \"x\" = 'a\u0062'\n ? { 'status': 429 }"`],
  plain: ["a.integration.yaml", "status = 429 ? { 'status':429 }"],
  "single quotes": ["a.integration.yaml", "'status = 429 ? { ''status'': 429 }'"],
  "double quotes": ["a.integration.yaml", String.raw`"status = 429 ? \x7b 'status':\n 429 }"`],
  literal: ["a.integration.yaml", "|\n  status = 429\n    ? { 'status': 429 }\n"],
  folded: ["a.integration.yaml", ">-\n  status = 429\n  ? { 'status': 429 }"],
  anchored: ["a.integration.yaml", "&e |-\n  status = 429 ? { 'status': 429 }"],
} as const;
const cases = Object.values(spellings);

function documentWith(name: string, value: string): string {
  return name.endsWith("json")
    ? `{\n  "base_url": "https://api.acme.com",\n  "error_expression": ${value},\n  "resources": {}\n}\n`
    : `base_url: https://api.acme.com\nerror_expression: ${value}\nresources: {}\n`;
}

/** A document whose error expression is open as a document of its own, with another text; `▮` marks an offset in it. */
function edit(marked = "", [name, value]: readonly [string, string] = spellings.json) {
  const session = createSession({ schemaOf });
  const text = documentWith(name, value);
  session.open(name, text);
  const expression = session.expressionAt(name, text.indexOf("429")) ?? "";
  session.open(expression, marked.replace("▮", ""));
  return { session, name, text, expression, offset: marked.indexOf("▮") };
}

function highlights(session: Session, name: string): readonly (readonly [string, string])[] {
  const { text } = session.textOf(name);
  return session
    .diagnostics(name)
    .map(({ rule, range }) => [rule, text.slice(range.start.offset, range.end.offset)] as const);
}

test.each(cases)("the expression in %s %s is formatted, and goes back as it is written there", (...spelling) => {
  const { session, name, text, expression } = edit("", spelling);
  const shown = session.readExpression(expression) ?? "";
  expect(shown).toContain("{ 'status': 429 }");
  expect(session.writeExpression(expression, `${shown}\n`)).toEqual({ name, edits: [] });
  const { edits = [] } = session.writeExpression(expression, `(\n  $x := "a";\n  $x\n)\n`) ?? {};
  session.change(name, { version: 1, text: applyEdits(text, edits) });
  expect(session.readExpression(expression)?.replaceAll(/\s+/g, " ")).toMatch(/^\( ?\$x := "a"; \$x ?\)$/);
  expect(session.diagnostics(name).filter(({ rule }) => rule === "schema/syntax")).toEqual([]);
});

test("an expression that is written on one line in JSON stays on one, and one with line breaks keeps them", () => {
  const edited = '(\n  $x := 1;\n  "a"\n)\n';
  const { session, expression } = edit("", ["a.integration.json", `"status = 429"`]);
  expect(session.writeExpression(expression, edited)?.edits).toMatchObject([{ text: String.raw`($x := 1; \"a\")` }]);
  const other = edit();
  expect(other.session.writeExpression(other.expression, edited)?.edits).toMatchObject([
    { text: String.raw`(\n  $x := 1;\n  \"a\"\n)` },
  ]);
});

test.each(cases)("findings of an expression of %s %s are at their exact text in it", (...spelling) => {
  const { session, expression } = edit(
    `status = 429\n  ? { "é": headers.retry-after }\n  : $lenght("a\\n")\n`,
    spelling,
  );
  expect(highlights(session, expression)).toEqual(
    expect.arrayContaining([
      ["jsonata/hyphenated-name", "retry-after"],
      ["jsonata/unknown-function", "$lenght"],
    ]),
  );
  const { text } = session.textOf(expression);
  const [{ range } = { range: undefined }] = session.diagnostics(expression);
  expect(range?.start.line).toBe(text.slice(0, range?.start.offset).split("\n").length);
});

test("a syntax error is shown where it is", () => {
  const { session, expression } = edit("status = \n  ? {\n");
  expect(highlights(session, expression).map(([rule]) => rule)).toContain("jsonata/syntax");
});

test("a finding elsewhere in the document is not shown in the expression", () => {
  const { session, name, text, expression } = edit("status = 429 ? { 'status': 429 }\n");
  session.change(name, { version: 1, text: text.replace("resources", "resorces") });
  expect(session.diagnostics(name)).not.toEqual([]);
  expect(highlights(session, expression)).toEqual([]);
});

test("fixes are edits of the expression, one by one and together", () => {
  const { session, expression } = edit(`(\n  $a := "x";\n  headers.retry-after = $a ? { "status": 429 }\n)\n`);
  const { text } = session.textOf(expression);
  const offset = text.indexOf("retry-after");
  const fix = session.codeActions(expression, { start: offset, end: offset }).find(({ kind }) => kind === "fix");
  expect(fix && applyEdits(text, fix.edits)).toBe(text.replace("retry-after", "`retry-after`"));
  expect(applyEdits(text, session.safeFixes(expression))).toBe(text.replace("retry-after", "`retry-after`"));
});

test("completion, hover, signature help and rename are in the text of the expression", () => {
  const { session, expression, offset } = edit(`(\n  $a := $string(headers);\n  $substring($a, 1) & sta▮\n)\n`);
  const { text } = session.textOf(expression);
  const proposal = session.completions(expression, offset).find(({ label }) => label === "status");
  expect(proposal?.edit).toEqual({ start: offset - 3, end: offset, text: "status" });
  const use = text.lastIndexOf("$a");
  expect(session.hover(expression, use + 1)).toMatchObject({ span: { start: use, end: use + 2 } });
  expect(session.signatureHelp(expression, text.indexOf(", 1") + 2)?.activeParameter).toBe(1);
  expect(session.definition(expression, use + 1)).toMatchObject([{ start: text.indexOf("a") }]);
  expect(applyEdits(text, session.rename(expression, use + 1, "b") ?? [])).toBe(text.replaceAll("$a", "$b"));
  expect(session.inlayHints(expression, { start: 0, end: text.length })).toMatchObject([{ label: ": string" }]);
  const tokens = session.semanticTokens(expression).map(({ start, end }) => text.slice(start, end));
  expect(tokens).toContain("$substring");
  expect(session.selectionRanges(expression, use + 1).at(-1)).toEqual({ start: 0, end: text.length });
  expect(session.symbols(expression)).toEqual([]);
  expect(session.codeLenses(expression)).toEqual([]);
});

test("proposals are tried in the place of the expression, and strings are inserted as they are", () => {
  const { session, expression, offset } = edit("headers.▮");
  const edits = session.completions(expression, offset).map(({ edit: { text } }) => text);
  expect(edits).toContain("`retry-after`");
  expect(session.completions(expression, 0).map(({ label }) => label)).not.toContain("base_url");
});

test("a change of the document counts at once, and the expression stays judged when the document is closed", () => {
  const { session, name, text, expression } = edit("headers.retry-after\n");
  const rules = (): readonly string[] => highlights(session, expression).map(([rule]) => rule);
  session.change(name, { version: 1, text: text.replace("error_expression", "error_expresion") });
  expect(session.readExpression(expression)).toBeUndefined();
  expect(session.writeExpression(expression, "status")).toBeUndefined();
  expect(rules()).toEqual([]);
  expect(session.completions(expression, 3)).toEqual([]);
  session.change(name, { version: 2, text });
  expect(rules()).toContain("jsonata/hyphenated-name");
  session.close(name);
  expect(rules()).toContain("jsonata/hyphenated-name");
  session.change(expression, { version: 1, text: "headers.`retry-after`\n" });
  expect(rules()).not.toContain("jsonata/hyphenated-name");
});

test("an expression may be opened before its document", () => {
  const { expression } = edit();
  const session = createSession();
  session.open(expression, "headers.retry-after");
  expect(session.diagnostics(expression)).toEqual([]);
  const [name, value] = spellings.json;
  session.open(name, documentWith(name, value));
  expect(highlights(session, expression)).toContainEqual(["jsonata/hyphenated-name", "retry-after"]);
});

test("the name of an expression survives another encoding of its URI", () => {
  const session = createSession();
  const name = "file:///a%20b%23/c.integration.json";
  const fields = `{ "a/b é%": { "expression": "x" } }`;
  const text = documentWith(name, `"status = 429"`).replace(`"resources"`, `"lookups": ${fields},\n  "resources"`);
  session.open(name, text);
  const expression = session.expressionAt(name, text.indexOf("429")) ?? "";
  const decoded = expression.replaceAll("%3A", ":").replaceAll("%2F", "/");
  expect(decoded).toBe("intlint-expression:/error_expression.jsonata?file:///a%2520b%2523/c.integration.json");
  expect(session.readExpression(decoded)).toBe("status = 429");
});

import { expect, test } from "vitest";
import { accepted, labelsAt, openAt } from "./open.js";

const name = "project/intlint.config.json";

test.each([
  ['{ "rules": { "auth/mis▮" } }', ["auth", "auth/*", "schema/unknown-property"]],
  ['{ "rules": { "▮": "off" } }', ["jsonata", "schema/unknown-property"]],
  ['{ "overrides": [{ "files": "a/**", "rules": { "▮" } }] }', ["auth/*"]],
  ['{ "exceptions": [{ "rules": { "▮" } }] }', ["auth/*"]],
  ['{ "rules": { "auth": "▮" } }', ["off", "info", "warning", "error"]],
  ['{ "pre▮" }', ["preset", "rules"]],
])("names, areas, globs and severities are proposed: %s", (marked, labels) => {
  expect(labelsAt(marked, name)).toEqual(expect.arrayContaining(labels));
});

test.each(['{ "kinds": { "▮": "config" } }', '{ "bases": { "▮": "x" } }', '{ "context": ["▮"] }'])(
  "rules are proposed only where they count: %s",
  (marked) => {
    expect(labelsAt(marked, name)).not.toContain("auth/*");
  },
);

test("a proposal replaces what is written, slash and all", () => {
  expect(accepted('{ "rules": { "schema/un▮": "off" } }', "schema/unknown-property", name)).toBe(
    '{ "rules": { "schema/unknown-property": "off" } }',
  );
});

test("pointers follow the documents that are open", () => {
  const { session, offset } = openAt('{ "exceptions": [{ "at": "/resources/*/▮", "rules": {} }] }', name);
  session.open("a.integration.json", '{ "resources": { "users": { "list": {} }, "teams": { "a/b": {} } } }');
  expect(session.completions(name, offset).map(({ label }) => label)).toEqual([
    "/resources/*/list",
    "/resources/*/a~1b",
    "/resources/*/*",
  ]);
});

test("rules and keys are explained", () => {
  const text = '{ "rules": { "schema/unknown-property": "off", "auth/*": "off" }, "root": true }';
  const { session } = openAt(`▮${text}`, name);
  const hoverOn = (word: string): string => session.hover(name, text.indexOf(word) + 1)?.markdown ?? "";
  expect(hoverOn("schema/")).toContain("docs/rules/schema/unknown-property.md");
  expect(hoverOn("auth/*")).toContain("and ");
  expect(hoverOn("root")).toContain("Ends the search");
});

test.each([
  ['{ "rules": { "auth/nothing-such": "off" } }', "schema/unknown-property", '"auth/nothing-such"'],
  ['{ "rules": { "auth": "of" } }', "schema/enum", '"of"'],
  ['{ "rules": { "auth": "off" ', "schema/syntax", undefined],
])("what is wrong is found: %s", (text, rule, part) => {
  const { session } = openAt(`▮${text}`, name);
  const [first, ...more] = session.diagnostics(name);
  expect(more).toEqual([]);
  expect(first?.rule).toBe(rule);
  if (part !== undefined) expect(text.slice(first?.range.start.offset, first?.range.end.offset)).toBe(part);
});

test("what is right is left alone, comments included", () => {
  const { session } = openAt(
    '▮// why\n{ "preset": "strict", "rules": { "auth/*": "off" }, "plugins": ["./p.cjs"] }',
    name,
  );
  expect(session.diagnostics(name)).toEqual([]);
});

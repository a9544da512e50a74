import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { lintText, type LintOptions } from "../../../src/engine/lint.js";

/** The rules that speak, with the text they underline. */
function found(text: string, options: LintOptions = {}): string[] {
  const { diagnostics } = lintText(text, { explicit: true, yaml: parseYaml, ...options });
  return diagnostics.map(({ rule, range }) => `${rule} ${text.slice(range.start.offset, range.end.offset)}`);
}

describe("a text that is no integration document", () => {
  it.each([
    ["[]", "["],
    ["null", "null"],
    ['"text"', '"text"'],
    ['{ "__proto__": {} }', "{"],
    ['{ "a": 1, "a": 2 }', "{"],
  ])("%s is called so, and nothing else is said", (text, place) => {
    expect(found(text)).toEqual([`schema/unknown-kind ${place}`]);
  });

  it("has its syntax errors told instead where it has any", () => {
    expect(found("").map((line) => line.split(" ")[0])).toEqual(["schema/syntax"]);
    expect(found('{ "hello": ').map((line) => line.split(" ")[0])).toEqual(["schema/syntax"]);
  });

  it("is passed over where nobody named it", () => {
    expect(found("[]", { explicit: false })).toEqual([]);
  });
});

it("reports the last of several equal keys and points at the first", () => {
  const text = '{ "label": "a", "label": "b" }';
  const [finding] = lintText(text, { kind: "override", explicit: true }).diagnostics;
  expect(finding?.rule).toBe("schema/duplicate-key");
  expect(finding?.range.start.offset).toBe(text.lastIndexOf('"label"'));
  expect(finding?.related.map(({ range }) => range.start.offset)).toEqual([text.indexOf('"label"')]);
  expect(finding?.fixes.map(({ tier }) => tier)).toEqual(["suggestion"]);
});

it("goes on with what can be read of a broken text", () => {
  const text = '{ "rate_limit": { "is_rate_limited": true },\n  "label": \'Acme\' }';
  expect(found(text, { kind: "override" })).toEqual(["schema/type true", "schema/syntax 'Acme'"]);
});

it("words a required key that is misspelt as an error", () => {
  const text = '{ "actions": { "a": { "steps": [{ "type": "request", "config": { "pth": "/" } }] } } }';
  const { diagnostics } = lintText(text, { kind: "override", explicit: true });
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["schema/unknown-property", "error"]]);
});

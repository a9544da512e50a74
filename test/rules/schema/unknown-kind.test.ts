import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { lintText, type LintOptions } from "../../lint.js";

/** The rules that speak, with the text they underline. */
function found(text: string, options: LintOptions = {}): string[] {
  const { diagnostics } = lintText(text, { explicit: true, yaml: parseYaml, ...options });
  return diagnostics.map(({ rule, range }) => `${rule} ${text.slice(range.start.offset, range.end.offset)}`);
}

describe("text that is not an integration document", () => {
  it.each([
    ["[]", "["],
    ["null", "null"],
    ['"text"', '"text"'],
    ['{ "__proto__": {} }', "{"],
    ['{ "a": 1, "a": 2 }', "{"],
  ])("%s is called so, and nothing else is said", (text, place) => {
    expect(found(text)).toEqual([`schema/unknown-kind ${place}`]);
  });

  it("has its syntax errors reported instead, if any", () => {
    expect(found("").map((line) => line.split(" ")[0])).toEqual(["schema/syntax"]);
    expect(found('{ "hello": ').map((line) => line.split(" ")[0])).toEqual(["schema/syntax"]);
  });

  it("is skipped unless the user named it", () => {
    expect(found("[]", { explicit: false })).toEqual([]);
  });
});

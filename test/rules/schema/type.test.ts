import { expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { lintText, type LintOptions } from "../../../src/engine/lint.js";

/** The rules that speak, with the text they underline. */
function found(text: string, options: LintOptions = {}): string[] {
  const { diagnostics } = lintText(text, { explicit: true, yaml: parseYaml, ...options });
  return diagnostics.map(({ rule, range }) => `${rule} ${text.slice(range.start.offset, range.end.offset)}`);
}

it("goes on with what can be read of a broken text", () => {
  const text = '{ "rate_limit": { "is_rate_limited": true },\n  "label": \'Acme\' }';
  expect(found(text, { kind: "override" })).toEqual(["schema/type true", "schema/syntax 'Acme'"]);
});

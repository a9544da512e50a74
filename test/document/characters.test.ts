import { expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";

it.each([
  ["a root that begins with a character of two units", "😀8:", "yaml"],
  ["an escape of such a character", '{ "label": "\\😀" }', "json"],
  ["an escape of such a character in YAML", 'label: "\\😀"', "yaml"],
  ["such a character where a key is expected", '{ 😀: 1 "label": 𝒳 }', "json"],
  [
    "such a character in the JSON of an example",
    '{ "resources": { "a": { "list": { "path": "/", "examples": { "response": "{ \\😀 }" } } } } }',
    "json",
  ],
] as const)("%s is never cut", (_, text, language) => {
  const { diagnostics } = lintText(text, { path: `a.${language}`, language, kind: "config", yaml: parseYaml });
  const offsets = diagnostics.flatMap(({ range: { start, end } }) => [start.offset, end.offset]);
  expect(diagnostics).not.toStrictEqual([]);
  expect(offsets.filter((offset) => /^[\udc00-\udfff]/.test(text.slice(offset)))).toStrictEqual([]);
});

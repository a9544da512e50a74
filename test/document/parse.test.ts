import { expect, test } from "vitest";
import { languageOf, parseDocument } from "../../src/document/parse.js";
import { parseYaml } from "../../src/document/yaml.js";

test("the file name determines the language", () => {
  const names = ["a.json", "dir/a.integration.JSON", "a.jsonc", "a.yaml", "b.YML", "a.txt", "json"];
  expect(names.map(languageOf)).toEqual(["json", "json", "jsonc", "yaml", "yaml", undefined, undefined]);
});

test("a given language goes before the file name, and plain JSON is the default", () => {
  const text = "[1,]";
  const kinds = (options: Parameters<typeof parseDocument>[1]) =>
    parseDocument(text, options).problems.map((problem) => problem.kind);
  expect(kinds({})).toEqual(["json-dialect"]);
  expect(kinds({ path: "a.jsonc" })).toEqual([]);
  expect(kinds({ path: "a.jsonc", language: "json" })).toEqual(["json-dialect"]);
  expect(kinds({ path: "a.txt" })).toEqual(["json-dialect"]);
});

test("YAML is read by the given parser, and reported without one", () => {
  const read = parseDocument("a: 1", { path: "x.yaml" }, { yaml: parseYaml });
  expect([read.language, read.path, read.root?.type]).toEqual(["yaml", "x.yaml", "object"]);
  const unread = parseDocument("a: 1", { path: "x.yaml" });
  expect(unread.problems.map((problem) => problem.message)).toEqual([
    "This is YAML, and no YAML parser was provided to read it.",
  ]);
});

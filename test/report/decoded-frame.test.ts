import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { pretty } from "../../src/report/pretty.js";
import { options, reportOf, resultOf } from "./scenarios.js";

/** The decoded frame of the finding in an override's expression: each row behind its bar, or none. */
function frameOf(path: string, text: string): readonly string[] {
  const { diagnostics } = lintText(text, { path, kind: "override", explicit: true, yaml: parseYaml });
  const found = diagnostics.filter(({ rule }) => rule === "jsonata/unknown-function");
  expect(found).toHaveLength(1);
  const lines = reportOf(pretty, resultOf({ [path]: text }, found), options).split("\n");
  const start = lines.indexOf("  In the expression, decoded:");
  return start === -1 ? [] : lines.slice(start + 1, lines.indexOf("", start)).map((line) => line.slice(4));
}

const long = `$string(error_message_of_the_vendor) & " ${"x".repeat(50)} " & $conut(a)`;

describe("the decoded frame", () => {
  it.each([
    ["a double-quoted string of JSON", "a.json", JSON.stringify({ error_expression: `"é" &\n$conut(a)` })],
    ["a double-quoted string of YAML", "a.yaml", String.raw`error_expression: "\"é\" &\n$conut(a)"`],
    ["a single-quoted string", "a.yaml", `error_expression: '"é" &\n\n  $conut(a)'`],
    ["a plain string", "a.yaml", `error_expression: $string("é") &\n\n  $conut(a)`],
    ["a literal block", "a.yaml", `error_expression: |-\n    "é" &\n    $conut(a)`],
    ["a folded block", "a.yaml", `error_expression: >-\n    "é" &\n\n    $conut(a)`],
  ])("shows the lines of the expression in %s", (_name, path, text) => {
    expect(frameOf(path, text).slice(-2)).toEqual([" | $conut(a)".slice(1), "| ^^^^^^".slice(0)]);
  });

  it.each([
    ["a single-quoted string", `error_expression: '''a'' & $conut(a)'`, "'a' & $conut(a)"],
    ["a folded plain string", `error_expression: $string(a)\n  & $conut(a)`, "$string(a) & $conut(a)"],
    ["a folded block", `error_expression: >-\n  $string(a)\n  & $conut(a)`, "$string(a) & $conut(a)"],
    ["a long plain string", `error_expression: ${long}`, undefined],
  ])("joins what is one line in %s", (_name, text, line) => {
    const [shown] = frameOf("a.yaml", text);
    if (line === undefined) expect(shown).toMatch(/\$conut\(a\)$/);
    else expect(shown).toBe(`| ${line}`);
  });

  it.each([
    ["JSON", "a.json", `{ "error_expression": "$conut(a)" }`],
    ["a plain string", "a.yaml", `error_expression: $conut(a)`],
    ["a single-quoted string", "a.yaml", `error_expression: '$conut(a)'`],
    ["a block of one line", "a.yaml", `error_expression: |-\n  $conut(a)`],
  ])("is left out where the file reads the same: %s", (_name, path, text) => {
    expect(frameOf(path, text)).toEqual([]);
  });
});

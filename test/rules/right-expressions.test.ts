import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { analyzeExpression } from "jsonata-check";
import { expressionContextOf } from "../../src/model/expression-context.js";
import { errorCode, hasSuite, suiteCases } from "../../packages/jsonata-check/test/suite.js";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, "../shared/examples");

/** The expression rules' findings in a folder's documents, without infos. */
function alarmsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:jsonc?|ya?ml)$/.test(name),
  );
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { diagnostics } = lintText(text, { path: name, yaml: parseYaml, explicit: false });
    return diagnostics
      .filter(({ rule, severity }) => rule.startsWith("jsonata/") && severity !== "info")
      .map(({ rule, range }) => `${name} ${rule.slice(8)} ${text.slice(range.start.offset, range.end.offset)}`);
  });
}

describe("expressions that are right", () => {
  it("are accepted in the documents of this repository", () => {
    expect(alarmsIn(join(root, "fixtures/documents"))).toEqual([]);
    expect(alarmsIn(join(root, "examples/clean"))).toEqual([]);
  });

  it("give way to the mistake in the flawed examples", () => {
    expect(alarmsIn(join(root, "examples/flawed")).map((alarm) => alarm.replace(/^\S+ /, ""))).toEqual([
      "syntax ==",
      "unbound-variable $event",
      "string-predicate ['retry-after']",
      "hyphenated-name retry-after",
      "unquoted-key message",
      "hyphenated-name retry-after",
    ]);
  });
});

describe.skipIf(!existsSync(shared))("expressions of published examples (../shared is there)", () => {
  it("are right, except placeholders, names, dots and older contracts", () => {
    const alarms = alarmsIn(shared).map((alarm) => alarm.split(" ").slice(0, 2).join(" "));
    expect([...new Set(alarms)]).toEqual([
      "seed000-response-config.json not-an-expression",
      "seed000-response-config.json placeholder",
      "skills-authoring-22.json old-contract",
      "skills-authoring-22.json unbound-variable",
      "skills-authoring-23.json old-contract",
      "skills-integration-file-1.jsonc syntax",
      "skills-usage-26.jsonc syntax",
      "skills-usage-27.json old-contract",
      "skills-usage-30.json old-contract",
      "skills-usage-31.json old-contract",
    ]);
  });
});

describe.skipIf(!hasSuite)("JSONata's own test suite in steps (../shared is there)", () => {
  it("accepts expressions that succeed, except traps that the suite tests", () => {
    const step = expressionContextOf("step", [], "jsonata");
    const texts = new Set(
      suiteCases().flatMap((suiteCase) => (errorCode(suiteCase) === undefined ? [suiteCase.expr] : [])),
    );
    const advice = new Set(["costly", "unguarded-number", "unused-variable", "shadowed-variable"]);
    const alarms = [...texts].flatMap((text) =>
      analyzeExpression(text, step).problems.flatMap(({ kind, span }) =>
        advice.has(kind) ? [] : [`${kind} ${text.slice(span.start, span.end)}`],
      ),
    );
    expect(texts.size).toBeGreaterThan(1_300);
    // Variables that the suite's harness binds or leaves unbound, objects that are compared, pictures without a component,
    // lengths that give nothing, a field of a function.
    expect(alarms.filter((alarm) => !alarm.startsWith("unbound-variable"))).toEqual([
      "impossible-comparison { 'one': 1, 'two': 2 } = { 'too': 2, 'one': 1 }",
      "impossible-comparison { 'one': 1, 'two': 3 } = { 'two': 2, 'one': 1 }",
      "impossible-comparison { 'one': 1, 'two': 2, 'three': 3 } = { 'two': 2, 'one': 1 }",
      "count-of-single 1",
      "literal-argument 'undefined'",
      "literal-argument 'Hello'",
      "literal-argument 0",
      "literal-argument -1",
      "literal-argument -6",
      "literal-argument 'pic'",
      "literal-argument 'Hello'",
      "unknown-path environment",
    ]);
    expect(alarms.length).toBeLessThan(22);
  });
});

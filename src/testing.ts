import { rules as registry } from "../generated/rules.js";
import { parseYaml } from "./document/yaml.js";
import { fixText } from "./engine/fix.js";
import type { LintOptions } from "./engine/lint.js";
import { exampleOptions } from "./explain/example-findings.js";
import type { Example } from "./rule-kit/examples.js";
import type { OwnBadExample, OwnRule } from "./rule-kit/own-rule.js";
import { pluginRule } from "./rule-kit/plugin-rule.js";
import type { Rule } from "./rule-kit/rule.js";

/** Registers a test: `test` of node:test, vitest or jest, `it` of mocha. */
export type RegisterTest = (name: string, run: () => void) => unknown;

/**
 * Registers a test for each example of a rule. Those in `bad` must have findings at exactly the highlighted texts, and become
 * `fixed` after `--fix=all`; those in `good` must have none.
 */
export function testRule(rule: OwnRule, test: RegisterTest): void {
  const { bad, good } = rule.examples ?? { bad: [], good: [] };
  test(`${rule.id} has examples of both kinds`, () => {
    if (bad.length === 0 || good.length === 0) throw new Error("a rule is tested with bad and good examples");
  });
  for (const [index, example] of bad.entries())
    test(`${rule.id}, bad example ${index + 1}`, () => testBad(rule, example));
  for (const [index, example] of good.entries()) {
    test(`${rule.id}, good example ${index + 1}`, () => expectSame("findings", foundIn(rule, example).highlights, []));
  }
}

function testBad(rule: OwnRule, example: OwnBadExample): void {
  const { highlights, fixed } = foundIn(rule, example);
  expectSame("highlights", highlights, example.highlights);
  if (example.fixed !== undefined) expectSame("fixed text", fixed, example.fixed);
}

/** What a rule finds in an example: the texts of the file, and the text after its fixes. */
function foundIn(own: OwnRule, example: Example) {
  const rule = pluginRule(own, "");
  const { original, text } = fixText(example.text, optionsFor(rule, example), "all");
  for (const { rule: id, message } of original.diagnostics) if (id !== rule.id) throw new Error(message);
  const highlights = original.diagnostics.map(({ range }) => example.text.slice(range.start.offset, range.end.offset));
  return { highlights, fixed: text };
}

function optionsFor(rule: Rule, example: Example): LintOptions {
  // A rule that fails is told of by another one.
  const only = [rule.id, "configuration/unusable-file"];
  return { ...exampleOptions(example, [...registry, rule], parseYaml), selection: { only } };
}

function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [found, meant] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (found === meant) return;
  // Runners show the two beside each other.
  throw Object.assign(new Error(`${what}: ${found} instead of ${meant}`), { actual, expected });
}

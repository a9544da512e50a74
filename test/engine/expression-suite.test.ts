import { describe, expect, it } from "vitest";
import { checkExpression, contains, typeOf, type ExpressionDiagnostic } from "../../src/index.js";
import {
  errorCode,
  hasSuite,
  suiteAbsent,
  suiteCases,
  type SuiteCase,
} from "../../packages/jsonata-check/test/suite.js";

/** Rules that say that an expression does not compile, or throws. */
const throwing: ReadonlySet<string> = new Set([
  "jsonata/syntax",
  "jsonata/unknown-function",
  "jsonata/arguments",
  "jsonata/operand-type",
  "jsonata/plus-on-text",
  "jsonata/method-call",
  "jsonata/duplicate-key",
]);

function check({ expr, data }: SuiteCase): ReturnType<typeof checkExpression> {
  return checkExpression(expr, { profile: "jsonata", input: typeOf(data) });
}

function shown({ group, case: name, expr }: SuiteCase, { rule, start, end }: ExpressionDiagnostic): string {
  return `${group}/${name}: ${rule} «${expr.slice(start, end)}»`;
}

describe.skipIf(!hasSuite)(`every rule on the engine's own test suite${suiteAbsent}`, () => {
  // A case with variables cannot be passed to the library.
  const cases = hasSuite ? suiteCases().filter(({ bindings }) => Object.keys(bindings ?? {}).length === 0) : [];
  const succeeding = cases.filter((suiteCase) => errorCode(suiteCase) === undefined && suiteCase.error === undefined);

  it("claims no error that does not happen, and infers a type that contains the result", () => {
    const contradictions = succeeding.flatMap((suiteCase) => {
      const { type, diagnostics } = check(suiteCase);
      const claims = diagnostics.filter(({ rule }) => throwing.has(rule));
      const unsound = contains(type, suiteCase.result) ? [] : [`${suiteCase.group}/${suiteCase.case}`];
      return [...unsound, ...claims.map((claim) => shown(suiteCase, claim))];
    });
    expect(contradictions).toEqual([]);
    expect(succeeding.length).toBeGreaterThan(1_380);
  });

  it("reports no silent trap as an error", () => {
    const errors = succeeding.flatMap((suiteCase) => {
      const found = check(suiteCase).diagnostics.filter(({ severity }) => severity === "error");
      return found.map((error) => shown(suiteCase, error));
    });
    expect(errors).toEqual([]);
  });

  it.each(["S", "T"])("names the engine's code of the errors %s…", (letter) => {
    const failing = cases.filter((suiteCase) => errorCode(suiteCase)?.startsWith(letter));
    const missed = failing.filter((suiteCase) => {
      return !check(suiteCase).diagnostics.some(({ code }) => code === errorCode(suiteCase));
    });
    // All that is static; of the rest 96 %, and `infer/suite.test.ts` says what else the values decide.
    expect(missed.length / failing.length).toBeLessThan(letter === "S" ? 0.001 : 0.05);
  });
});

describe("an input that is typed by one sample", () => {
  it.each([
    ["what the sample never comes to", "$type(value) = 'string' ? $number(value) : value", { value: [1] }],
    ["what a filter leaves out", "orders[status != 'done'].(price * 2)", { orders: { price: "3" } }],
    ["the keys that a single item is sorted by", "items^($lowercase(name))", { items: { name: 0 } }],
    ["the keys that a single tuple is sorted by", "items#$i^($i & name - 1).name", { items: { name: "a" } }],
    ["items that a count rules out", "$count(list) > 1 ? list - 1", { list: ["a"] }],
    ["a function of another host", "payload > 1 ? $flowContext('x') : payload", { payload: 1 }],
    ["keys that are not there twice", "a.b ? {'x': 1, 'x': 2}", { a: 1 }],
    ["a method of what is missing", "name.toUpperCase()", {}],
    ["what is done for each of no items", "$map(rows, function($row) { $parse($row) - 'a' })", {}],
    ["what a variable of another host decides", "$states.input.ok ? $parse(x) : x.(1 - 'a')", {}],
    ["what a condition may lead to", "$contains(s, 'x') ? $parse(s) : s", { s: "abc" }],
    ["what a filter may leave", "rows[$contains(s, 'x')].(s - 1)", { rows: [{ s: "abc" }] }],
    ["a value that may be nothing", "$uppercase($contains(s, t))", { s: "a" }],
    ["a function that nothing calls", "($f := function() { 1 - 'a' }; a)", { a: 1 }],
  ])("is not told that %s throws", (_, text, sample) => {
    const { diagnostics } = checkExpression(text, { profile: "jsonata", input: typeOf(sample) });
    expect(diagnostics.filter(({ rule }) => throwing.has(rule))).toEqual([]);
  });

  it.each([
    ["a condition that its values decide", "age >= 18 ? 'adult' : 'minor'", { age: 28 }],
    ["a text that it does not have", "rows[state = 'off'].id", { rows: [{ state: "on", id: 1 }] }],
    ["a value that others lack", "name = null or name = '' ? 'none' : name", { name: "a" }],
    ["a kind that others have", "$type(value) = 'array' ? value : [value]", { value: 1 }],
    ["a number of items", "$count(rows) > 1 ? rows[0] : 'few'", { rows: [1] }],
    ["a field that is asked for", "{'a': $exists(a.b) ? a.b : 1, 'c': c ?? 2, 'd': d ~> $exists()}", { a: {} }],
    ["a field that a variable is asked for", "($x := a.b; $x ? $x : 'none')", { a: {} }],
    ["a field that a function may ask for", "($or := function($x, $y) { $x ?? $y }; $or(a.b, 1))", { a: {} }],
    ["a kind that the expression itself expects too", "code = 17 or '17' = code ? a : b", { code: "x", a: 1, b: 2 }],
    ["an empty list", "{'rows': a.rows, 'ids': rows.id}", { a: { rows: [] }, rows: [] }],
  ])("is not warned of %s", (_, text, sample) => {
    expect(checkExpression(text, { profile: "jsonata", input: typeOf(sample) }).diagnostics).toEqual([]);
  });

  it.each([
    ["a comparison of different kinds", "status = '429'", { status: 429 }, "jsonata/impossible-comparison"],
    ["what no input decides", "$match(a, /x/) = null ? 1 : 2", { a: "x" }, "jsonata/impossible-comparison"],
    ["a condition without input", "$boolean([]) ? 1 : 2", {}, "jsonata/constant"],
    ["a field that it does not have", "price * taxRate", { price: 1 }, "jsonata/unknown-path"],
  ])("is warned of %s", (_, text, sample, rule) => {
    const { diagnostics } = checkExpression(text, { profile: "jsonata", input: typeOf(sample) });
    expect(diagnostics.map((found) => [found.rule, found.severity])).toEqual([[rule, "warning"]]);
  });

  it.each([
    ["what is reached", "$type(value) = 'array' ? $number(value) : value", { value: [1] }, "T0410"],
    ["sort keys that are compared", "items^($lowercase(name))", { items: [{ name: 0 }, { name: 1 }] }, "T0410"],
    ["a function that is called", "payload = 1 ? $flowContext('x') : payload", { payload: 1 }, "T1006"],
    ["a function that is partially applied", "$flowContext(?)", {}, "T1008"],
    ["a forgotten $ of one that is", "substring(?, 0)", {}, "T1007"],
  ])("is told of %s", (_, text, sample, code) => {
    const { diagnostics } = checkExpression(text, { profile: "jsonata", input: typeOf(sample) });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});

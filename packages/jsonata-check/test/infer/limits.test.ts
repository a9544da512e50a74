import { describe, expect, it } from "vitest";
import { analyzeExpression } from "../../src/analyze.js";
import { check } from "../../src/check.js";
import { contextOf } from "../../src/context.js";
import { builtinTable } from "../../src/functions/function-table.js";
import { ANY } from "../../src/types/type.js";
import { parseType } from "../../src/types/parse-type.js";
import { printType } from "../../src/types/print-type.js";
import { inferText, problemsOfText } from "./infer.js";

/** Far above what it takes on an idle machine; what the test is after are crashes and explosions. */
const timeout = 20_000;

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join("");
}

describe("expressions that are long, deep or explosive", () => {
  it.each<[string, string, string]>([
    ["a chain of 50,000 operators", `status${times(50_000, () => " + 1")}`, "number"],
    ["a chain of 50,000 conditions", `status = 1${times(50_000, () => " and status = 1")}`, "boolean"],
    ["a chain of 20,000 applications", `status${times(20_000, () => " ~> $string()")}`, "string"],
    ["a path of 50,000 steps", `data${times(50_000, () => ".a")}`, "any"],
    ["100,000 elements", `[${times(100_000, (index) => `${index},`)}0]`, "number[]"],
    ["100,000 statements", `(${times(100_000, () => "$x := 1;")} $x)`, "1"],
    ["150 nested defaults", `${"(".repeat(150)}status${" ?? 1)".repeat(150)}`, "number"],
    ["300 nested conditions", `${times(300, () => "status = 1 ? 1 : ")}2`, "1 | 2"],
    ["60 nested callbacks", `${times(60, () => "$map([1], function($a) { ")}$a${" })".repeat(60)}`, "[…][][][]"],
    [
      "types that double",
      `($x0 := {'a': status};${times(40, (n) => `$x${n + 1} := {'a': $x${n}, 'b': $x${n}};`)} $x40.a.a.a.a.a.a.a.a)`,
      "any",
    ],
    ["a recursion without an end", "($f := function($x) { $f({'a': $x}) }; $f(1))", "any"],
    [
      "a recursion that branches",
      "($f := function($n) { $n < 2 ? $n : $f($n - 1) + $f($n - 2) }; $f(30))",
      "number | nothing",
    ],
    ["20,000 variables", `(${times(20_000, (index) => `$v${index} := data.a${index};`)} $v0)`, "any"],
    ["a function that makes itself", "(function($x) { $x($x) })(function($x) { $x($x) })", "any"],
  ])("%s", { timeout }, (_, text, type) => {
    const { type: inferred, problems } = inferText(text);
    expect(printType(inferred)).toBe(type);
    expect(problems).toEqual([]);
  });

  it.each([
    ["objects", `${"{'a':".repeat(400)}1${"}".repeat(400)}`],
    ["conditions", `${times(400, () => "status = 1 ? 1 : ")}2`],
    ["operators", `${"status = 1 and (".repeat(200)}true${")".repeat(200)}`],
  ])("gives up at a depth that no stack decides: %s", (_, text) => {
    expect(problemsOfText(text)).toEqual([`too-complex «${text}»`]);
  });

  it("gives up on thousands of tuple variables", { timeout }, () => {
    const text = `lines${times(2_000, (index) => `@$v${index}.lines`)}`;
    expect(inferText(text, parseType("{lines: array<finite>}")).problems.map(({ kind }) => kind)).toEqual([
      "too-complex",
    ]);
  });

  it("reports as many mistakes as anybody reads", { timeout }, () => {
    expect(problemsOfText(`[${times(10_000, () => "status + 'a',")} 1]`)).toHaveLength(500);
    const names = times(10_000, (index) => `$name${index}(1),`);
    expect(check(`[${names} 1]`)).toHaveLength(500);
  });

  it("are not repaired where there may be more of them", () => {
    const fixes = (count: number) => {
      const text = `[${times(count, (index) => `$reduce(data.a${index}, function($s, $i) { $s + $i.b }),`)} 1]`;
      const { problems } = analyzeExpression(text, contextOf(ANY, undefined, builtinTable));
      return problems.flatMap(({ fix }) => fix ?? []);
    };
    expect([fixes(3).length, fixes(600).length]).toEqual([3, 0]);
  });

  it("gives up on calls that multiply, and says so alone", { timeout }, () => {
    const functions = times(30, (n) => `$f${n + 1} := function($x) { [$f${n}($x), $f${n}($x)] };`);
    const text = `($f0 := function($x) { $uppercase(1) }; ${functions} $f30(status))`;
    expect(problemsOfText(text)).toEqual([`too-complex «${text}»`]);
  });
});

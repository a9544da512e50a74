import { describe, expect, it, test } from "vitest";
import { formatExpression } from "../../src/format/index.js";
import { parse } from "../../src/syntax/parse.js";
import { tokensOf } from "../../src/syntax/tokens.js";
import { Random, randomExpression } from "../random.js";
import { hasSuite, suiteAbsent, suiteExpressions } from "../suite.js";
import { treeOf } from "./same-tree.js";

/** What a format changes that it must not change, for lines of 40 and for one line. */
function harm(text: string): string | undefined {
  for (const width of [40, Infinity]) {
    const formatted = formatExpression(text, { width }) ?? "";
    if (treeOf(formatted) !== treeOf(text)) return `another tree: ${text}`;
    if (formatExpression(formatted, { width }) !== formatted) return `another format: ${text}`;
    if (commentsOf(formatted) !== commentsOf(text)) return `other comments: ${text}`;
  }
  return undefined;
}

function commentsOf(text: string): string {
  return parse(text)
    .comments.map(({ start, end }) => text.slice(start, end))
    .join();
}

const trivia = [
  " ",
  "\n",
  "\n\n",
  " /* inline */ ",
  "\n/* above */\n",
  " /* behind */\n",
  "/*a*//*b\n c*/",
  " /* x */ /* y */\n",
];

/** The text with white space and comments between some tokens. */
function scattered(text: string, random: Random): string {
  let result = "";
  let at = 0;
  for (const { start } of tokensOf(text).tokens) {
    result += text.slice(at, start) + (random.below(4) === 0 ? random.pick(trivia) : "");
    at = start;
  }
  return result + text.slice(at) + (random.below(4) === 0 ? random.pick(trivia) : "");
}

describe("a formatted expression is the same expression", () => {
  it.skipIf(!hasSuite)(`in the engine's own suite${suiteAbsent}`, () => {
    const compiling = suiteExpressions().filter((text) => parse(text).root !== undefined);
    expect(compiling.map(harm).filter((found) => found !== undefined)).toEqual([]);
  });

  it("in random expressions, with comments anywhere", () => {
    const random = new Random(7);
    const texts = Array.from({ length: 60 }, () => scattered(randomExpression(random, 4), random));
    const compiling = texts.filter((text) => parse(text).root !== undefined);
    expect(compiling.length).toBeGreaterThan(20);
    expect(compiling.map(harm).filter((found) => found !== undefined)).toEqual([]);
  });

  it.each([".b", " + 1", "[0]", "(1)"])("in long chains of %s", (link) => {
    const text = `a${link.repeat(1_000)}`;
    expect(formatExpression(text)?.replaceAll(/\s/g, "")).toBe(text.replaceAll(" ", ""));
  });
});

test.each([
  ["a short one stays in its line", "a+b.c [ d=1 ]", "a + b.c[d = 1]"],
  [
    "members of an object",
    `data.{"id":id,"name":first&" "&last,"kind":kind}`,
    `data.{\n  "id": id,\n  "name": first & " " & last,\n  "kind": kind\n}`,
  ],
  ["statements have lines of their own", "($x:=1;$x+1)", "(\n  $x := 1;\n  $x + 1\n)"],
  [
    "the last argument goes on",
    `$map(items,function($v,$i)<x:x>{($a:=$v.price;$a)})`,
    "$map(items, function($v, $i)<x:x> {(\n  $a := $v.price;\n  $a\n)})",
  ],
  [
    "conditions one below the other",
    `status=404?{"result":[]}:status=429?{"status":429}:null`,
    `status = 404 ? { "result": [] }\n  : status = 429 ? { "status": 429 }\n  : null`,
  ],
  [
    "defaults one below the other",
    "first_name_of_it??second_name??third_name",
    "first_name_of_it\n  ?? second_name\n  ?? third_name",
  ],
  [
    "arguments of which an early one is long",
    `$filter(items[kind="one of them"],function($v){$v.a>1})`,
    `$filter(\n  items[kind = "one of them"],\n  function($v) { $v.a > 1 }\n)`,
  ],
  [
    "comments and empty lines",
    "(\na; /* behind */\n\n/* above */\nb)",
    "(\n  a; /* behind */\n\n  /* above */\n  b\n)",
  ],
  ["what may be a name with hyphens", "headers.x-rate-limit-$x-1-(a-1)", "headers.x-rate-limit - $x - 1 - (a - 1)"],
])("lays out %s", (_, text, formatted) => {
  expect(formatExpression(text, { width: 40 })).toBe(formatted);
});

test.each([
  "$sort(items, function($a, $b) { $a.n > $b.n })",
  "items^(>price, <name, plain)[0]{ type: $sum(price) }",
  "items#$i.{ 'i': $i }@$x.y",
  "[1..$n, 5, 'a']",
  "$ ~> | account.items | { 'price': price * 2 }, ['secret'] |",
  "$ ~> | a | {} |",
  "$match(text, /a+b/i)",
  "`odd name`.x[-1]",
  "a ?: b ?? c",
  "[(), [], {}, -(-1)]",
  "a[0] - b - c-d",
])("spaces are one or none in %s", (formatted) => {
  expect(formatExpression(formatted)).toBe(formatted);
  expect(formatExpression(formatted.replaceAll(" ", "\n"))?.replaceAll(/\s+/g, " ")).toBe(formatted);
  expect(formatExpression(formatted.replaceAll(/([,:{}|]) /g, "$1"))).toBe(formatted);
});

test.each([
  ["[1, 2, 3]", 9, "[\n  1,\n  2,\n  3\n]"],
  ["$f(a, [1, 2])", 13, "$f(a, [\n  1,\n  2\n])"],
  ["$f(a.b.c, { 'a': 1 })", 21, "$f(a.b.c, {\n  'a': 1\n})"],
  ["$f(a(), { 'a': 1 })", 19, "$f(\n  a(),\n  { 'a': 1 }\n)"],
  ["$f([1], { 'a': 1 })", 19, "$f(\n  [1],\n  { 'a': 1 }\n)"],
  ["a + b - c * d", 13, "a\n  + b\n  - c * d"],
  ["a and b or c and d", 18, "a and b\n  or c and d"],
  ["a + /* one\ntwo */ bcd", 10, "a\n  + /* one\ntwo */ bcd"],
])("%s fits into %d columns", (flat, width, broken) => {
  expect(formatExpression(flat, { width })).toBe(flat);
  expect(formatExpression(flat, { width: width - 1 })).toBe(broken);
});

test.each([
  "$f(a /* 1 */, b /* 2 */)",
  "[a /* 1 */, /* 2 */ b /* 3 */ /* 4 */]",
  "a[b /* 1 */].c /* 2 */.d",
  "{ 'a' /* 1 */: 1 /* 2 */ }",
  "a /* 1 */ ? b /* 2 */ : c",
  "(a /* 1 */) + /* 2 */ $f(/* 3 */)",
])("comments stay apart from what is before them in %s", (formatted) => {
  expect(formatExpression(formatted)).toBe(formatted);
  expect(formatExpression(formatted.replaceAll(/ (?=\/\*)|(?<=\*\/) /g, ""))).toBe(formatted);
});

test("empty lines between members and items are kept, where these have lines of their own", () => {
  const text = "{'a':1,\n\n\n'b':[\n\n100,\n \n2\n\n],\n'c':3}";
  expect(formatExpression(text, { width: 12 })).toBe("{\n  'a': 1,\n\n  'b': [\n    100,\n\n    2\n  ],\n  'c': 3\n}");
  expect(formatExpression("/* c */\n\na\n\n/* d */\n\n")).toBe("/* c */\na\n\n/* d */");
});

test("everything fits into one line, and what does not compile stays as it is", () => {
  expect(formatExpression("(\n  $x := 1; /* one */\n\n  $x\n)", { width: Infinity })).toBe("($x := 1; /* one */ $x)");
  expect(formatExpression("a +")).toBeUndefined();
});

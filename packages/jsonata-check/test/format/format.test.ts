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

test("everything fits into one line, and what does not compile stays as it is", () => {
  expect(formatExpression("(\n  $x := 1; /* one */\n\n  $x\n)", { width: Infinity })).toBe("($x := 1; /* one */ $x)");
  expect(formatExpression("a +")).toBeUndefined();
});

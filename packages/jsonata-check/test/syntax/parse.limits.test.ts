import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";
import { maxDepth } from "../../src/syntax/parser.js";
import { visit } from "../../src/syntax/visit.js";

/** Ways to nest, by a function of the depth. */
const nestings: Readonly<Record<string, (depth: number) => string>> = {
  parentheses: (depth) => "(".repeat(depth) + "1" + ")".repeat(depth),
  arrays: (depth) => "[".repeat(depth) + "1" + "]".repeat(depth),
  objects: (depth) => "{'a':".repeat(depth) + "1" + "}".repeat(depth),
  lambdas: (depth) => "function($x){".repeat(depth) + "1" + "}".repeat(depth),
  predicates: (depth) => "a[".repeat(depth) + "1" + "]".repeat(depth),
  calls: (depth) => "$f(".repeat(depth) + "1" + ")".repeat(depth),
  conditions: (depth) => "a ? b : ".repeat(depth) + "1",
  defaults: (depth) => "a ?? ".repeat(depth) + "1",
  bindings: (depth) => "$x := ".repeat(depth) + "1",
  transforms: (depth) => "|a|".repeat(depth) + "1" + "|".repeat(depth),
  negations: (depth) => "-".repeat(depth) + "a",
};

describe("nesting", () => {
  it.each(Object.keys(nestings))("of %s is possible to the limit", (name) => {
    const nest = nestings[name] as (depth: number) => string;
    const { root, errors } = parse(nest(maxDepth - 1));
    expect(errors).toEqual([]);
    let count = 0;
    if (root !== undefined) visit(root, { enter: () => void count++ });
    expect(count).toBeGreaterThanOrEqual(maxDepth - 1);
  });

  it.each(Object.keys(nestings))("of %s beyond the limit has a code of its own", (name) => {
    const nest = nestings[name] as (depth: number) => string;
    for (const depth of [maxDepth, maxDepth + 1, 20_000]) {
      const { root, errors } = parse(nest(depth));
      expect(root).toBeUndefined();
      expect(errors.map(({ code, position }) => [code, position])).toEqual([["too-deep", undefined]]);
    }
  });

  it("of unclosed brackets is no different", () => {
    for (const bracket of ["(", "[", "{a:", "$f("]) {
      expect(parse(bracket.repeat(20_000)).errors[0]?.code).toBe("too-deep");
    }
  });
});

describe("chains of 50,000 operators", () => {
  it.each(["+1", "-1", ".b", "[0]", "[]", "()", " ~> $f", "@$v", "#$i", "^(b)", " and b", " & 'x'"])("%s", (link) => {
    const { root, errors } = parse("a" + link.repeat(50_000));
    expect(errors).toEqual([]);
    let deepest = 0;
    let depth = 0;
    if (root !== undefined)
      visit(root, { enter: () => void (deepest = Math.max(deepest, ++depth)), leave: () => void depth-- });
    expect(deepest).toBeGreaterThan(0);
  });

  it("reports no more errors than anybody reads", () => {
    expect(parse("a" + "{a:b}".repeat(50_000)).errors).toHaveLength(20);
    expect(parse("= 1 1 ".repeat(50_000)).errors.length).toBeLessThanOrEqual(20);
  });
});

describe("texts of a million characters", () => {
  const texts: Readonly<Record<string, string>> = {
    "a string": `"${"x".repeat(1e6)}"`,
    "a string of escapes": `"${"\\n".repeat(5e5)}"`,
    "a name": "x".repeat(1e6),
    spaces: `${" ".repeat(1e6)}1`,
    comments: `${"/**/".repeat(250_000)}1`,
    "an array": `[${"1,".repeat(100_000)}1]`,
    "unclosed quotes": "'".repeat(1e6 - 1),
    slashes: "/".repeat(1e6),
    "broken lines of comments": "a // b(\n".repeat(125_000),
    "unknown operators": "!".repeat(1e6),
    closers: ")".repeat(1e6),
    equals: "= ".repeat(5e5),
    words: "a ".repeat(5e5),
  };

  it.each(Object.keys(texts))("%s", (name) => {
    expect(parse(texts[name] as string).errors.length).toBeLessThanOrEqual(20);
  });

  it("nested defaults, for which the engine takes seconds", () => {
    expect(parse(`${"(".repeat(30)}a${"??b)".repeat(30)}`).errors).toEqual([]);
  });
});

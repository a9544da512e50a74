import { describe, expect, it } from "vitest";
import { Glob, isGlob } from "../../src/config/glob.js";

const table: readonly (readonly [glob: string, matches: readonly string[], others: readonly string[]])[] = [
  ["integrations/*.json", ["integrations/a.json"], ["integrations/x/a.json", "a.json", "integrations/ajson"]],
  ["./integrations/*.json", ["integrations/a.json"], ["x/integrations/a.json"]],
  ["*.json", ["a.json", "x/y/a.json"], ["a.jsonc"]],
  ["/*.json", ["a.json"], ["x/a.json"]],
  ["**/*.json", ["a.json", "x/a.json", "x/y/a.json"], ["a.yaml"]],
  ["a/**/b.json", ["a/b.json", "a/x/b.json", "a/x/y/b.json"], ["ab.json", "a/xb.json"]],
  ["a/**/**/b.json", ["a/b.json", "a/x/y/b.json"], ["b.json"]],
  ["legacy/**", ["legacy/a.json", "legacy/x/y.json"], ["legacy", "other/legacy/a.json"]],
  ["?.json", ["a.json", "é.json"], ["ab.json", ".json"]],
  ["{a,b}.{json,yaml}", ["a.json", "b.yaml"], ["c.json", "a.yml"]],
  ["a{b,c{d,e}}/x", ["ab/x", "acd/x", "ace/x"], ["a/x"]],
  ["[ab].json", ["a.json", "b.json"], ["c.json", "ab.json"]],
  ["x/[!ab].json", ["x/c.json"], ["x/a.json", "x//.json"]],
  ["a+(b)$.^|\\.json", ["a+(b)$.^|\\.json"], ["aab.json"]],
  ["{a.json", ["{a.json"], ["a.json"]],
  ["{a*,*b}{c,}.json", ["ax.json", "xbc.json", "axbc.json"], ["xc.json"]],
  ["[a-c1].json", ["b.json", "1.json"], ["d.json", "-.json"]],
  ["[c-a].json", [], ["b.json"]],
  ["x/**", ["x/a\nb/c"], ["x/"]],
];

describe("Glob", () => {
  for (const [glob, matches, others] of table) {
    it(glob, () => {
      const pattern = new Glob(glob);
      for (const path of matches) expect(pattern.test(path), path).toBe(true);
      for (const path of others) expect(pattern.test(path), path).toBe(false);
    });
  }

  it("stays fast on a pattern of stars", () => {
    const pattern = new Glob(`${"*".repeat(30)}/${"**/".repeat(20)}x`);
    expect(pattern.test(`${"a/".repeat(500)}y`)).toBe(false);
    expect(new Glob(`${"*a".repeat(30)}*b.json`).test(`${"a".repeat(200)}.json`)).toBe(false);
    expect(new Glob(`${"{*a,a*}".repeat(30)}b.json`).test(`${"a".repeat(200)}b`)).toBe(false);
    expect(new Glob(`${"**/a/".repeat(30)}b.json`).test(`${"a/".repeat(100)}c/b.json`)).toBe(false);
  });
});

describe("isGlob", () => {
  it("distinguishes globs from names", () => {
    for (const path of ["*.json", "a?", "[id].json", "{a,b}"]) expect(isGlob(path), path).toBe(true);
    for (const path of ["a.json", "a{b}", "a[]", "a,b"]) expect(isGlob(path), path).toBe(false);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { wildcardTest } from "../../src/text/wildcards.js";

const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
const parts = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 2 }), { minLength: 1, maxLength: 4 });

it("says what the regular expression says", () => {
  fc.assert(
    fc.property(parts, text, (between, other) => {
      // Two wildcards are never adjacent.
      fc.pre(between.slice(1, -1).every((part) => part !== ""));
      expect(wildcardTest(between, 0)(other)).toBe(new RegExp(`^${between.join(".*")}$`).test(other));
      expect(wildcardTest(between, 1)(other)).toBe(new RegExp(`^${between.join(".+")}$`).test(other));
    }),
    { numRuns: 500 },
  );
});

it("fits many wildcards in one pass", () => {
  expect(
    wildcardTest(
      Array.from({ length: 100 }, () => "a"),
      0,
    )(`${"a".repeat(200)}b`),
  ).toBe(false);
});

import { expect, it } from "vitest";
import { longestCheap } from "../../src/regex/index.js";

it.each([
  ["^[a-z]+$", 200],
  ["^\\d{4}-\\d{2}$", 200],
  ["^[\\w.]+@[\\w.]+$", 200],
  ["^[a-z]+(?:-[a-z]+)*$", 24],
])("tries %s on texts of up to %i characters", (pattern, length) => {
  expect(longestCheap(pattern, "")).toBe(length);
});

it.each(["(a|a)*b", "(a+)+b", "a?".repeat(60)])("tries %s on nothing", (pattern) => {
  expect(longestCheap(pattern, "")).toBe(0);
});

it("tries a pattern with many repetitions only on short texts", () => {
  expect(longestCheap("a*".repeat(7), "")).toBeLessThan(15);
});

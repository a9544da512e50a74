import { expect, it } from "vitest";
import { countEach, mostFrequent } from "../../src/text/counts.js";

it("counts in the order of first occurrence, and prefers the first of the most frequent", () => {
  const items = ["b", "c", "a", "c", "a"];
  expect([...countEach(items)]).toEqual(Object.entries({ b: 1, c: 2, a: 2 }));
  expect(mostFrequent(items)).toBe("c");
  expect(mostFrequent([])).toBeUndefined();
});

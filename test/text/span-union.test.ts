import { expect, it } from "vitest";
import { SpanUnion } from "../../src/text/span-union.js";

it("knows the characters of the spans that it was given", () => {
  const taken = new SpanUnion();
  expect(taken.overlaps({ start: 0, end: 9 })).toBe(false);
  taken.add({ start: 2, end: 4 });
  taken.add({ start: 6, end: 7 });
  expect(taken.overlaps({ start: 0, end: 2 })).toBe(false);
  expect(taken.overlaps({ start: 4, end: 6 })).toBe(false);
  expect(taken.overlaps({ start: 3, end: 5 })).toBe(true);
  expect(taken.overlaps({ start: 5, end: 9 })).toBe(true);
});

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

it("keeps spans of any length apart", () => {
  const taken = new SpanUnion();
  taken.add({ start: 4000, end: 9000 });
  taken.add({ start: 20_000, end: 20_001 });
  expect(taken.overlaps({ start: 0, end: 4000 })).toBe(false);
  expect(taken.overlaps({ start: 9000, end: 20_000 })).toBe(false);
  expect(taken.overlaps({ start: 20_001, end: 30_000 })).toBe(false);
  for (const start of [4000, 4095, 4096, 8191, 8192, 8999, 20_000]) {
    expect(taken.overlaps({ start, end: start + 1 }), String(start)).toBe(true);
  }
});

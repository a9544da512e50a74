import { expect, it } from "vitest";
import { overlaps, type Span } from "../../src/text/span.js";

const span = (start: number, end: number): Span => ({ start, end });

it.each([
  [span(2, 5), span(4, 9), true],
  [span(2, 5), span(0, 9), true],
  [span(2, 5), span(5, 9), false],
  [span(2, 5), span(0, 2), false],
  [span(2, 5), span(3, 3), true],
  [span(2, 5), span(5, 5), true],
  [span(2, 5), span(2, 2), true],
  [span(2, 5), span(6, 6), false],
  [span(2, 5), span(1, 1), false],
  [span(3, 3), span(3, 3), true],
  [span(3, 3), span(4, 4), false],
])("overlaps: %j and %j", (one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected);
  expect(overlaps(other, one)).toBe(expected);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { SpanIndex } from "../../src/hints/span-index.js";
import { overlaps } from "../../src/text/span.js";

const span = fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => ({ start, end: start + length }));

it("says the same as comparing with each of the spans", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, other) => {
      expect(new SpanIndex(spans).overlapAny(other)).toBe(spans.some((taken) => overlaps(taken, other)));
    }),
    { numRuns: 5_000 },
  );
});

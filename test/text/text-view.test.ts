import { describe, expect, test } from "vitest";
import { TextView } from "../../src/text/text-view.js";
import { ViewBuilder } from "../../src/text/view-builder.js";

test("verbatim text maps offset by offset", () => {
  const view = TextView.verbatim("abc", 10);
  expect([view.toOuter(0), view.toOuter(3)]).toEqual([10, 13]);
  expect(view.spanToOuter({ start: 1, end: 2 })).toEqual({ start: 11, end: 12 });
  expect(view.spanToOuter({ start: 2, end: 2 })).toEqual({ start: 12, end: 12 });
  expect(TextView.verbatim("", 4).spanToOuter({ start: 0, end: 0 })).toEqual({ start: 4, end: 4 });
});

describe("a view with an escape and a gap", () => {
  // Outer text: `x\ny` at 0, then six units that decode to nothing, then `z` at 10.
  function gapped(): TextView {
    const builder = new ViewBuilder();
    builder.copy("x", 0);
    builder.replace("\n", 1, 3);
    builder.copy("y", 3);
    builder.copy("z", 10);
    return builder.finish(0);
  }

  test("a span before the gap ends before it, one behind it begins behind it", () => {
    const view = gapped();
    expect(view.text).toBe("x\nyz");
    expect(view.spanToOuter({ start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
    expect(view.spanToOuter({ start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
    expect(view.spanToOuter({ start: 3, end: 4 })).toEqual({ start: 10, end: 11 });
    expect(view.spanToOuter({ start: 0, end: 4 })).toEqual({ start: 0, end: 11 });
    expect(view.spanToOuter({ start: 3, end: 3 })).toEqual({ start: 10, end: 10 });
  });

  test("finds the unit that an outer offset belongs to", () => {
    const view = gapped();
    const units = [-1, 0, 1, 2, 3, 4, 9, 10, 11].map((outer) => view.fromOuter(outer));
    expect(units).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3]);
    expect(TextView.verbatim("", 4).fromOuter(4)).toBe(0);
  });

  test("composes with the view around it", () => {
    const view = gapped();
    // The outer text is itself decoded from a text where every unit takes two.
    const outer = new ViewBuilder();
    for (let at = 0; at < 11; at++) outer.replace("x\\ny......z".charAt(at), 100 + at * 2, 102 + at * 2);
    const composed = view.within(outer.finish(100));
    expect(composed.text).toBe(view.text);
    expect(composed.spanToOuter({ start: 1, end: 2 })).toEqual({ start: 102, end: 106 });
    expect(composed.spanToOuter({ start: 2, end: 3 })).toEqual({ start: 106, end: 108 });
    expect(composed.spanToOuter({ start: 3, end: 4 })).toEqual({ start: 120, end: 122 });
  });
});

test("pieces without text leave no gap", () => {
  const builder = new ViewBuilder();
  builder.copy("", 3);
  builder.copy("a", 5);
  builder.copy("", 9);
  builder.replace("", 9, 12);
  builder.copy("b", 6);
  const view = builder.finish(0);
  expect(view.spanToOuter({ start: 0, end: 1 })).toEqual({ start: 5, end: 6 });
  expect(view.spanToOuter({ start: 1, end: 2 })).toEqual({ start: 6, end: 7 });
});

test("an empty text is at the fallback position", () => {
  expect(new ViewBuilder().finish(7).toOuter(0)).toBe(7);
});

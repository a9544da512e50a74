import { expect, it } from "vitest";
import { maskSpans } from "../../src/text/mask.js";

it("masks spans in any order, also those that overlap, and keeps lines", () => {
  const spans = [
    { start: 5, end: 7 },
    { start: 1, end: 4 },
    { start: 2, end: 3 },
    { start: 3, end: 5 },
    { start: 9, end: 9 },
  ];
  expect(maskSpans("abc\ndefghij", spans)).toBe("a**\n***ghij");
  expect(maskSpans("abc\r\ndef", [{ start: 0, end: 8 }], " ")).toBe("   \r\n   ");
});

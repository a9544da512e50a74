import { expect, it } from "vitest";
import { columnOf, isLineEnd, lineEndingOf } from "../../src/text/lines.js";

it("takes the line ending of the first line, and \\n if there is only one", () => {
  expect(["a\r\nb\n", "a\nb\r\n", "a", ""].map(lineEndingOf)).toEqual(["\r\n", "\n", "\n", "\n"]);
});

it("counts columns from the start of the line", () => {
  expect([0, 1, 2, 3, 4, 5].map((offset) => columnOf("ab\nc\n", offset))).toEqual([0, 1, 2, 0, 1, 0]);
});

it("knows both characters of a line end", () => {
  expect([..."\r\n \t", undefined].map(isLineEnd)).toEqual([true, true, false, false, false]);
});

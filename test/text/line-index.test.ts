import { expect, test } from "vitest";
import { LineIndex } from "../../src/text/line-index.js";
import { LineIndexes } from "../../src/text/line-indexes.js";

test("lines end with \\n, \\r\\n or \\r, columns count UTF-16 units", () => {
  const text = "a\r\n😀b\rc\n\nd";
  const lines = new LineIndex(text);
  const at = (offset: number) => {
    const { line, column } = lines.position(offset);
    return `${line}:${column}`;
  };
  expect([...text].map((_, index) => at(index)).slice(0, 3)).toEqual(["1:1", "1:2", "1:3"]);
  expect([at(3), at(5), at(6), at(7), at(8), at(9), at(10), at(11)]).toEqual([
    "2:1",
    "2:3",
    "2:4",
    "3:1",
    "3:2",
    "4:1",
    "5:1",
    "5:2",
  ]);
  expect(lines.lineCount).toBe(5);
  expect([1, 2, 3, 4, 5, 6].map((line) => lines.lineText(line))).toEqual(["a", "😀b", "c", "", "d", ""]);
});

test("a byte-order mark counts in offsets, not in columns", () => {
  const lines = new LineIndex("\ufeff{}\n{}");
  expect(lines.position(0)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(lines.position(1)).toEqual({ offset: 1, line: 1, column: 1 });
  expect(lines.position(2)).toEqual({ offset: 2, line: 1, column: 2 });
  expect(lines.position(4)).toEqual({ offset: 4, line: 2, column: 1 });
  expect(lines.offsetAt(1, 1)).toBe(1);
});

test("offsetAt is the inverse of position, and stays inside the line", () => {
  const text = "ab\r\n\ncde\rf";
  const lines = new LineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const { line, column } = lines.position(offset);
    if (text[offset] !== "\n" || text[offset - 1] !== "\r") expect(lines.offsetAt(line, column)).toBe(offset);
  }
  expect([lines.offsetAt(1, 99), lines.offsetAt(2, 5), lines.offsetAt(9, 1), lines.offsetAt(0, 1)]).toEqual([
    2, 4, 10, 0,
  ]);
});

test("offsets outside the text are its ends", () => {
  const lines = new LineIndex("ab");
  expect(lines.position(-3)).toEqual({ offset: 0, line: 1, column: 1 });
  expect(lines.position(9)).toEqual({ offset: 2, line: 1, column: 3 });
  expect(new LineIndex("").position(0)).toEqual({ offset: 0, line: 1, column: 1 });
});

test("a file has one index", () => {
  const [indexes, file] = [new LineIndexes(), { text: "a\nb" }];
  expect(indexes.of(file).lineCount).toBe(2);
  expect(indexes.of(file)).toBe(indexes.of(file));
  expect(indexes.of({ text: "" }).lineCount).toBe(1);
});

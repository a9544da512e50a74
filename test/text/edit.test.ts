import { describe, expect, it } from "vitest";
import { applyEdits, SeparateEdits, type Edit } from "../../src/text/edit.js";
import { Random } from "../property/random.js";

const edit = (start: number, end: number, text = ""): Edit => ({ start, end, text });

describe("applyEdits", () => {
  it("replaces, removes and inserts, in whatever order the edits come", () => {
    const edits = [edit(6, 6, "!"), edit(0, 1, "A"), edit(3, 5)];
    expect(applyEdits("abcdef", edits)).toBe("Abcf!");
    expect(applyEdits("abcdef", edits.toReversed())).toBe("Abcf!");
    expect(applyEdits("abc", [])).toBe("abc");
  });

  it("keeps the order of what is inserted at one place, before what is replaced there", () => {
    expect(applyEdits("abc", [edit(1, 2, "B"), edit(1, 1, "1"), edit(1, 1, "2")])).toBe("a12Bc");
  });
});

describe("SeparateEdits", () => {
  it("refuses what overlaps or only touches", () => {
    const taken = new SeparateEdits();
    expect(taken.add([edit(10, 20), edit(30, 30)])).toBe(true);
    for (const touching of [
      edit(15, 16),
      edit(5, 10),
      edit(20, 25),
      edit(0, 99),
      edit(10, 10),
      edit(30, 31),
      edit(30, 30),
    ]) {
      expect(taken.add([edit(50, 51), touching]), JSON.stringify(touching)).toBe(false);
    }
    expect(taken.add([edit(50, 51), edit(21, 29)])).toBe(true);
  });

  it("decides like a comparison of every edit with every other", () => {
    const random = new Random(5);
    for (let round = 0; round < 200; round++) {
      const taken = new SeparateEdits();
      const kept: Edit[] = [];
      for (let count = 0; count < 30; count++) {
        const start = random.below(200);
        const next = edit(start, start + random.below(5));
        const isFree = kept.every(({ start: from, end: to }) => to < next.start || next.end < from);
        expect(taken.add([next])).toBe(isFree);
        if (isFree) kept.push(next);
      }
    }
  });
});

import { expect, it } from "vitest";
import { Memo } from "../../src/text/memo.js";

it("computes a result once, and again after it was forgotten", () => {
  const computed: string[] = [];
  const memo = new Memo((text: string) => {
    computed.push(text);
    return text === "none" ? undefined : text.length;
  });
  expect(["read", "none", "idle", "read", "none"].map((text) => memo.of(text))).toEqual([
    4,
    undefined,
    4,
    4,
    undefined,
  ]);
  memo.forgetUnused();
  expect([memo.of("read"), memo.of("none")]).toEqual([4, undefined]);
  expect(computed).toEqual(["read", "none", "idle"]);
  memo.forgetUnused();
  expect([memo.of("read"), memo.of("idle")]).toEqual([4, 4]);
  expect(computed).toEqual(["read", "none", "idle", "idle"]);
});

import { expect, it } from "vitest";
import { hash } from "../../src/text/hash.js";

it("is the same on every machine, with leading zeros, and depends on each unit and their order", () => {
  expect(["", "a", "ab", "ba", "b\ua123", "key20"].map(hash)).toEqual([
    "811c9dc5050c5d1f",
    "e40c292c70772742",
    "4d2505ca2b92778e",
    "3c2ba6cc368ac0f4",
    "7ec19bb27520d25a",
    "6727aefe0c1338cd",
  ]);
});

import { expect, it } from "vitest";
import { groupBy } from "../../src/text/groups.js";

it("groups keep the order of keys and of items", () => {
  const groups = groupBy(["b1", "a1", "b2", "a2", "c1"], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
});

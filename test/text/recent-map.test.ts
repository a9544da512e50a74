import { expect, it } from "vitest";
import { RecentMap } from "../../src/text/recent-map.js";

it("forgets what was neither set nor read since the last time", () => {
  const map = new RecentMap<string, number>();
  map.set("read", 1);
  map.set("idle", 2);
  map.forgetUnused();
  expect([map.has("read"), map.has("idle"), map.has("other")]).toEqual([true, true, false]);
  expect([map.get("read"), map.get("other")]).toEqual([1, undefined]);
  expect(map.has("other")).toBe(false);
  map.forgetUnused();
  expect([map.get("read"), map.get("idle"), map.has("idle")]).toEqual([1, undefined, false]);
});

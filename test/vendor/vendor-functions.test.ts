import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { functionsOf } from "../../src/vendor/functions.js";
import { disagreements, type VendorRecord } from "../../scripts/support/vendor-functions.js";

it("says of the vendor's functions what the vendor's library registers", async () => {
  const record = JSON.parse(await readFile("fixtures/vendor-functions.json", "utf8")) as VendorRecord;
  expect(Object.values(record.presets).flat().length).toBeGreaterThan(60);
  expect(disagreements(record)).toEqual([]);
});

it("notices a function that was added, removed or changed", () => {
  const added = { name: "added", signature: null, arity: 1, isPartialApplicable: true };
  const changed = { name: "keys", signature: null, arity: 2, isPartialApplicable: true };
  const lines = disagreements({ package: "p", version: "1.0.0", presets: { core: [added, changed] } });
  expect(lines).toContain("$added is missing from our table");
  expect(lines).toContain("$keys: arity is 2, our table says 1");
  expect(lines).toContain("$string is in our table, but not registered");
});

it("includes the vendor's functions and those of the engine", () => {
  expect(functionsOf("jsonata").size).toBe(65);
  expect(functionsOf("vendor").size).toBe(65 + 67 - 7);
});

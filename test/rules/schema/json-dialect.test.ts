import { expect, it } from "vitest";
import type { Diagnostic } from "../../../src/engine/diagnostic.js";
import { findingsOf } from "../judge.js";

function apply(text: string, edits: Diagnostic["fixes"][number]["edits"]): string {
  const sorted = edits.toSorted((a, b) => b.start - a.start);
  return sorted.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

it("takes comments and trailing commas out of strict JSON", () => {
  const text = '{\n  "label": "Acme", // shown\n}';
  const findings = findingsOf(text, "override", "schema/json-dialect");
  expect(findings).toHaveLength(2);
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  expect(JSON.parse(apply(text, edits))).toEqual({ label: "Acme" });
  expect(findings.flatMap(({ fixes }) => fixes.map(({ tier }) => tier))).toEqual(["safe", "safe"]);
});

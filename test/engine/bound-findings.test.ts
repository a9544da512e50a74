import { expect, it } from "vitest";
import { lintText } from "../lint.js";
import { parseReport, run } from "../cli/harness.js";

const settings = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`zzz_${index}`, index]));
const text = JSON.stringify({ label: 1, ...settings, base_url: 2 });
const { diagnostics } = lintText(text, { kind: "config" });
const errors = diagnostics.filter(({ severity }) => severity === "error");

it("of too many findings the most severe are left in their order, and a note counts the others", () => {
  const [note, ...left] = lintText(text, { kind: "config", most: errors.length + 1 }).diagnostics;
  expect(left.filter(({ severity }) => severity === "error")).toEqual(errors);
  expect(left).toHaveLength(errors.length + 1);
  expect(diagnostics).toEqual(expect.arrayContaining(left));
  expect(note).toMatchObject({ rule: "more-findings", severity: "warning" });
  expect(note?.message).toBe(
    `This file has ${diagnostics.length} findings; ${diagnostics.length - errors.length - 1} of them are not listed.`,
  );
});

it("as many findings as are listed need no note", () => {
  expect(lintText(text, { kind: "config", most: diagnostics.length }).diagnostics).toEqual(diagnostics);
});

it("a report says that there are more", async () => {
  const keys = Array.from({ length: 1100 }, (_, index) => `"a": ${index}`);
  const files = { "a.json": `{ "version": 1, "config": { "headers": { ${keys.join(", ")} } } }` };
  const { stdout } = await run(["--format", "json", "--as", "integration-update", "a.json"], { files });
  const report = parseReport(stdout);
  expect(report.diagnostics).toHaveLength(1001);
  expect(report.diagnostics.filter(({ rule }) => rule === "more-findings")).toHaveLength(1);
});

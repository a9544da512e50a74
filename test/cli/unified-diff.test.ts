import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../src/cli/unified-diff.js";
import { Random } from "../property/random.js";
import { inFolder } from "./harness.js";

const lines = Array.from({ length: 40 }, (_, index) => `  "key_${index}": ${index},`);
const text = `{\n${lines.join("\n")}\n  "end": true\n}\n`;

/** Names, and what stands in the file before. */
const cases: readonly (readonly [name: string, before: string])[] = [
  ["a.json", text],
  ["deep/er/a.json", text],
  ["no final line end.json", text.trimEnd()],
  ["crlf.json", text.replaceAll("\n", "\r\n")],
  ["crlf without end.json", text.trimEnd().replaceAll("\n", "\r\n")],
  ["mark.json", `\ufeff${text}`],
  ['quo"te\\slash.json', text],
  ["tab\tname.json", text],
  ["größe 日本.json", text.replace("key_3", "größe")],
  ["one-line.json", '{ "key_3": 3, "key_30": 30 }'],
];

describe.each([
  ["git apply", (folder: string) => spawnSync("git", ["apply", "change.diff"], { cwd: folder, encoding: "utf8" })],
  [
    "patch",
    (folder: string) => spawnSync("patch", ["-p1", "--binary", "-i", "change.diff"], { cwd: folder, encoding: "utf8" }),
  ],
] as const)("%s takes the diff", (_tool, apply) => {
  it.skipIf(process.platform === "win32").each(cases)("of %j", async (name, before) => {
    const after = before.replace(/"(key_3|größe)"/, '"first"').replace('"key_30"', '"last"');
    expect(after).not.toBe(before);
    await inFolder({ [name]: before, "change.diff": unifiedDiff(name, before, after) }, (folder) => {
      const { status, stderr, stdout } = apply(folder);
      expect(status, stdout + stderr).toBe(0);
      expect(readFileSync(join(folder, name), "utf8")).toBe(after);
    });
  });
});

it("is quick for large files with many changes", () => {
  const random = new Random(1);
  const many = Array.from({ length: 100_000 }, (_, index) => `  "key_${index}": "{{context.value}}",`);
  const changed = many.map((line) => (random.chance(0.02) ? line.replace("context.", "") : line));
  const started = performance.now();
  expect(unifiedDiff("a.json", many.join("\n"), changed.join("\n"))).toContain("+++ b/a.json");
  expect(performance.now() - started).toBeLessThan(15_000);
});

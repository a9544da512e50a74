import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../src/cli/reports/unified-diff.js";
import { Random } from "../property/random.js";
import { inFolder } from "./harness.js";

const lines = Array.from({ length: 40 }, (_, index) => `  "key_${index}": ${index},`);
const text = `{\n${lines.join("\n")}\n  "end": true\n}\n`;

/** Names, and the file's text before them. */
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

const tools: readonly (readonly [name: string, ...args: string[]])[] = [
  ["git", "apply"],
  ["patch", "-p1", "--binary", "-i"],
];

describe.each(tools)("%s takes the diff", (tool, ...args) => {
  const isThere = process.platform !== "win32" && spawnSync(tool, ["--version"]).status === 0;

  it.skipIf(!isThere).each(cases)("of %j", async (name, before) => {
    const after = before.replace(/"(key_3|größe)"/, '"first"').replace('"key_30"', '"last"');
    expect(after).not.toBe(before);
    await inFolder({ [name]: before, "change.diff": unifiedDiff(name, before, after) }, (folder) => {
      const { status, stderr, stdout } = spawnSync(tool, [...args, "change.diff"], { cwd: folder, encoding: "utf8" });
      expect(status, stdout + stderr).toBe(0);
      expect(readFileSync(join(folder, name), "utf8")).toBe(after);
    });
  });
});

/** Both sides of a diff, made again of its hunks and of the lines between them. */
function applied(diff: string, before: string): string {
  const old = before.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [header = "", ...body] = hunk.split(/(?<=\n)/);
    const [, start = "", count = ""] = /^@@ -(\d+),(\d+)/.exec(header) ?? [];
    const first = Number(start) - (count === "0" ? 0 : 1);
    result.push(...old.slice(at, first));
    at = first + Number(count);
    body.forEach((line, index) => {
      const text = body[index + 1]?.startsWith("\\") ? line.slice(1, -1) : line.slice(1);
      if (line.startsWith("+") || line.startsWith(" ")) result.push(text);
    });
  }
  return [...result, ...old.slice(at)].join("");
}

it("holds for any two texts", () => {
  const random = new Random(3);
  for (let round = 0; round < 300; round++) {
    const size = random.pick([0, 1, 5, 40, 3000]);
    const old = Array.from({ length: random.below(size + 1) }, () => random.pick(["a", "b", "c", "", "{"]));
    const before = old.join("\n") + random.pick(["", "\n"]);
    const kept = old.flatMap((line) => random.pick([[line], [line], [line], [], [line, "x"], ["y"]]));
    const after = kept.join("\n") + random.pick(["", "\n"]);
    if (before !== after) expect(applied(unifiedDiff("a.json", before, after), before)).toBe(after);
  }
});

it("shows many changes of large files", () => {
  const random = new Random(1);
  const many = Array.from({ length: 100_000 }, (_, index) => `  "key_${index % 50}": "{{context.value}}",\n`);
  const changed = many.map((line) => (random.chance(0.3) ? line.replace("context.", "") : line)).join("");
  expect(applied(unifiedDiff("a.json", many.join(""), changed), many.join(""))).toBe(changed);
}, 60_000);

import { expect, test } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { Random } from "./random.js";

const leaves = ["a: 1", "b  c: d", "- e", "# remark", "", "f: 'g'", "h: [1, 2]", "i: |"];

/** The lines of nested mappings, some with a wrong indentation. */
function damaged(random: Random): string {
  let depth = 0;
  const lines = Array.from({ length: 3 + random.below(6) }, () => {
    const opens = random.chance(0.5);
    const indent = "  ".repeat(depth) + (random.chance(0.3) ? " ".repeat(random.below(5)) : "");
    depth = opens ? depth + 1 : random.below(depth + 1);
    return indent + (opens ? "k:" : random.pick(leaves));
  });
  return lines.map((line) => (random.chance(0.2) ? line.slice(random.below(4)) : line)).join("\n");
}

test("a document with several wrong indentations is read, each problem inside of the text", () => {
  const random = new Random(23);
  for (let round = 0; round < 1_000; round++) {
    const text = damaged(random);
    for (const { start, end } of parseYaml(text).problems) {
      expect(0 <= start && start <= end && end <= text.length, JSON.stringify(text)).toBe(true);
    }
  }
});

import { expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { parseYaml } from "../../src/document/yaml.js";
import { fixText } from "../../src/engine/fix.js";
import { lintText } from "../../src/engine/lint.js";
import { Random } from "./random.js";

const examples = rules.flatMap(({ examples: { bad } }) => bad);
const pieces = ["😀", "𝒳", "{{", "}}", "?:", ":str", "|", "; ", "(", ")", "'", "`", "$", ".", "a-b", "==", "\n", ", "];

/** The text with a few pieces written into it, or taken out of it. */
function mutated(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = random.chance(0.3) ? at + random.below(8) : at;
  return text.slice(0, at) + random.pick(pieces) + text.slice(end);
}

function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset));
}

it("ranges and edits split no character, and fixing twice is fixing once", () => {
  const random = new Random(11);
  for (let round = 0; round < 40; round++) {
    const example = random.pick(examples);
    const text = mutated(mutated(example.text, random), random);
    const options = { path: `a.${example.language ?? "json"}`, kind: "config", yaml: parseYaml } as const;
    const { diagnostics } = lintText(text, options);
    const offsets = diagnostics.flatMap(({ range, related, fixes }) => [
      ...[range, ...related.map((place) => place.range)].flatMap(({ start, end }) => [start.offset, end.offset]),
      ...fixes.flatMap(({ edits }) => edits.flatMap(({ start, end }) => [start, end])),
    ]);
    expect(offsets.filter((offset) => splitsPair(text, offset))).toEqual([]);
    const fixed = fixText(text, options, "all").text;
    expect(fixText(fixed, options, "all").text).toBe(fixed);
  }
});

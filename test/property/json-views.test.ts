import { expect, test } from "vitest";
import { parseJson } from "../../src/document/json.js";
import type { StringNode } from "../../src/document/tree.js";
import type { TextView } from "../../src/text/text-view.js";
import { Random } from "./random.js";

/** One character and every way to write it in a JSON string. */
interface Unit {
  readonly decoded: string;
  readonly written: string;
}

const PLAIN = [..."abcXYZ019 _-.,:;{}[]()$%&/'`é漢\u2028\u00a0", "😀", "\ud83d", "\ude00"];
const SHORT: readonly (readonly [string, string])[] = [
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["/", "\\/"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
];

function hex(unit: string, random: Random): string {
  const digits = unit.charCodeAt(0).toString(16).padStart(4, "0");
  return `\\u${random.chance(0.5) ? digits.toUpperCase() : digits}`;
}

function randomUnits(random: Random, length: number): Unit[] {
  const units: Unit[] = [];
  while (units.length < length) {
    if (random.chance(0.25)) {
      const [decoded, written] = random.pick(SHORT);
      units.push({ decoded, written });
    } else {
      const isEscaped = random.chance(0.3);
      for (const decoded of random.pick(PLAIN).split("")) {
        units.push({ decoded, written: isEscaped ? hex(decoded, random) : decoded });
      }
    }
  }
  return units;
}

function stringAt(text: string): StringNode {
  const document = parseJson(text, { language: "json" });
  expect(document.problems).toEqual([]);
  const node = document.root?.type === "array" ? document.root.items[0] : undefined;
  if (node?.type !== "string") throw new Error(`no string in ${text}`);
  return node;
}

/** Compares each position of a view with where the unit was written; gives the number of positions. */
function checkPositions(view: TextView, units: readonly Unit[], start: number): number {
  let outer = start;
  units.forEach(({ written }, index) => {
    const span = view.spanToOuter({ start: index, end: index + 1 });
    if (span.start !== outer || span.end !== outer + written.length) {
      expect({ index, ...span }).toEqual({ index, start: outer, end: outer + written.length });
    }
    outer += written.length;
  });
  expect(view.toOuter(units.length)).toBe(outer);
  return units.length;
}

test("every position in a JSON string maps to the unit that was written there", () => {
  const random = new Random(1);
  let positions = 0;
  while (positions < 60_000) {
    const units = randomUnits(random, random.below(60));
    const before = " ".repeat(random.below(4));
    const text = `[${before}"${units.map((unit) => unit.written).join("")}"]`;
    const node = stringAt(text);
    expect(node.value).toBe(units.map((unit) => unit.decoded).join(""));
    expect(node.view.text).toBe(node.value);
    positions += checkPositions(node.view, units, before.length + 2);
  }
});

test("positions of JSON inside a JSON string map to the file", () => {
  const random = new Random(2);
  let positions = 0;
  while (positions < 60_000) {
    const inner = randomUnits(random, 1 + random.below(40));
    const innerText = `["${inner.map((unit) => unit.written).join("")}"]`;
    const outer = innerText.split("").map((decoded): Unit => {
      const short = SHORT.find(([char]) => char === decoded);
      if (short !== undefined && (decoded !== "/" || random.chance(0.5))) return { decoded, written: short[1] };
      return { decoded, written: random.chance(0.1) ? hex(decoded, random) : decoded };
    });
    const file = `["${outer.map((unit) => unit.written).join("")}"]`;
    const outerNode = stringAt(file);
    const innerNode = stringAt(outerNode.value);

    const composed = innerNode.view.within(outerNode.view);
    expect(composed.text).toBe(inner.map((unit) => unit.decoded).join(""));
    const starts = [2];
    for (const { written } of outer) starts.push((starts.at(-1) ?? 0) + written.length);
    let at = 2;
    inner.forEach(({ written }, index) => {
      const span = { start: starts[at], end: starts[at + written.length] };
      const actual = composed.spanToOuter({ start: index, end: index + 1 });
      if (actual.start !== span.start || actual.end !== span.end)
        expect({ index, ...actual }).toEqual({ index, ...span });
      const twoSteps = outerNode.view.spanToOuter(innerNode.view.spanToOuter({ start: index, end: index + 1 }));
      if (twoSteps.start !== span.start || twoSteps.end !== span.end) expect(twoSteps).toEqual(span);
      at += written.length;
    });
    positions += inner.length;
  }
});

test("what a JSON string encodes reads back as the same text", () => {
  const random = new Random(3);
  const node = stringAt('["x"]');
  for (let count = 0; count < 2000; count++) {
    const text = randomUnits(random, 20)
      .map((unit) => unit.decoded)
      .join("");
    expect(JSON.parse(`"${node.encode(text) ?? ""}"`)).toBe(text);
  }
});

import { expect, test } from "vitest";
import { parseJson } from "../../src/document/json.js";
import type { SourceDocument } from "../../src/document/source-document.js";
import type { Node } from "../../src/document/tree.js";
import { parseYaml } from "../../src/document/yaml.js";
import { Random } from "./random.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const KEYS = ["a", "b", "format", "__proto__", "constructor", "", "é", "a/b", "a~b", "\ud800", 'q"', "0"];
const NUMBERS = ["0", "-0", "1", "-12.50", "1e400", "-1E-7", "123456789012345", "1234567890123456789", "0.1", "5e+3"];
const CHARS = [
  "a",
  "Z",
  " ",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "'",
  "\\n",
  '\\"',
  "\\\\",
  "\\u00e9",
  "\\ud83d",
  "😀",
  "//",
  "é",
];

/** A JSON text of random content and layout. */
function randomJson(random: Random, depth: number): string {
  const space = () => random.pick(["", "", " ", "\n", "\r\n", "\t", "  \n "]);
  const string = () => `"${random.text(CHARS, random.below(8))}"`;
  const kind = random.below(depth > 0 ? 8 : 5);
  if (kind === 0) return random.pick(["true", "false", "null"]);
  if (kind < 3) return random.pick(NUMBERS);
  if (kind < 5) return string();
  const parts = Array.from({ length: random.below(5) }, () => {
    const value = space() + randomJson(random, depth - 1) + space();
    return kind < 7 ? `${space()}${JSON.stringify(random.pick(KEYS))}${space()}:${value}` : value;
  });
  const content = parts.join(",") || space();
  return kind < 7 ? `{${content}}` : `[${content}]`;
}

/** The plain value of a tree. */
function valueOf(node: Node | undefined): Json {
  switch (node?.type) {
    case "object": {
      const object: { [key: string]: Json } = {};
      for (const { key, value } of node.members) {
        Object.defineProperty(object, key.name, {
          value: valueOf(value),
          configurable: true,
          enumerable: true,
          writable: true,
        });
      }
      return object;
    }
    case "array":
      return node.items.map(valueOf);
    case "string":
    case "number":
    case "boolean":
      return node.value;
    default:
      return null;
  }
}

/** Whether two values are the same, names of members and signs of zeros included. */
function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value], index) => right[index]?.[0] === key && isSame(value, right[index]?.[1]))
  );
}

/** Fails unless each span lies inside its parent's, behind its neighbour's, and parents and keys are right. */
function checkTree(document: SourceDocument): void {
  const { length } = document.text;
  const stack: Node[] = document.root === undefined ? [] : [document.root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const ok = node.document === document && node.start >= 0 && node.start <= node.end && node.end <= length;
    if (!ok) throw new Error(`span ${node.start}-${node.end} in ${JSON.stringify(document.text)}`);
    let last = node.start;
    const children: (readonly [start: number, child: Node, key: string | number])[] =
      node.type === "object"
        ? node.members.map(({ key, value }) => [key.start, value, key.name])
        : node.type === "array"
          ? node.items.map((item, index) => [item.start, item, index])
          : [];
    for (const [start, child, key] of children) {
      if (start < last || child.start < start || child.end > node.end || child.parent !== node || child.key !== key) {
        throw new Error(`${key} at ${start}-${child.end} in ${JSON.stringify(document.text)}`);
      }
      last = child.end;
      stack.push(child);
    }
  }
  for (const problem of document.problems) {
    if (problem.start < 0 || problem.end < problem.start || problem.end > length) {
      throw new Error(`problem at ${problem.start}-${problem.end} in ${JSON.stringify(document.text)}`);
    }
  }
}

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text with one to three pieces removed, doubled, replaced or cut off. */
function mutate(random: Random, text: string): string {
  let mutated = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(mutated.length + 1);
    const length = random.chance(0.8) ? 1 : random.below(8);
    const piece = random.chance(0.5)
      ? ""
      : random.pick(["{", "}", "[", "]", ",", ":", '"', "\\", "\n", "'", "/*", "//", "x", "1", "\0"]);
    mutated = random.chance(0.05) ? mutated.slice(0, at) : mutated.slice(0, at) + piece + mutated.slice(at + length);
  }
  return mutated;
}

test("the tree of a valid text holds what JSON.parse reads", () => {
  const random = new Random(11);
  for (let count = 0; count < 5000; count++) {
    const text = (random.chance(0.1) ? " \n" : "") + randomJson(random, 5);
    const document = parseJson(text, { language: random.chance(0.5) ? "json" : "jsonc" });
    expect(document.problems.filter((problem) => problem.kind !== "duplicate-key")).toEqual([]);
    const expected = JSON.parse(text) as Json;
    if (!isSame(valueOf(document.root), expected)) expect({ text, value: valueOf(document.root) }).toBe(expected);
    checkTree(document);
  }
});

test("a text that JSON.parse rejects has a problem, one that it accepts has no syntax error", () => {
  const random = new Random(12);
  let refused = 0;
  for (let count = 0; count < 20_000; count++) {
    const text = mutate(random, randomJson(random, 4));
    const document = parseJson(text, { language: "json" });
    checkTree(document);
    const defects = document.problems.filter((problem) => problem.kind !== "duplicate-key");
    const isAccepted = accepts(text);
    if (isAccepted !== (defects.length === 0)) expect({ text, defects }).toEqual({ text, defects: isAccepted });
    if (!isAccepted) refused++;
  }
  expect(refused).toBeGreaterThan(10_000);
});

test("each line has at most one reported syntax error", () => {
  const random = new Random(13);
  for (let count = 0; count < 5000; count++) {
    const text = mutate(random, randomJson(random, 5));
    const errors = parseJson(text, { language: "json" }).problems.filter((problem) => problem.kind === "syntax");
    const lines = errors.map((error) => text.slice(0, error.start).split(/\r\n?|\n/).length);
    if (new Set(lines).size !== lines.length) expect({ text, errors }).toBe("one error a line");
  }
});

test("broken YAML texts never throw and keep their spans nested", () => {
  const random = new Random(14);
  const pieces = [
    "a: ",
    "b:\n  ",
    "- ",
    "x",
    " y",
    "\n",
    "\n  ",
    "\n    ",
    "|\n  ",
    ">-\n ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "# c",
    "? ",
    ": ",
    "1",
    "\t",
    "!t ",
    "%",
    "@",
  ];
  for (let count = 0; count < 4000; count++) checkTree(parseYaml(random.text(pieces, 1 + random.below(20))));
});

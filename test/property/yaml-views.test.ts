import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Node, StringNode } from "../../src/document/tree.js";
import { parseYaml } from "../../src/document/yaml.js";
import type { TextView } from "../../src/text/text-view.js";
import { Random } from "./random.js";

const WORDS = [
  "a",
  "bc",
  "Def",
  "12",
  "é漢",
  "😀",
  "$x",
  "{{y}}",
  "=",
  "(",
  "x:y",
  "a#b",
  "-",
  "'",
  '"',
  "\\",
  "/",
  "·",
];
const BLANKS = [" ", " ", "  ", "\t", " \t "];

function words(random: Random, count: number): string {
  let text = random.pick(["w", "é", "Q7", "z_"]);
  for (let at = 0; at < count; at++) text += random.pick(BLANKS) + random.pick(WORDS);
  return text;
}

/** Line ends with blanks around them, as flow scalars fold them. */
function fold(random: Random, eol: string, indent: number): string {
  let text = random.chance(0.3) ? random.pick(BLANKS) : "";
  const count = random.chance(0.7) ? 1 : 2 + random.below(3);
  for (let at = 0; at < count; at++)
    text += eol + (at < count - 1 && random.chance(0.3) ? " ".repeat(random.below(6)) : "");
  return text + " ".repeat(indent) + (random.chance(0.2) ? random.pick(BLANKS) : "");
}

function flowLines(random: Random, eol: string, indent: number, line: () => string): string {
  let text = line();
  for (let more = random.below(3); more > 0; more--) text += fold(random, eol, indent) + line();
  return text;
}

function plain(random: Random, eol: string, indent: number): string {
  return flowLines(random, eol, indent, () => words(random, random.below(5)).replace(/\s[-#'"]|\\$/g, " o"));
}

function single(random: Random, eol: string, indent: number): string {
  const line = () => words(random, random.below(5)).replaceAll("'", "''");
  return `'${random.chance(0.2) ? " " : ""}${flowLines(random, eol, indent, line)}${random.chance(0.2) ? " " : ""}'`;
}

const ESCAPES = [
  "\\n",
  "\\t",
  '\\"',
  "\\\\",
  "\\/",
  "\\x41",
  "\\u00e9",
  "\\ud83d",
  "\\U0001F600",
  "\\_",
  "\\N",
  "\\ ",
  "\\e",
  "\\0",
];

function double(random: Random, eol: string, indent: number): string {
  const line = () => {
    const text = words(random, random.below(4)).replace(/["\\]/g, "") + random.text(ESCAPES, random.below(3));
    return random.chance(0.2) ? `${text}\\${eol}${" ".repeat(indent)}${random.chance(0.3) ? "\\ " : ""}t` : text;
  };
  return `"${random.chance(0.2) ? " " : ""}${flowLines(random, eol, indent, line)}${random.chance(0.2) ? " " : ""}"`;
}

function block(random: Random, eol: string, parentIndent: number): string {
  const own = 1 + random.below(4);
  const explicit = random.chance(0.3);
  const chomp = random.pick(["", "", "-", "+"]);
  const indicators = random.chance(0.5) ? `${explicit ? own : ""}${chomp}` : `${chomp}${explicit ? own : ""}`;
  let text = random.pick(["|", ">"]) + indicators + random.pick(["", "", " ", " # why"]) + eol;
  const indent = " ".repeat(parentIndent + own);
  for (let empty = random.below(3); empty > 0; empty--) text += " ".repeat(random.below(parentIndent + own + 1)) + eol;
  const count = random.below(8);
  for (let at = 0; at < count; at++) {
    const isDeeper = (at > 0 || explicit) && random.chance(0.2);
    if (at > 0 && random.chance(0.25)) text += " ".repeat(random.below(parentIndent + own + 3)) + eol;
    else text += indent + (isDeeper ? random.pick(["  ", "\t", " "]) : "") + words(random, random.below(5)) + eol;
  }
  for (let empty = random.below(3); empty > 0; empty--) text += (random.chance(0.3) ? indent : "") + eol;
  return text;
}

interface Case {
  readonly file: string;
  readonly style: string;
}

function randomCase(random: Random): Case {
  const eol = random.chance(0.3) ? "\r\n" : "\n";
  const depth = random.below(3);
  const indent = depth * 2;
  let file = "";
  for (let level = 0; level < depth; level++) file += `${" ".repeat(level * 2)}k${level}:${eol}`;
  const style = random.pick(["plain", "single", "double", "block", "flow"]);
  file += `${" ".repeat(indent)}v: `;
  const inner = indent + 1 + random.below(3);
  if (style === "plain") file += plain(random, eol, inner) + eol;
  else if (style === "single") file += single(random, eol, inner) + eol;
  else if (style === "double") file += double(random, eol, inner) + eol;
  else if (style === "block") file += block(random, eol, indent);
  else file += `[ x, ${random.pick([single, double])(random, eol, inner)} , 1 ]${eol}`;
  if (random.chance(0.5)) file += `${" ".repeat(indent)}w: 1${eol}`;
  return { file, style };
}

function strings(node: Node | undefined): StringNode[] {
  if (node?.type === "string") return [node];
  if (node?.type === "object") return node.members.flatMap((member) => strings(member.value));
  if (node?.type === "array") return node.items.flatMap(strings);
  return [];
}

/** Whether `written` is one of the ways in which YAML spells the unit `decoded`. */
function spells(written: string, decoded: string): boolean {
  if (written === decoded || written === "''" || written.startsWith("\\")) return true;
  if (decoded === " " || decoded === "\n") return written === "" || written === "\n" || written === "\r\n";
  // The second half of a pair that one \U escape stands for.
  return /^[\udc00-\udfff]$/.test(decoded) && /^[0-9A-FU]+$/.test(written);
}

function checkPositions(view: TextView, file: string): void {
  let last = 0;
  for (let at = 0; at < view.text.length; at++) {
    const { start, end } = view.spanToOuter({ start: at, end: at + 1 });
    const written = file.slice(start, end);
    const decoded = view.text[at] ?? "";
    if (start < last || end < start || !spells(written, decoded)) expect({ file, at, decoded, written, last }).toBe("");
    last = end;
  }
}

test("every position of every scalar style maps to what is written there", () => {
  const random = new Random(4);
  const counts = new Map<string, number>();
  let positions = 0;
  while (positions < 120_000) {
    const { file, style } = randomCase(random);
    const document = parseYaml(file);
    if (document.problems.length > 0) continue;
    const value: unknown = parse(file);
    const found = strings(document.root);
    const expected = stringsOf(value);
    expect(found.map((node) => node.value)).toEqual(expected);
    for (const node of found) {
      if (node.view.text !== node.value) expect({ file, text: node.view.text }).toEqual({ file, text: node.value });
      checkPositions(node.view, file);
      positions += node.value.length;
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  }
  for (const style of ["plain", "single", "double", "block", "flow"]) expect(counts.get(style)).toBeGreaterThan(100);
});

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

test("a string encoded for a scalar's style decodes to itself", () => {
  const random = new Random(5);
  const files = [
    "v: plain\n",
    "v: 'single'\n",
    'v: "double"\n',
    "v: |\n  literal\n",
    "v: >-\n  folded\n",
    "v: [flow]\n",
  ];
  const pieces = [
    ...WORDS,
    ...BLANKS,
    "\n",
    ": ",
    " #",
    "[",
    "{",
    ",",
    "}",
    "\u0007",
    "true",
    "null",
    "~",
    "---",
    "&",
    "\ud800",
  ];
  let written = 0;
  for (let count = 0; count < 6000; count++) {
    const file = random.pick(files);
    const [node] = strings(parseYaml(file).root);
    const text = random.text(pieces, 1 + random.below(4));
    const encoded = node?.encode(text);
    if (node === undefined || encoded === undefined) continue;
    const word = /[a-z]{5,}/.exec(file)?.[0] ?? "flow";
    const edited = file.replace(word, () => encoded);
    const [again] = strings(parseYaml(edited).root);
    const chomped = file.includes("|") ? `${text}\n` : text;
    if (again?.value !== chomped)
      expect({ file, edited, value: again?.value }).toEqual({ file, edited, value: chomped });
    written++;
  }
  expect(written).toBeGreaterThan(2000);
});

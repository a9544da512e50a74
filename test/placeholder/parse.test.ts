import replacePlaceholders from "@truto/replace-placeholders";
import { describe, expect, it } from "vitest";
import { parseTemplate, type Template } from "../../src/placeholder/parse.js";
import { resolve, type Outcome } from "./resolve.js";

/** The behavior of the package itself. */
function runTime(text: string, context: Record<string, unknown>): Outcome {
  try {
    return { value: replacePlaceholders(text, context) };
  } catch {
    return { throws: true };
  }
}

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = ["a", "b", "id", "query", "limit", "items", "0", "1", "-1", "-0", "x_y", "k-k", "none"];
const types = [
  "str",
  "int",
  "num",
  "bool",
  "json",
  "any",
  "null",
  "undefined",
  "ignore-empty-str",
  "string",
  "JSON",
  "3",
];
const scraps = [
  ..."{}|:?./- \t\n[]'\",$@(a)",
  "{{",
  "}}",
  "?:",
  ":null",
  ": null",
  ":undefined",
  ":str",
  ":ignore-empty-str",
  "http://localhost:3000",
  "/a/",
  "/b/i",
  "/?/",
  "/a/zz",
  "..",
  ".",
  " b",
  "a.b",
  "items.0",
  "items.-1",
  "items.0:-1",
  "items.:",
  "\u00a0",
  "\ufeff",
  "é",
  "$&",
  "{{a}}",
];
const values = [
  null,
  "",
  " ",
  "text",
  "7",
  "7.5x",
  "true",
  "false",
  "null",
  '{"k":1}',
  "[1]",
  "{{b}}",
  "$&$$",
  0,
  -0,
  5,
  1.5,
  true,
  false,
  [],
  [1, null, [2, ""]],
  ["x", { b: "deep" }],
  {},
  { b: "in", 0: "zero", a: null },
  { "": { "": 1 }, b: ["q"] },
];

function randomTemplate(random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const repeat = (most: number, make: () => string) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make).join("");
  const path = () => pick(words) + repeat(2, () => pick([".", ".", ".", " ", ""]) + pick(words));
  const alternative = () =>
    pick(["", "", "", " ", "."]) + path() + repeat(2, () => pick([":", ":", ": "]) + pick(types));
  const placeholder = () =>
    `{{${alternative()}${repeat(1, () => `|${alternative()}`)}${repeat(1, () => `?:${pick(["", "5", " x", "https://h"])}${repeat(1, () => `:${pick(types)}`)}`)}}}`;
  if (random() < 0.35) return repeat(7, () => pick([...words, ...scraps, ...scraps]));
  if (random() < 0.35) return placeholder();
  if (random() < 0.3) return `{{${repeat(5, () => pick([...words, ...scraps]))}}}`;
  return repeat(3, () => pick([placeholder, placeholder, () => pick([...scraps, ...words])])());
}

function randomContext(random: () => number): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const word of words) if (random() < 0.6) context[word] = values[Math.floor(random() * values.length)];
  return context;
}

describe("the grammar of the runtime", () => {
  it("is the package's on random templates with random values", () => {
    const random = seeded(20_260_418);
    const kinds = { throws: 0, left: 0, replaced: 0 };
    for (let round = 0; round < 40_000; round++) {
      const text = randomTemplate(random);
      const context = randomContext(random);
      const expected = runTime(text, context);
      expect({ text, context, ...resolve(parseTemplate(text), context) }).toStrictEqual({ text, context, ...expected });
      kinds["throws" in expected ? "throws" : expected.value === text ? "left" : "replaced"]++;
    }
    expect(Math.min(kinds.throws, kinds.left, kinds.replaced)).toBeGreaterThan(2_000);
  });

  it("is the package's on every pair of a word and a scrap", () => {
    const context = { a: "A", b: { a: 1 }, items: [1, "", null], query: "", id: null };
    for (const word of [...words, ...types]) {
      for (const scrap of scraps) {
        for (const text of [
          `{{${word}${scrap}}}`,
          `{{${scrap}${word}}}`,
          `-{{${word}${scrap}a}}`,
          `{{a${scrap}:${word}}}`,
        ]) {
          expect({ text, ...resolve(parseTemplate(text), context) }).toStrictEqual({ text, ...runTime(text, context) });
        }
      }
    }
  });
});

/** Every span of a template as the text it covers. */
function texts({ text, placeholders }: Template): unknown {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return placeholders.map((placeholder) => ({
    text: cut(placeholder),
    paths: placeholder.alternatives.map((alternative) => alternative.paths.map((path) => path.segments.map(cut))),
    types: placeholder.alternatives.map((alternative) => alternative.types.map(cut)),
    flags: placeholder.flags.map(cut),
    default: placeholder.default && [
      cut(placeholder.default.value),
      placeholder.default.type && cut(placeholder.default.type),
    ],
  }));
}

describe("spans", () => {
  it("cover exactly what they name", () => {
    expect(texts(parseTemplate("a {{ x.y : int | b.0:null ?: 5:num}} {{ c  d }}"))).toStrictEqual([
      {
        text: "{{ x.y : int | b.0:null ?: 5:num}}",
        paths: [[["x", "y"]], [["b", "0"]]],
        types: [["int"], ["null"]],
        flags: [":null"],
        default: [" 5", "num"],
      },
      { text: "{{ c  d }}", paths: [[["c"], ["d"]]], types: [[]], flags: [], default: undefined },
    ]);
  });

  it("agree with the words everywhere", () => {
    const random = seeded(7);
    for (let round = 0; round < 5_000; round++) {
      const { text, placeholders } = parseTemplate(randomTemplate(random));
      for (const placeholder of placeholders) {
        const tokens = placeholder.alternatives.flatMap(({ paths, types }) => [
          ...paths.flatMap((path) => [path, ...path.segments]),
          ...types,
        ]);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      }
    }
  });
});

describe("near misses", () => {
  const misses = (text: string) =>
    parseTemplate(text).nearMisses.map((miss) => [miss.kind, text.slice(miss.start, miss.end)]);

  it.each([
    ["{{items[0].id}}", "characters", "{{items[0].id}}"],
    ['/x/{{"name"}}', "characters", '{{"name"}}'],
    ["{{ $json.id }}", "characters", "{{ $json.id }}"],
    ["{{user@host}} {{ok}}", "characters", "{{user@host}}"],
    ["{{}}", "empty", "{{}}"],
    ["x{{a.{{b}}}}", "nested", "{{a.{{b}}}}"],
    ["/users/{{id}", "unclosed", "{{id}"],
    ["https://{{subdomain.example.com", "unclosed", "{{subdomain.example.com"],
    ["/users/{id}}/x", "unopened", "{id}}"],
    ["{id}} {{ok}}", "unopened", "{id}}"],
    ["{{a}} {{b}", "unclosed", "{{b}"],
  ])("are found in %s", (text, kind, written) => {
    expect(misses(text)).toStrictEqual([[kind, written]]);
  });

  it.each([
    "{{a}} and {{ b.c | d ?: x }}",
    "query { users(first: 10) { edges { node { id name }}}}",
    'query { user(id: "{{id}}") { name { first }}}',
    '{"filter":{"id":{{id:int}}}}',
    "{{{id}}}",
    "^\\d{2}[a-z]{3,}}$",
    "{{#if name}}Hi{{/if}} {{! note }} {{> footer}}",
    "{{a: 1}, {b: 2}}",
    "/users/{id}",
    "}} {{",
    "",
  ])("are not seen in %s", (text) => {
    expect(misses(text)).toStrictEqual([]);
  });

  it("name the runs of units that are refused", () => {
    const text = "{{a['b']}}";
    const [miss] = parseTemplate(text).nearMisses;
    expect(miss?.refused.map(({ start, end }) => text.slice(start, end))).toStrictEqual(["['", "']"]);
  });
});

describe("long templates", () => {
  /** The end of the last finding in a text; 0 without findings. */
  function lastEnd(text: string): number {
    const { placeholders, nearMisses } = parseTemplate(text);
    return [...placeholders, ...nearMisses].reduce((last, { end }) => Math.max(last, end), 0);
  }

  it.each(["{", "{{", "}", "{{a", "{{a:", "{{a|", "{a}}", "{{a.{{b}}}}", "{{a b}} ", "{{a[0]}} ", "{ {", "{{ "])(
    "of many times %s are read to their end",
    (scrap) => {
      const text = scrap.repeat(Math.ceil(200_000 / scrap.length));
      expect(lastEnd(text)).toBeLessThanOrEqual(text.length);
      expect(lastEnd(`{{${text}}}`)).toBeLessThanOrEqual(text.length + 4);
    },
  );

  it.each(["a ", "a.", "a|", "a:b", ":null", "/a"])("with one placeholder made of %s are too", (scrap) => {
    const text = `{{${scrap.repeat(80_000)}}}`;
    expect(lastEnd(text)).toBeLessThanOrEqual(text.length);
  });
});

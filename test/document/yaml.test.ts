import { describe, expect, test } from "vitest";
import type { Node, StringNode } from "../../src/document/tree.js";
import { parseYaml } from "../../src/document/yaml.js";

/** The problems, each with its text. */
function told(text: string): string[] {
  return parseYaml(text).problems.map(
    ({ kind, start, end, message }) => `${kind} ‹${text.slice(start, end)}› ${message}`,
  );
}

/** A short form of the tree: `?` for unreadable values. */
function shape(node: Node | undefined): string {
  switch (node?.type) {
    case "object":
      return `{${node.members.map(({ key, value }) => `${key.name}:${shape(value)}`).join(",")}}`;
    case "array":
      return `[${node.items.map(shape).join(",")}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
    case "missing":
      return "?";
    default:
      return "nothing";
  }
}

/** The text of the value that a path of keys leads to. */
function textAt(text: string, ...path: readonly (string | number)[]): string {
  let node = parseYaml(text).root;
  for (const key of path) {
    node =
      node?.type === "object" ? node.get(String(key)) : node?.type === "array" ? node.items[Number(key)] : undefined;
  }
  if (node === undefined) throw new Error(`nothing at ${path.join("/")}`);
  return text.slice(node.start, node.end);
}

/** The string at the key `v`. */
function stringOf(text: string): StringNode {
  const { root } = parseYaml(text);
  const value = root?.type === "object" ? root.get("v") : undefined;
  const node = value?.type === "array" ? value.items[0] : value;
  if (node?.type !== "string") throw new Error(`no string in ${text}`);
  return node;
}

describe("a string has a place for each unit", () => {
  const table: readonly (readonly [style: string, text: string, value: string, written: string])[] = [
    ["plain", "v: a b#c  # d\n", "a b#c", "a| |b|#|c"],
    ["plain of several lines", "v: a\n  b \n\n  c\n", "a b\nc", "a|\n|b|\n|c"],
    ["single quoted", "v: 'a''b'\n", "a'b", "a|''|b"],
    ["single quoted of several lines", "v: 'a \n  b\n\n\n  c '\n", "a b\n\nc ", "a|\n|b|\n|\n|c| "],
    [
      "double quoted",
      String.raw`v: "a\n\x41\u00e9\\\"\/\0\_"` + "\n",
      'a\nA\u00e9\\"/\0\u00a0',
      String.raw`a|\n|\x41|\u00e9|\\|\"|\/|\0|\_`,
    ],
    ["double quoted of several lines", 'v: "a\\\n  b \n  c\n\n  d"\n', "ab c\nd", "a|b|\n|c|\n|d"],
    ["literal", "v: |\n  a\n    b\n\n  c\n", "a\n  b\n\nc\n", "a|\n| | |b|\n|\n|c|\n"],
    ["literal, stripped", "v: |-\n  a\n  b\n\n", "a\nb", "a|\n|b"],
    ["literal, kept", "v: |+\n  a\n\n", "a\n\n", "a|\n|\n"],
    ["literal with an indent", "v: |2-  # why\n    a\n  b\n", "  a\nb", " | |a|\n|b"],
    ["folded", "v: >\n  a\n  b\n\n  c\n    d\n  e\n", "a b\nc\n  d\ne\n", "a|\n|b|\n|c|\n| | |d|\n|e|\n"],
  ];
  test.each(table)("%s", (_, text, value, places) => {
    for (const file of [text, text.replaceAll("\n", "\r\n"), `${text}w: 1\n`]) {
      const { view, ...node } = stringOf(file);
      expect(node.value).toBe(value);
      expect(view.text).toBe(value);
      const spans = Array.from(value, (_unit, at) => view.spanToOuter({ start: at, end: at + 1 }));
      const units = spans.map(({ start, end }) => file.slice(start, end).replace("\r", ""));
      expect(units.join("|")).toBe(places);
    }
  });
});

describe("a string is written in the style of its scalar, where it can be", () => {
  const special = ["[a]", "- a", "true", "12"];
  const always = ["x y", "it's", 'a "b"', "a\\b", "é"];
  test.each([
    ["v: old\n", [...always, "a,b"], ["a: b", "a #b", "a\nb", " a", "\u0007", ...special]],
    ["v: 'old'\n", [...always, ...special, "a: b", "a #b"], ["a\nb", "\u0007"]],
    ['v: "old"\n', [...always, ...special, "a: b", "a #b", "a\nb", " a", "\u0007"], []],
    ["v: |-\n  old\n", [...always, ...special, "a: b", "a #b", "a\nb"], [" a", "\u0007"]],
    ["v: >-\n  old\n", [...always, ...special, "a: b", "a #b"], ["a\nb", " a", "\u0007"]],
    ["v: [old]\n", always, ["a: b", "a #b", "a\nb", " a", "a,b", "\u0007", ...special]],
  ])("%j", (file, possible, impossible) => {
    for (const text of possible) {
      const encoded = stringOf(file).encode(text) ?? "";
      expect(stringOf(file.replace("old", () => encoded)).value).toBe(text);
    }
    for (const text of impossible) expect(stringOf(file).encode(text), text).toBeUndefined();
  });
});

test("values are those of the core schema", () => {
  const text =
    "a: 1\nb: yes\nc: true\nd: ~\ne:\nf: 2020-01-01\ng: 0x1F\nh: '1'\ni: -1.5e3\nj: NULL\nk: 0o17\nl: 1_000\n";
  expect(told(text)).toEqual([]);
  expect(shape(parseYaml(text).root)).toBe(
    '{a:1,b:"yes",c:true,d:null,e:null,f:"2020-01-01",g:31,h:"1",i:-1500,j:null,k:15,l:"1_000"}',
  );
});

test("spans hold the value with its quotes, brackets or block header", () => {
  const text =
    "a: &x 'q'\nb: [1, {c: d}] # why\nf: !!str |-\n  one\n  two\n\nm:\n  n: 1\n  o:\n    - p\n    - q: r\nz: 1\n";
  expect(textAt(text, "a")).toBe("'q'");
  expect(textAt(text, "b")).toBe("[1, {c: d}]");
  expect(textAt(text, "b", 1)).toBe("{c: d}");
  expect(textAt(text, "f")).toBe("|-\n  one\n  two");
  expect(textAt(text, "m")).toBe("n: 1\n  o:\n    - p\n    - q: r");
  expect(textAt(text, "m", "o", 1)).toBe("q: r");
  expect(textAt(text)).toBe(text.trimEnd());
});

test("comments are kept with their place", () => {
  const text = "# one\na: 'x # no' # two\nb: |\n  # no\nc: 1\n";
  const { comments } = parseYaml(text);
  expect(comments.map((comment) => text.slice(comment.start, comment.end))).toEqual(["# one", "# two"]);
  expect(comments.map((comment) => comment.text)).toEqual([" one", " two"]);
});

test("a byte-order mark and CRLF keep offsets exact", () => {
  const text = '\ufeffa: "x"\r\nb: |\r\n  q\r\n  r\r\n';
  expect(textAt(text, "a")).toBe('"x"');
  expect(shape(parseYaml(text).root)).toBe('{a:"x",b:"q\\nr\\n"}');
});

describe("aliases and merge keys", () => {
  test("an alias has nodes at the place of its anchor", () => {
    const text = "a: &x {b: [1]}\nd: *x\n";
    expect(shape(parseYaml(text).root)).toBe("{a:{b:[1]},d:{b:[1]}}");
    expect(textAt(text, "d", "b")).toBe("[1]");
  });

  test("a merge key adds what the mapping lacks", () => {
    const text = "x: &x\n  a: 1\n  b: 2\ny:\n  <<: *x\n  b: 3\nz:\n  <<: [*x, {c: 4, a: 5}]\n";
    expect(told(text)).toEqual([]);
    expect(shape(parseYaml(text).root)).toBe("{x:{a:1,b:2},y:{b:3,a:1},z:{a:1,b:2,c:4}}");
  });

  test("dangling and circular aliases are reported", () => {
    expect(told("a: *x\nb: &b [*b]\nc:\n  <<: 1\n")).toEqual([
      "syntax ‹*x› No anchor `&x` is defined before this alias.",
      "syntax ‹*b› The alias `*b` is inside its own anchor and would never end.",
      "syntax ‹1› The merge key `<<` needs a mapping, an alias of an earlier one, or a list of them.",
    ]);
  });

  test("aliases that multiply are cut off", () => {
    const names = [..."abcdefghijklmn"];
    const lines = names.map((name, at) => {
      const item = at === 0 ? "x" : `*${names[at - 1] ?? ""}`;
      return `${name}: &${name} [${Array(9).fill(item).join(", ")}]`;
    });
    expect(parseYaml(lines.join("\n")).problems.map((problem) => problem.kind)).toEqual(["too-deep"]);
  });
});

describe("what JSON lacks is reported", () => {
  const table: readonly (readonly [text: string, error: string, tree: string])[] = [
    ["200: a", "‹200› The key `200` is not a string in YAML; put it in quotes.", '{200:"a"}'],
    ["null: a", "‹null› The key `null` is not a string in YAML; put it in quotes.", '{null:"a"}'],
    ["? [1]\n: a\nb: c", "‹[1]› A key must be a string; this one is a list, a mapping or empty.", '{b:"c"}'],
    ["a: .inf", "‹.inf› JSON has no value for `.inf`; expected a number or a quoted string.", "{a:?}"],
    ["a: !x 1", "‹!x› The tag `!x` is not supported: the values are those of JSON.", '{a:"1"}'],
    ["a: 1\n---\nb: 2", "‹b: 2› A second YAML document begins here; only the first one is read.", "{a:1}"],
    ["", "‹› The file is empty.", "nothing"],
    ["# only\n", "‹› The file is empty.", "nothing"],
  ];
  test.each(table)("%j", (text, error, tree) => {
    expect(told(text)).toEqual([`syntax ${error}`]);
    expect(shape(parseYaml(text).root)).toBe(tree);
  });

  test("an empty second document is ignored", () => {
    expect(told("---\na: 1\n---\n")).toEqual([]);
    expect(told("a: 1\n...\n")).toEqual([]);
  });
});

test("errors after an extra brace are not reported", () => {
  expect(told("a: {b: 1}}\nc: 1\nd: {e: 2}\n")).toHaveLength(1);
  expect(told("a: [1]]\nb: 1\nc: [2]]\n")).toHaveLength(1);
  expect(told("a: {b: x?={{t}}, c: 1}\nd: 1\n")).toHaveLength(1);
  expect(told("a: !x 1\nb: {c: 1}}\nd: 1\n")).toHaveLength(2);
});

test("equal keys: the later one carries the problem", () => {
  const text = "a: 1\nb:\n  a: 0\na: 2\n";
  const [problem] = parseYaml(text).problems;
  expect(problem).toMatchObject({ kind: "duplicate-key", start: 15, end: 16 });
  expect(problem?.related).toMatchObject([{ start: 0, end: 1 }]);
  expect(problem?.fix?.edits.map((edit) => text.slice(edit.start, edit.end))).toEqual(["a: 1\n"]);
});

describe("a syntax error is one error, and the rest of the file is read", () => {
  const table: readonly (readonly [text: string, error: string, tree: string])[] = [
    ["a: {{x}}\nb: 1", "‹{{x}}› `{{` begins a mapping in YAML; put the whole string in quotes.", "{a:?,b:1}"],
    ["a: {{x}}/y\nb: 1", "‹{{x}}› `{{` begins a mapping in YAML; put the whole string in quotes.", "{a:?,b:1}"],
    ['a: "x\nb: 1', '‹"x› The closing double quote of this string is missing.', "{a:?,b:1}"],
    ["a: 'x\nb: 1", "‹'x› The closing single quote of this string is missing.", "{a:?,b:1}"],
    ["a:\n\tb: 1\n\tc: 2\nd: 3", "‹\t› YAML is indented with spaces; found a tab.", "{a:{b:1,c:2},d:3}"],
    ["a:\n  b:\n\tc: 1\n    d: 2\ne: 3", "‹\t› YAML is indented with spaces; found a tab.", "{a:{b:{d:2}},e:3}"],
    ["a:\n  b:\n\tc: 1\ne: 3", "‹\t› YAML is indented with spaces; found a tab.", "{a:{b:?},e:3}"],
    ["a:\r\n  b:\r\n\t- 1\r\n\t- 2\r\ne: 3", "‹\t› YAML is indented with spaces; found a tab.", "{a:{b:?},e:3}"],
    [
      "a:\n  - x: 1\n    y: 2\n\t- x: 3\n    y: 4\n  - x: 5",
      "‹\t› YAML is indented with spaces; found a tab.",
      "{a:[{x:1,y:2},{x:5}]}",
    ],
    [
      "a:\n  b: |\n    one\n\ttwo\n    three\n  c: 1",
      "‹\t› YAML is indented with spaces; found a tab.",
      "{a:{b:?,c:1}}",
    ],
    [
      "a:\n  b:\n    c: 1\n\td:\n    e: 2\nf: 3",
      "‹\t› YAML is indented with spaces; found a tab.",
      "{a:{b:{c:1}},f:3}",
    ],
    ["a: 1\nb\nc: 2", "‹b› Expected a colon and a value after this key.", "{a:1,c:2}"],
    [
      "a:\n  b: 1\n  c\n    d: 1\n    e: 2\n  f: 3",
      "‹c› Expected a colon and a value after this key.",
      "{a:{b:1,f:3}}",
    ],
    ["a\n  b: 1\n  c: 2\nd: 3", "‹a› Expected a colon and a value after this key.", "{d:3}"],
    ["a: b: c\nd: 1", "‹b› A value with `: ` in it needs quotes, or a line of its own.", "{a:?,d:1}"],
    [
      "a: {b: c [1], d: 2}\ne: 3",
      "‹[› The value ends before this; put the whole value in quotes.",
      "{a:{b:?,d:2},e:3}",
    ],
    [
      "a: {b: /c/{{d}}/e, f: 2}\ng: 3",
      "‹{› The value ends before this; put the whole value in quotes.",
      "{a:{b:?,f:2},g:3}",
    ],
    [
      'a: {b: c["d"]["e"], f: 2}\ng: 3',
      "‹[› The value ends before this; put the whole value in quotes.",
      "{a:{b:?,f:2},g:3}",
    ],
    ["a: [1, 2\nb: 1", "‹b› This list is not closed; expected `]` before the end of its indentation.", "{a:[1,2],b:1}"],
    ["a: @x\nb: 1", "‹@x› A string that begins with this character needs quotes.", '{a:"@x",b:1}'],
    ['a: "\\q"\nb: 1', "‹\\q› `\\q` is not a YAML escape; write `\\\\` for a backslash.", '{a:"\\\\q",b:1}'],
  ];
  test.each(table)("%j", (text, error, tree) => {
    expect(told(text)).toEqual([`syntax ${error}`]);
    expect(shape(parseYaml(text).root)).toBe(tree);
    expect(parseYaml(text).isIncomplete).toBe(true);
  });

  test.each([
    ["a:\n  b: [1, 2\n  c: d\n  e:\n    f: 3\ng: 4", "c", '{a:{b:?,c:"d",e:{f:3}},g:4}'],
    ["a:\n  - {b: 1, c: '{'\n  - {d: 2}\ne: f\ng: 3", "-", '{a:[{b:1,c:"{"},{d:2}],e:"f",g:3}'],
    ["a:\n  b: {x: '{', y: [1]\n  c: d\n  e:\n    f: 3\ng: 4", "c", '{a:{b:?,c:"d",e:{f:3}},g:4}'],
    ["a: {b: [1, 2], c: 3\nd: e\nf: 4", "d", '{a:{b:[1,2],c:3},d:"e",f:4}'],
  ])("an unclosed bracket: %j", (text, at, tree) => {
    const problems = parseYaml(text).problems.map(({ start, end }) => text.slice(start, end));
    expect(problems).toEqual([at]);
    expect(shape(parseYaml(text).root)).toBe(tree);
  });

  test("after a value, which is then unknown", () => {
    const text = "d: 1\na: {b: c [1]}";
    expect(told(text)).toEqual(["syntax ‹[› The value ends before this; put the whole value in quotes."]);
    expect(shape(parseYaml(text).root)).toBe("{d:1,a:{b:?}}");
  });

  test.each([
    ["a key less than those before it", "a:\n   b: 1\n   c: 2\n  d: 3\ne: 4", "d", "{a:?,e:4}"],
    ["a key more than those before it", "a:\n  b:\n    c: 1\n  d: 2\n    x: 1\ne: 4", "x", "{a:?,e:4}"],
    ["the first key of a method", "a:\n  l:\n     p: /x\n      q: 1\n      r: 2\n  g: 3", "q", "{a:{l:?,g:3}}"],
    ["a key at the top", "a: 1\nb: x\n  c: 2\n  d: 3\ne: 4", "c", "{a:1,b:?,e:4}"],
    ["an item", "a:\n  b:\n    - x: 1\n   - x: 2\n    - x: 3\nc: 4", "-", "{a:{b:?},c:4}"],
    ["a key of an item", "a:\n  - x: 1\n     y: 2\n    z: 3\n  - x: 4\nc: 5", "y", "{a:[?,{x:4}],c:5}"],
    ["a key after an empty line", "\na:\n   b: 1\n  d: 3\ne: 4", "d", "{a:?,e:4}"],
    ["a key below a comment", "a: # about\n   b: 1\n  # more\n  d: 3\ne: 4", "d", "{a:?,e:4}"],
  ])("wrong indentation of %s", (_, text, at, tree) => {
    const problems = parseYaml(text).problems.map(({ start, end }) => text.slice(start, end));
    expect(problems).toEqual([at]);
    expect(shape(parseYaml(text).root)).toBe(tree);
  });

  test("a tab inside of a value is not one", () => {
    const text = "a:\n  b: |\n    one\n    \ttwo\n  c: [1,\n    \t2]\n  d: @x\n";
    expect(told(text)).toEqual(["syntax ‹@x› A string that begins with this character needs quotes."]);
  });

  test("several are all reported", () => {
    expect(told("a: @x\nb: 1\nc: `y`\nd: 'z\ne: f: g\nh\ni: \"j\nk: 1\n")).toHaveLength(6);
  });
});

describe("limits", () => {
  const deep: readonly (readonly [name: string, text: string])[] = [
    ["lists", "[".repeat(200_000)],
    ["items", "- ".repeat(200_000)],
    ["mappings", Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["explicit keys", "? ".repeat(100_000)],
  ];
  test.each(deep)("%s nested too deep cause one finding", (_, text) => {
    expect(parseYaml(text).problems.map((problem) => problem.kind)).toEqual(["too-deep"]);
  });

  const chains: readonly (readonly [name: string, key: (index: number) => string])[] = [
    ["new keys", (index) => `k${index}`],
    ["equal keys", () => "k"],
  ];
  test.each(chains)("a long chain of merged mappings with %s is not read to the end", (_, key) => {
    const mappings = Array.from({ length: 20_000 }, (_, index) => {
      return `m${index}: &a${index} { ${index === 0 ? "" : `<<: *a${index - 1}, `}${key(index)}: 1 }`;
    });
    const { problems } = parseYaml(mappings.join("\n"));
    expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
      ["too-deep", "The aliases expand to more than 20000 values; the rest is not read."],
    ]);
  });

  test("200 levels are read", () => {
    expect(parseYaml("[".repeat(200) + "]".repeat(200)).problems).toEqual([]);
  });

  test("a file over 2 MB is not read", () => {
    expect(told(`a: ${"x".repeat(2 * 1024 * 1024)}`)).toEqual([
      "too-deep ‹a› The file is larger than 2 MB, the limit for YAML; write it as JSON.",
    ]);
  });
});

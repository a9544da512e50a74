import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/document/json.js";
import { pointerOf } from "../../src/document/pointer.js";
import type { SourceDocument } from "../../src/document/source-document.js";
import type { Node } from "../../src/document/tree.js";

function parse(text: string, language: "json" | "jsonc" = "json"): SourceDocument {
  return parseJson(text, { language });
}

/** The problems, each with its text. */
function told(text: string, language: "json" | "jsonc" = "json"): string[] {
  return parse(text, language).problems.map(
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
      return `'${node.value}'`;
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

describe("one defect is one error, and the rest of the file is read", () => {
  const table: readonly (readonly [text: string, error: string, shape: string])[] = [
    ['{\n  "a": 1\n  "b": 2\n}', '‹"b"› A comma is missing before `"b"`.', "{a:1,b:2}"],
    ["[1 2]", "‹2› A comma is missing before `2`.", "[1,2]"],
    ['{"a": 1,, "b": 2}', "‹,› Unexpected `,`; expected a key in double quotes.", "{a:1,b:2}"],
    ["{'a': 1}", "‹'a'› Keys need double quotes around them: `'a'`.", "{a:1}"],
    ["{a: 1}", "‹a› Keys need double quotes around them: `a`.", "{a:1}"],
    [`{"a": 'x'}`, "‹'x'› JSON strings need double quotes; found single quotes: `'x'`.", "{a:?}"],
    ['{"a": “x”}', "‹“x”› JSON strings need straight double quotes; found `“x”`.", "{a:?}"],
    ['{"a": x}', "‹x› Expected a JSON value; a string needs double quotes: `x`.", "{a:?}"],
    ['{"a": NaN}', "‹NaN› JSON has no `NaN`; expected a number or `null`.", "{a:?}"],
    ['{"a": undefined}', "‹undefined› JSON has no `undefined`; remove the property or write `null`.", "{a:?}"],
    ['{"a": True}', "‹True› `True` is not a JSON value; expected `true`.", "{a:?}"],
    ['{"a": None}', "‹None› `None` is not a JSON value; expected `null`.", "{a:?}"],
    ['{"a": 01}', "‹01› A JSON number has no leading zero: `01`.", "{a:?}"],
    ['{"a": +1}', "‹+1› A JSON number has no plus sign: `+1`.", "{a:?}"],
    ['{"a": .5}', "‹.5› A JSON number needs a digit before the decimal point: `.5`.", "{a:?}"],
    ['{"a": 1.}', "‹1.› A JSON number needs a digit after the decimal point: `1.`.", "{a:?}"],
    ['{"a": 0x1F}', "‹0x1F› JSON numbers are decimal: `0x1F`.", "{a:?}"],
    ['{"a": "x\ty"}', "‹\t› A JSON string cannot hold a raw tab character; write `\\t`.", "{a:'x\ty'}"],
    ['{"a": "x\\qy"}', "‹\\q› `\\q` is not a JSON escape; write `\\\\` for a backslash.", "{a:'x\\qy'}"],
    ['{"a": "\\u12"}', "‹\\u12› `\\u12` is not a JSON escape; `\\u` needs four hexadecimal digits.", "{a:'\\u12'}"],
    ['{"a" 1}', '‹"a"› A colon is missing after the key `a`.', "{a:1}"],
    ['{"a" = 1}', "‹=› Expected a colon after the key, found `=`.", "{a:1}"],
    ['{"a": , "b": 1}', "‹,› Unexpected `,`; expected a value.", "{a:?,b:1}"],
    ['{"a", "b": 1}', '‹"a"› The key `a` has no value; expected a colon and a value after it.', "{b:1}"],
    ['{"a": {{x}}, "b": 1}', "‹{{x}}› `{{` begins an object in JSON; put the whole string in quotes.", "{a:?,b:1}"],
    ['{"a":\u00a01}', "‹\u00a0› The space character U+00A0 is not allowed here; use a plain space.", "{a:1}"],
    ['{"a": 1} x', "‹x› Expected the end of the text after its value, found `x`.", "{a:1}"],
    ["", "‹› The file is empty; expected a JSON value.", "nothing"],
    ["\ufeff", "‹› The file is empty; expected a JSON value.", "nothing"],
    ["}", "‹}› Unexpected `}`; expected a JSON value.", "nothing"],
  ];
  test.each(table)("%j", (text, error, tree) => {
    expect(told(text)).toEqual([`syntax ${error}`]);
    expect(shape(parse(text).root)).toBe(tree);
    expect(parse(text).isIncomplete).toBe(true);
  });
});

/** Every unit of a string and how it is written, joined by bars. */
function written(node: Node | undefined, text: string): string {
  if (node?.type !== "string") return "not a string";
  const units = Array.from({ length: node.view.text.length }, (_, at) =>
    node.view.spanToOuter({ start: at, end: at + 1 }),
  );
  return units.map(({ start, end }) => text.slice(start, end)).join("|");
}

describe("a right value", () => {
  const scalars = [
    ...["true", "false", "null", "0", "-0", "7", "-12", "0.5", "-1.25e-3", "1E+22", "12e10", "10.05"],
    ...["123456789012345", "1234567890123456", "-9007199254740993"],
    ...['""', '"a b"', '"é😀\u007f"', String.raw`"\"\\\/\b\f\n\r\t"`, String.raw`"\u00e9\uD83D\ude00\u0041"`],
  ];
  test.each(scalars)("%s is read", (text) => {
    for (const around of [text, `[${text}]`, `{"a":${text}}`, ` [ ${text}\t,\r\n${text} ] `]) {
      expect(told(around)).toEqual([]);
      const { root } = parse(around);
      const node = root?.type === "array" ? root.items.at(-1) : root?.type === "object" ? root.get("a") : root;
      expect(node && "value" in node ? node.value : null).toBe(JSON.parse(text));
      expect(node && around.slice(node.start, node.end)).toBe(text);
    }
  });

  test.each([
    "",
    "-",
    "--1",
    "-x",
    "00",
    "-01",
    "1e",
    "1e+",
    "1.e5",
    "1.5.2",
    "1x",
    "truex",
    "tru",
    "nulll",
    "fals",
    "1-",
  ])("%j is not one", (text) => {
    expect(told(`[1, ${text}]`)).toHaveLength(1);
  });
});

describe("a string", () => {
  test("has a place for each unit", () => {
    const text = String.raw`["a\u00e9\"\\ \uD83D\ude00b", "é😀", {"k\ty": ""}]`;
    const { root } = parse(text);
    const items = root?.type === "array" ? root.items : [];
    expect(written(items[0], text)).toBe(String.raw`a|\u00e9|\"|\\| |\uD83D|\ude00|b`);
    expect(written(items[1], text)).toBe("é|\ud83d|\ude00");
    const key = items[2]?.type === "object" ? items[2].members[0]?.key : undefined;
    expect(key?.name).toBe("k\ty");
    expect(key && text.slice(key.start, key.end)).toBe(String.raw`"k\ty"`);
    expect(key?.view.spanToOuter({ start: 1, end: 3 })).toEqual({
      start: text.indexOf("\\ty"),
      end: text.indexOf('y"') + 1,
    });
  });

  test("keeps wrong escapes as they are written", () => {
    for (const wrong of [String.raw`\q`, String.raw`\u`, String.raw`\u12`, String.raw`\u00g9`, String.raw`\U00e9`]) {
      const text = `["a${wrong}\\nb"]`;
      const { root } = parse(text);
      const node = root?.type === "array" ? root.items[0] : undefined;
      expect(node?.type === "string" && node.value).toBe(`a${wrong}\nb`);
      expect(written(node, text)).toBe(`a|${wrong.split("").join("|")}|\\n|b`);
    }
  });

  test("is written with the escapes that it needs", () => {
    const { root } = parse('"x"');
    expect(root?.type === "string" && root.encode('a"\\\n/é')).toBe(String.raw`a\"\\\n/é`);
  });

  test("without its closing quote ends at its line, a key before its colon", () => {
    for (const lineEnd of ["\n", "\r\n", "\r"]) {
      const text = `{"a": "x\\ty  ${lineEnd}, "b: 1, "c": "z${lineEnd}}`;
      const { root } = parse(text);
      const open = root?.type === "object" ? root.get("a") : undefined;
      expect(open?.type === "string" && open.value).toBe("x\ty");
      expect(written(open, text)).toBe("x|\\t|y");
    }
  });

  test.each([
    ['["a\\', "‹\\›"],
    ['["a\\\n"]', "‹\\›"],
    ['["\u0001"]', "U+0001"],
    ['["\u001f"]', "U+001f"],
  ])("%j has one error", (text, error) => {
    expect(told(text).join("\n")).toContain(error);
    expect(told(text.replace("\u001f", " ").replace("\u0001", " ")).join()).not.toContain("U+");
  });
});

describe("a lost quote", () => {
  const table: readonly (readonly [name: string, text: string, error: string])[] = [
    ["that closes a value", '{\n "a": "x,\n "b": "y"\n}', '‹"x› The closing double quote of this string is missing.'],
    [
      "that closes a value in one line",
      '{"a": "x, "b": "y"}',
      '‹"x› The closing double quote of this string is missing.',
    ],
    ["that closes a key", '{\n "a: "x",\n "b": "y"\n}', '‹"a› The closing double quote of this key is missing.'],
    ["that opens a key", '{\n a": "x",\n "b": "y"\n}', '‹a"› Keys need double quotes around them: `a"`.'],
  ];
  test.each(table)("%s", (_, text, error) => {
    expect(told(text)).toEqual([`syntax ${error}`]);
    expect(shape(parse(text).root)).toBe("{a:'x',b:'y'}");
  });

  test("in a string leaves the string open and the braces behind it closed", () => {
    const text = '{\n "a": {"b": "x"y"},\n "c": 1\n}';
    expect(told(text)).toEqual([
      'syntax ‹y› Expected `,` or `}` after the value, found `y` (a double quote inside a string is written `\\"`).',
    ]);
    expect(shape(parse(text).root)).toBe("{a:{b:?},c:1}");
  });

  test("in a key is left out", () => {
    const text = '{\n "me"thod": {"a": 1},\n "b": 2\n}';
    expect(told(text)).toEqual(['syntax ‹"› One double quote too many.']);
    const { root } = parse(text);
    expect(shape(root)).toBe("{method:{a:1},b:2}");
    expect(root?.type === "object" && root.members[0]?.key.view.spanToOuter({ start: 1, end: 3 })).toEqual({
      start: 5,
      end: 8,
    });
  });

  test("that opens a value leaves the value open", () => {
    const text = '{\n "a": x, y",\n "b": "y"\n}';
    expect(told(text)).toEqual(['syntax ‹x, y"› The double quote that opens this string is missing: `x, y"`.']);
    expect(shape(parse(text).root)).toBe("{a:?,b:'y'}");
  });

  test("keeps the braces of a template and closes those of the file", () => {
    expect(shape(parse('{\n "a": {"b": "/{{id}}},\n "c": ["x", "{{y}}],\n "d": 1}').root)).toBe(
      "{a:{b:'/{{id}}'},c:['x','{{y}}'],d:1}",
    );
  });

  test("is distinguished from a string with raw line breaks", () => {
    const text = '{\n "a": "(\n $b := {\'c\': 1};\n)",\n "d": 1\n}';
    expect(told(text)).toEqual([
      "syntax ‹\n› A JSON string cannot hold a raw line break; write `\\n`, or close the string on its line.",
    ]);
    expect(shape(parse(text).root)).toBe("{a:'(\n $b := {'c': 1};\n)',d:1}");
  });
});

test("quotes inside a string that are not escaped leave the string open", () => {
  const text = '{\n "a": "$x = "abc" ? $f("a", 1)",\n "b": 1\n}';
  expect(told(text)).toEqual([
    'syntax ‹abc› Expected `,` or `}` after the value, found `abc` (a double quote inside a string is written `\\"`).',
  ]);
  expect(shape(parse(text).root)).toBe("{a:?,b:1}");
});

test("text that ends early names the line of the innermost open bracket", () => {
  const text = '{\n "a": {\n  "b": [1,';
  expect(told(text)).toEqual([
    "syntax ‹› The array opened on line 3 is not closed; expected `]` before the end of the text.",
  ]);
  const [problem] = parse(text).problems;
  expect(problem?.related).toEqual([{ start: 17, end: 18, message: "opened here" }]);
  expect(shape(parse(text).root)).toBe("{a:{b:[1]}}");
});

describe("lost brackets are found by the indentation", () => {
  const table: readonly (readonly [name: string, text: string, error: string])[] = [
    [
      "a closing brace",
      '{\n  "a": {\n    "b": 1\n  ,\n  "c": [\n    2\n  ]\n}',
      "‹› The object opened on line 2 is not closed; expected `}` before `,`.",
    ],
    [
      "a closing bracket",
      '{\n  "a": {\n    "b": 1\n  },\n  "c": [\n    2\n}',
      "‹› The array opened on line 5 is not closed; expected `]` before `}`.",
    ],
    [
      "an opening brace",
      '{\n  "a": \n    "b": 1\n  },\n  "c": [\n    2\n  ]\n}',
      '‹"b"› Expected `{` before the key `"b"`.',
    ],
    [
      "an opening bracket",
      '{\n  "a": {\n    "b": 1\n  },\n  "c":\n    2\n  ]\n}',
      "‹› Expected `[` after the colon; a closing bracket below has no match.",
    ],
    ["a brace too many", '{\n  "a": {\n    "b": 1\n  }},\n  "c": [\n    2\n  ]\n}', "‹}› One `}` too many."],
    [
      "the first brace",
      '  "a": {\n    "b": 1\n  },\n  "c": [\n    2\n  ]\n}',
      '‹"a"› Expected `{` before the key `"a"`.',
    ],
  ];
  test.each(table)("%s", (_, text, error) => {
    expect(told(text)).toEqual([`syntax ${error}`]);
    expect(shape(parse(text).root)).toBe("{a:{b:1},c:[2]}");
  });
});

test("several independent errors are all reported, one per line", () => {
  const text = '{\n "a": 1\n "b": tru, "x": fals,\n "c": 3,\n "d": None,\n "e": 5,,\n "f": 6\n}';
  expect(told(text).map((each) => each.slice(0, 14))).toEqual(['syntax ‹"b"› A', "syntax ‹None› ", "syntax ‹,› Une"]);
  expect(shape(parse(text).root)).toBe("{a:1,b:?,x:?,c:3,d:?,e:5,f:6}");
});

describe("comments and trailing commas", () => {
  const text = '{ // one\n  /* two */ "a": 1, // three\n  // four\n  "b": [1,],\n}\n';

  test("are defects of plain JSON, with an edit each that removes them", () => {
    const { problems, isIncomplete } = parse(text);
    expect(problems.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      "json-dialect // one",
      "json-dialect /* two */",
      "json-dialect // three",
      "json-dialect // four",
      "json-dialect ,",
      "json-dialect ,",
    ]);
    expect(isIncomplete).toBe(false);
    const edits = problems.flatMap((problem) => problem.fix?.edits ?? []).sort((a, b) => b.start - a.start);
    let fixed = text;
    for (const edit of edits) fixed = fixed.slice(0, edit.start) + edit.text + fixed.slice(edit.end);
    expect(fixed).toBe('{\n   "a": 1,\n  "b": [1]\n}\n');
  });

  test("belong to JSONC", () => {
    const document = parse(text, "jsonc");
    expect(document.problems).toEqual([]);
    expect(document.comments.map((comment) => comment.text)).toEqual([" one", " two ", " three", " four"]);
    expect(shape(document.root)).toBe("{a:1,b:[1]}");
  });

  test("a comment without an end is a syntax error", () => {
    expect(told("[1] /* x", "jsonc")).toEqual([
      "syntax ‹/*› This comment is not closed; expected `*/` before the end of the text.",
    ]);
  });
});

describe("equal keys", () => {
  const text = '{"a": 1, "b": {"a": 0}, "a": 2, "__proto__": 3, "a": 4}';
  const { problems, root } = parse(text);

  test("each later one carries the problem and names the one before", () => {
    expect(
      problems.map(({ kind, start, node, related }) => [kind, start, node && pointerOf(node), related?.[0]?.start]),
    ).toEqual([
      ["duplicate-key", 24, "/a", 1],
      ["duplicate-key", 48, "/a", 24],
    ]);
  });

  test("the edit removes the one that is overridden", () => {
    expect(problems.map((problem) => problem.fix?.edits.map((edit) => text.slice(edit.start, edit.end)))).toEqual([
      ['"a": 1, '],
      ['"a": 2, '],
    ]);
  });

  test("the last one counts", () => {
    if (root?.type !== "object") throw new Error("no object");
    const value = root.get("a");
    expect(value?.type === "number" && value.value).toBe(4);
    expect(root.get("__proto__")?.type).toBe("number");
    expect(root.get("constructor")).toBeUndefined();
  });

  test("are found in large objects too", () => {
    const members = Array.from({ length: 40 }, (_, index) => `"k${index}": ${index}`);
    const large = parse(`{${[...members, '"k7": 0'].join(", ")}}`);
    expect(large.problems.map(({ node }) => node && pointerOf(node))).toEqual(["/k7"]);
    expect(large.root?.type === "object" && shape(large.root.get("k7"))).toBe("0");
    expect(large.root?.type === "object" && shape(large.root.get("k39"))).toBe("39");
  });
});

test("a byte-order mark takes part in offsets", () => {
  const { root } = parse('\ufeff{"a": 1}');
  expect([root?.start, root?.end]).toEqual([1, 9]);
});

test("nodes know their parent, key and pointer", () => {
  const { root } = parse('{"a/b": [{"c~": null}]}');
  const array = root?.type === "object" ? root.get("a/b") : undefined;
  const object = array?.type === "array" ? array.items[0] : undefined;
  const leaf = object?.type === "object" ? object.get("c~") : undefined;
  expect(leaf && pointerOf(leaf)).toBe("/a~1b/0/c~0");
  expect(leaf?.parent).toBe(object);
});

describe("limits", () => {
  const depth = 200_000;
  const deep: readonly (readonly [name: string, text: string])[] = [
    ["arrays", "[".repeat(depth) + "]".repeat(depth)],
    ["arrays that are not closed", "[".repeat(depth)],
    ["objects", `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`],
  ];
  test.each(deep)("%s nested 200,000 deep cause one finding", (_, text) => {
    const { problems, isIncomplete } = parse(text);
    expect(problems.map((problem) => [problem.kind, problem.message])).toEqual([
      ["too-deep", "Objects and arrays are nested more than 1000 levels deep."],
    ]);
    expect(isIncomplete).toBe(true);
  });

  test("the text after the deep part is read", () => {
    const text = `{"a": ${"[".repeat(5000)}${"]".repeat(5000)}, "b": 1}`;
    const { root, problems } = parse(text);
    expect(problems.map((problem) => problem.kind)).toEqual(["too-deep"]);
    expect(root?.type === "object" && shape(root.get("b"))).toBe("1");
  });

  test("1,000 levels are read", () => {
    expect(parse("[".repeat(1000) + "]".repeat(1000)).problems).toEqual([]);
  });

  test("broken texts of one line take linear time", () => {
    for (const piece of [
      "a,",
      "1:",
      "}]",
      '"a":"b":',
      "]",
      '"',
      '"a" b,',
      "{",
      "}",
      "'",
      "{{",
      "(",
      "\\",
      '":',
      "[1",
      '{"a":',
      "/*",
      '"a\n',
    ]) {
      const started = process.cpuUsage();
      parse(`[${piece.repeat(Math.ceil(300_000 / piece.length))}`);
      expect(process.cpuUsage(started).user / 1000, piece).toBeLessThan(2000);
    }
  });
});

describe("a character of two units", () => {
  test.each(["😀", "{😀}", "[1😀]", '{"a": 1 😀}', '{"a" 😀 1}', '{"a": 😀}', "[1, 2]😀", "{}😀", '{"a": 1}, 😀'])(
    "is never cut in two: %s",
    (text) => {
      const cut = told(text).filter((finding) =>
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(finding),
      );
      expect(cut).toEqual([]);
      expect(told(text)).not.toEqual([]);
    },
  );
});

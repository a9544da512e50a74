import { describe, expect, it } from "vitest";
import { findingsOf } from "../judge.js";
import { judgeEach } from "./judge-each.js";

/** The text of the first finding in an expression, and its help. */
function helped(text: string): readonly [string, string | undefined][] {
  const document = JSON.stringify({ error_expression: text });
  return findingsOf(document, "override", "jsonata/").map(({ range, help }) => [
    document.slice(range.start.offset, range.end.offset),
    help,
  ]);
}

describe("what another language writes, with what to write", () => {
  it.each([
    ["if (status = 200) null else data", "if (", "Write `status = 200 ? null : data`."],
    ["if (status = 200) { null } else { data; }", "if (", "Write `status = 200 ? null : data`."],
    ["if (a) { return b; } else if (c) { return d; } else { return e; }", "if (", "Write `a ? b : c ? d : e`."],
    ["if (data.a) { 'status': 400 }", "if", "Write `test ? value : other`."],
    ["if (data.a) { x = 1; y } else z", "if (", "Write a condition as `test ? value : other`."],
    ["data.errors.map(e => e.text)", "=>", "Write `function($e) { … }`."],
    ["data.errors.reduce((a, b) => a + b, 0)", "=>", "Write `function($a, $b) { … }`."],
    ["status >= 400 ? return { 'status': status }", "return", "Remove it: the last expression is the result."],
    ["const x = data.a; x", "const", "Bind variables in parentheses: `($x := value; …)`."],
    ["{ 'status': data.code += 1 }", "+=", "Write the sum, such as `x + 1`: nothing is changed in place."],
    ["data.a is not null ? { 'status': 400 }", "is not null", "Write `$exists(x)`."],
    ["data.a like 'x' ? { 'status': 400 }", "like", "Use `$contains(text, part)`."],
    ["data.a matches /x/ ? { 'status': 400 }", "matches", "Search with `$contains(text, /pattern/)`."],
    ["data.a instanceof Array", "instanceof", 'Compare the name of the type, such as `$type(x) = "array"`.'],
    ["data.items |> $count()", "|>", "Write `~>`."],
    ["$map(data.items, fn($i) { $i.id })", "fn", "Write `function($x) { … }`."],
    [
      ".errors[] | select(.code)",
      "| select(",
      "A path goes through lists by itself: `items[price > 10].id`; a function is applied with `~>`.",
    ],
    ["data.items order by date", "order by", "Write `items^(date)`, or `items^(>date)` for the latest first."],
    [
      "{ 'status': status, 'message': data.text or data.code }",
      "data.text or data.code",
      "`or` returns true or false: a default is written `value ?: other`.",
    ],
    ["{ 'status': '400' }", "'400'", "Write `400`."],
    ["{ 'status': 400, 'message': status }", "status", "Convert it with `$string(…)`."],
    ["data['items']['a-b'] ? { 'status': 400 }", "['items']", "Write `data.items`."],
    ["[429].includes(status) ? { 'status': status }", "includes", "Write `status in [429]`."],
    ["data.a.startsWith('x') ? { 'status': 400 }", "startsWith", "Write `$contains(text, /^part/)`."],
    ["data.a.toUpperCase() = 'X' ? { 'status': 400 }", "toUpperCase", "Write `$uppercase(data.a)`."],
  ])("%s", (text, underlined, help) => {
    expect(helped(text)[0]).toStrictEqual([underlined, help]);
  });

  it("ignores fields with such names", () => {
    expect(helped("data.return.if ? { 'status': 400, 'message': data.like & data.between }")).toStrictEqual([]);
  });
});

describe("loops and filters of other languages", () => {
  judgeEach([
    ["step", "for ($i in items) { $i.id }", "foreign-dialect «for (»"],
    ["step", "foreach(items as $i) { $i.id }", "foreign-dialect «foreach(»"],
    ["step", "while (next) { next.id }", "foreign-dialect «while (»"],
    ["step", "switch (kind) { case 'a': 1 }", "foreign-dialect «switch (»"],
    ["step", "items[?state=='open'].id", "foreign-dialect «[?»"],
    ["step", "items[?(@.state=='open')].id", "foreign-dialect «[?(»"],
    ["step", "{ 'for': for, 'while': while }"],
    ["step", "$filter(?, function($i) { $i.ok })(items)"],
  ]);
});

describe("directions as terms of a sort", () => {
  judgeEach([
    ["step", "items^(date, desc)", "foreign-dialect «desc»"],
    ["step", "response.items^(meta.date, ASC).id", "foreign-dialect «ASC»"],
    ["step", "items^(>date, name, descending)", "foreign-dialect «descending»"],
    ["step", "items^(desc)"],
    ["step", "items^(date, >desc)"],
    ["step", "items^(date, desc).{ 'text': desc }"],
    ["step", "items^(>date, <name)"],
  ]);
});

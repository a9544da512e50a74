import { describe, expect, it } from "vitest";
import { checkExpression } from "../../../src/index.js";
import { findingsOf, fixed, judge } from "../judge.js";
import { helpOf, judgeEach } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["$exists($map(data.errors, function($e) $e.code))", ["syntax $e"]],
    ["status = 429 and ? true : false", ["syntax ?"]],
    ["status = data.", ["syntax "]],
    ["? true : false", ["syntax ?"]],
    ["status = 429 && data.limited : false", ["syntax &&"]],
    ["data.ok ? status = 429 && data.limited : false", ["syntax &&"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("a missing separator", () => {
  const document = (text: string) => ({ rate_limit: { is_rate_limited: text } });

  it.each([
    ["status in [400 401]", "status in [400, 401]"],
    ["( $a := 1\n status = $a )", "( $a := 1;\n status = $a )"],
    ["{ 'a': 1 'b': 2 }", "{ 'a': 1, 'b': 2 }"],
    ["{ 'a' 1 }", "{ 'a': 1 }"],
  ])("is put in by the fix: %s", (text, right) => {
    const mended = fixed(document(text), "override", "jsonata/syntax");
    expect(mended).toStrictEqual(document(right));
  });

  it.each(["(status 400)", "status 400", "function($e) $e.code", "status ? 1 2"])("is not assumed in %s", (text) => {
    const [finding] = findingsOf(JSON.stringify(document(text)), "override", "jsonata/syntax");
    expect(finding?.help ?? "").not.toContain("between the two");
  });
});

describe("what was meant", () => {
  const helpOf = (text: string) =>
    findingsOf(JSON.stringify({ rate_limit: { is_rate_limited: text } }), "override", "jsonata/syntax")[0]?.help;

  it.each([
    ["data..message = 'x'", "`data.**.name`"],
    ["status in 400..499", "`[400..499]`"],
    ["$not data.ok", "`$not(…)`"],
    ["$exists headers.x and true", "`$exists(…)`"],
    ["(total := 1; $total > 0)", "`$total := …`"],
    ["status in [400...499]", "`[0..9]`"],
    ["status > = 400", "`>=`"],
    ["# only these\nstatus = 429", "`/* … */`"],
    ["($a := 1, $b := 2; $a > $b)", "`;`"],
  ])("%s: %s", (text, help) => {
    expect(helpOf(text)).toContain(help);
  });

  it.each([
    ["status in 400..499", "status in [400..499]"],
    ["status in [400...499]", "status in [400..499]"],
    ["status <  = 400", "status <= 400"],
    ["data..message = 'x'", "data.**.message = 'x'"],
    ["($a := 1, $b := 2)", "($a := 1; $b := 2)"],
  ])("is what the fix writes: %s", (text, right) => {
    const document = (written: string) => ({ rate_limit: { is_rate_limited: written } });
    expect(fixed(document(text), "override", "jsonata/syntax")).toStrictEqual(document(right));
  });

  it.each([
    ["(function twice($x) { $x * 2 }; $twice(2))", ["syntax «twice»"], "$twice := function"],
    ["{ 'a': b ^ 2, 'c': 1 }", ["syntax «^»"], "$power"],
    ["{ ...a, 'c': 1 }", ["syntax «...»"], "$merge"],
    ["a is not b", ["syntax «is not»"], "!="],
    ["$split(a, '\\s+')", ["syntax «\\s»"], "between slashes"],
    ["items#i.id", ["syntax «i»"], "`$i`"],
    ["items.lines.{ 'of': %%.id }", ["syntax «%%»"], "%.%"],
    ["a > 1 ?? 'x' : 'y'", ["syntax «??»"], "Write `?`"],
    ["headers.wait | 60", ["syntax «|»"], "??"],
    ["($x := $string(a & b; $x)", ["syntax «;»"], "Close the `(`"],
    ["$map(items, function { $i.id })", ["syntax «function»"], "function($x)"],
    ["{ 'of': items.lines.{ 'x': ^.id } }", ["syntax «^»"], "%.name"],
    ["a > 1 'x' : 'y'", ["syntax «'x'»"], "Write `?`"],
    ["{ 'k': b ? 1 : a > 1 'x' : 'y' }", ["syntax «'x'»"], "Write `?`"],
    ["($f := function($x) { $y := 1; $y }; $f(1))", ["syntax «;»"], "in parentheses"],
    ["(a ~> |b|{ 'c': 1 }; a)", ["syntax «;»"], "Close the `|`"],
  ])("is told once: %s", (text, expected, help) => {
    const { diagnostics } = checkExpression(text, { role: "step" });
    expect(diagnostics.map(({ rule, start, end }) => `${rule.slice(8)} «${text.slice(start, end)}»`)).toEqual(expected);
    expect(diagnostics[0]?.help).toContain(help);
  });

  it("is open where another cause is as likely", () => {
    expect(helpOf("items[0..1]")).toContain("[[0..1]]");
    expect(helpOf("(1, 2)")).toBeUndefined();
    expect(helpOf("$x data.ok")).toBeUndefined();
  });
});

describe("causes of syntax errors", () => {
  judgeEach([
    ["error", "not data.ok ? { 'status': 400 }", "syntax «not»"],
    ["error", "data.message ~= /limit/", "syntax «~=»"],
    ["error", "status >= 400 ? { 'status' = status }", "syntax «=»"],
    ["error", "status in (429, 503) ? { 'status': 429 }", "syntax «(429, 503)»"],
    ["pagination-cursor", "body.@odata.nextLink", "syntax «@odata.nextLink»"],
  ]);

  it.each<readonly [string, RegExp]>([
    [".status", /Remove the dot/],
    ["@odata.nextLink", /`@odata\.nextLink`/],
    ["items[:2]", /a slice/],
    ["items[0..1]", /a range/],
    ["items.-1.id", /in brackets/],
    ["items^(desc ts)", /the order/],
    ["{ 'a': 'it's' }", /apostrophe/],
    ["headers.`x", /backtick/],
    ["data.$ref", /backticks: `` `\$ref` ``/],
    ["$states.input.x", /by their names/],
  ])("%s", (text, expected) => {
    expect(helpOf("step", text)).toMatch(expected);
  });

  it("names the input that another host binds to a variable", () => {
    expect(helpOf("webhook-payload", "$states.input")).toBe("The input has `body`, `headers`, `query`.");
  });
});

describe("causes in other languages", () => {
  it.each<readonly [string, RegExp]>([
    ["name | upper", /`text ~> \$uppercase`/],
    ["items | first", /`~>`/],
    ["name | default('x')", /default/],
    ["items.{ 'of': ../id }", /`%\.name`/],
    ["$replace(name, /(a)/, '\\1')", /`\$1` for the first group/],
    ["n ** 2", /\$power/],
    ["items[name LIKE 'a']", /\$contains/],
    ["$map(items, lambda $i: $i.id)", /function\(\$x\)/],
    ["COALESCE(a, b)", /`value \?\? other`/],
    ["CONCAT(a, b)", /`&`/],
    ["LEN(items)", /\$count/],
    ["items.lines.{ 'of': $parent.id }", /`%`/],
    ["(($k := 1; $k); $k)", /parentheses around both/],
    ["($map(items, function($i) { $i.id }); $i.id)", /parentheses around both/],
  ])("%s", (text, expected) => {
    expect(helpOf("step", text)).toMatch(expected);
  });

  it("leave a single bar between conditions to its error", () => {
    expect(helpOf("step", "a = 1 | b = 2")).toBeUndefined();
  });
});

describe("a quote that is missing or too many", () => {
  judgeEach([
    ["step", "($a := $join(names, '; \"); $lookup({ 'b': 1 }, c))", "syntax «'; \"); $lookup({ '»"],
    ["step", '"He said "hi" to me"', 'syntax «"He said "»'],
    ["step", "($match(name, /a([/)[0]; 1)", "syntax «/»"],
    ["step", "('a' & \"b; 1)", 'syntax «"b; 1)»'],
    ["step", "('a' & 'b'; 1)"],
  ]);
});

describe("slashes in a regular expression", () => {
  judgeEach([
    ["step", "$match(url, /^https?://([^/]+)/)", "syntax «/^https?://»"],
    ["step", "$match(url, /^https?:\\/\\/([^\\/]+)/)"],
  ]);
});

describe("operators in capitals", () => {
  judgeEach([["step", "items[NOT state = 'open'].id", "syntax «NOT»"]]);
});

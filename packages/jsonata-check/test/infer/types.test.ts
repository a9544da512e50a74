import { describe, expect, it } from "vitest";
import { parseType } from "../../src/types/parse-type.js";
import { order, response, typeOfText } from "./infer.js";

describe("the inferred type", () => {
  it.each([
    ["status = 429", "boolean"],
    ["headers.`retry-after`", "string | nothing"],
    ["$number(headers.`retry-after`)", "number | nothing"],
    ['headers["retry-after"]', "{[key]: string}"],
    ["status.foo", "nothing"],
    ["data.error.message", "any"],
    [
      'status >= 400 ? {"status": status, "message": data.error.message} : null',
      "{status: number, message?: any} | null",
    ],
    ['status >= 400 ? {"status": status}', "{status: number} | nothing"],
    ["$append([], status)", "number[]"],
    ['(function($s) { $s >= 400 ? "bad" : "ok" })(status)', '"bad" | "ok"'],
    ["$keys(headers)", "string | string[] | nothing"],
    ["$each(headers, function($v, $k) { $k & $v })", "string | string[] | nothing"],
    ["$sift(headers, function($v) { $v = '1' })", "{[key]: string} | nothing"],
    ["$dtFromIso(headers.date).toISO()", "string | null"],
    ["$dtFromIso(headers.date).plus(1).toISO()", "string | null"],
    ["$same(status)", "number | null"],
    ["$join(status)", "string"],
    ["$merge([headers, {'a': 1}])", "{a?: string | 1, [key]: string}"],
    ["$merge([status]{'a': $, 'n': $count($)})", "{a: number, n: 1}"],
    ["[[], []]{'a': $, 'n': $count($)}", "{a: [], n: 0}"],
    ["[1..3]", "number[]"],
    ["'a' & status", "string"],
    ["$split(headers.x, ',')[0]", "string | nothing"],
    ["($m := $match(headers.x, /(x)/)[0]; $m.groups)", "(string | nothing)[] | nothing"],
    ["($o := status > 1 ? {'g': $split('a', ',')}; $o.g)", "string[] | nothing"],
    ["$type(status)", '"number"'],
    [
      "$match('ab', /(b)/)",
      "{match: string, index: number, groups: (string | nothing)[]} | {match: string, index: number, groups: (string | nothing)[]}[] | nothing",
    ],
  ])("of %s is %s", (text, type) => {
    expect(typeOfText(text, response)).toBe(type);
  });

  it.each([
    ["lines.price", "number | number[] | nothing"],
    ["lines[0].price", "number | nothing"],
    ["lines.price[]", "number[] | nothing"],
    ["lines[price > 1].sku", "string | string[] | nothing"],
    ["lines[note].note", "string | string[] | nothing"],
    ["lines{sku: price}", "{[key]: number | number[]}"],
    ["lines^(price).sku", "string | string[] | nothing"],
    ["lines.{'a': price}", "{a: number} | {a: number}[] | nothing"],
    ["lines.[price]", "number | (number | number[])[] | nothing"],
    ["lines#$i.$i", "number | number[] | nothing"],
    ["lines@$l.$l.sku", "string | string[] | nothing"],
    ["lines.sku.%.price", "number | number[] | nothing"],
    ["$sum(lines.price)", "number | nothing"],
    ["$map(lines, function($l) { $l.price })", "number | number[] | nothing"],
    ["$filter(tags, function($t) { $t = 'x' })", "string | string[] | nothing"],
    ["$reduce(lines.price, function($a, $b) { $a + $b })", "number | nothing"],
    ["$sort(tags)", "string[]"],
    ["$zip(tags, tags)", "string[][]"],
    ["$lookup($, 'total')", "number"],
    ["*", "(string | number | {sku?: string, price?: number, note?: string, by?: string})[]"],
    ["tags.**", "string | string[] | nothing"],
    ["$ ~> |lines|{'tax': price * 2}, 'note'|", "{…}"],
    ["lines ~> |meta|{'by': 'me'}|", "{sku: string, price: number, note?: string}[]"],
    ["total ~> $string() ~> $length", "number"],
    ["($add := function($a, $b) { $a + $b }; $inc := $add(?, 1); $inc(total))", "number"],
    ["($f := function($n) { $n > 2 ? 'done' : $f($n + 1) }; $f(0))", "any"],
  ])("over an order, of %s is %s", (text, type) => {
    expect(typeOfText(text, order)).toBe(type);
  });

  it.each([
    ["$exists(headers.x) ? headers.x : 'none'", "string"],
    ["headers.x ? headers.x : 'none'", "string"],
    ["headers.x ?? 'none'", "string"],
    ["headers.x ?: 'none'", "string"],
    ["headers.x != null ? headers.x : 'none'", "string"],
    ["$not($exists(headers.x)) ? 'none' : headers.x", "string | nothing"],
    ["headers.x = 'a' ? headers.x", '"a" | nothing'],
    ["($h := headers; $exists($h.x) ? $h.x : 'none')", "string"],
    ["$exists(headers.x) and $length(headers.x) > 1", "boolean"],
  ])("is narrowed by the condition of %s to %s", (text, type) => {
    expect(typeOfText(text, response)).toBe(type);
  });

  it.each([
    ["$type(v) = 'string' ? v : 'none'", "string"],
    ["$type(v) != 'number' ? v", "string | number | null | nothing"],
    ["v = null ? 'none' : v", "string | number | nothing"],
  ])("is narrowed by kind in %s to %s", (text, type) => {
    expect(typeOfText(text, parseType("{v?: string|number|null}"))).toBe(type);
  });

  it("keeps apart what runs at the same time", () => {
    expect(typeOfText("($x := 'a'; [$x := 1, $x])")).toBe('("a" | 1)[]');
  });

  it("sees variables of the definition, as they are at the call", () => {
    expect(typeOfText("($f := function() { $x }; $x := 1; $f())")).toBe("1");
    expect(typeOfText("($x := 1; ($x := 'a'); $x)")).toBe("1");
  });

  it("wraps an input that is an array once", () => {
    const list = parseType("array<{x: number}>");
    expect(typeOfText("x", list)).toBe("number | number[] | nothing");
    expect(typeOfText("$[0].x", list)).toBe("number | nothing");
    expect(typeOfText("$count($)", list)).toBe("number");
  });
});

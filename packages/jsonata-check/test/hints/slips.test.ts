import { describe, expect, it } from "vitest";
import { contradictions } from "../../src/hints/contradiction.js";
import { letterCases } from "../../src/hints/letter-case.js";
import { literalArguments } from "../../src/hints/literal-argument.js";
import { precedences } from "../../src/hints/precedence.js";
import { regexComparisons } from "../../src/hints/regex-comparison.js";
import { siblingBindings } from "../../src/hints/sibling-binding.js";
import { valuesAsConditions } from "../../src/hints/value-as-condition.js";
import { hinted } from "./compiled.js";

type Case = readonly [text: string, underlined: string, fixed: string | undefined];

describe("literal arguments", () => {
  it.each<Case>([
    ['$fromMillis(data.at, "yyyy-MM-dd")', '"yyyy-MM-dd"', '$fromMillis(data.at, "[Y0001]-[M01]-[D01]")'],
    ["$now('[H01]:[M01]')", "[M01]", "$now('[H01]:[m01]')"],
    ["$now('[H01]:[m01]', '+02:00')", "'+02:00'", "$now('[H01]:[m01]', '+0200')"],
    ["data.at.$fromMillis('[Q]')", "'[Q]'", undefined],
    ["data.at ~> $fromMillis('at [Q]')", "[Q]", undefined],
    ["data.at ~> $fromMillis('[Y]', 'UTC')", "'UTC'", "data.at ~> $fromMillis('[Y]', '+0000')"],
    ["$toMillis(data.at, 'YYYY-MM-DD')", "'YYYY-MM-DD'", "$toMillis(data.at, '[Y0001]-[M01]-[D01]')"],
    ["$toMillis('2024-01-02 10:00')", "'2024-01-02 10:00'", undefined],
    ["$parseInteger(data.n, '#')", "'#'", "$parseInteger(data.n, '0')"],
    ["$formatNumber(data.n, '0,00')", "'0,00'", "$formatNumber(data.n, '0.00')"],
    ["$formatNumber(data.n, '#.##0,00')", "'#.##0,00'", undefined],
    [
      "$formatNumber(data.n, '0.0', { 'decimalSeparator': ',' })",
      "'decimalSeparator'",
      "$formatNumber(data.n, '0.0', { 'decimal-separator': ',' })",
    ],
    ["$formatBase(status, 1)", "1", undefined],
    ["$number('30s')", "'30s'", undefined],
    ["$eval('1 +')", "'1 +'", undefined],
    ["$sqrt(-1)", "-1", undefined],
    ["$substring(data.name, 0, -1)", "-1", undefined],
    ["data.name.$substring(0, -1)", "-1", undefined],
    ["$replace(data.name, '', 'x')", "''", undefined],
    ["data.name.$replace('', 'x')", "''", undefined],
    ["$replace(data.name, 'a', 'x', -1)", "-1", undefined],
    ["$split(data.name, ',', -1)", "-1", undefined],
    ["$match(data.name, /a/, -1)", "-1", undefined],
    ['$replace(data.name, "[^0-9]", "")', '"[^0-9]"', '$replace(data.name, /[^0-9]/, "")'],
    ["$split(data.name, '\\\\s+')", "'\\\\s+'", "$split(data.name, /\\s+/)"],
    ["$contains(data.name, 'limit|quota')", "'limit|quota'", "$contains(data.name, /limit|quota/)"],
    ["$contains(data.name, '^rate')", "'^rate'", "$contains(data.name, /^rate/)"],
    ["data.name.$contains('(a|b)')", "'(a|b)'", "data.name.$contains(/(a|b)/)"],
    ["$replace(data.name, '\\\\D', '')", "'\\\\D'", "$replace(data.name, /\\D/, '')"],
    ["$split(data.name, '[,;]+')", "'[,;]+'", "$split(data.name, /[,;]+/)"],
    ["$contains(data.path, '/(v1|v2)/')", "'/(v1|v2)/'", "$contains(data.path, /(v1|v2)/)"],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(literalArguments, text)).toEqual([[underlined, fixed]]);
  });

  it.each([
    ["$fromMillis(data.at)"],
    ["$fromMillis(data.at, undefined, '+0200')"],
    ["$fromMillis(data.at, $picture)"],
    ["($now := function($x) { $x }; $now('today'))"],
    ["$toMillis('2024-01-02')"],
    ["$toMillis('2024-01-02T10:00:00.000Z')"],
    ["$toMillis(data.at)"],
    ["$number('0x1F')"],
    ["$number('-1.5e3')"],
    ["$formatBase(status, 16)"],
    ["$formatBase(255)"],
    ["$formatNumber(data.n, '#.##0,00', { 'decimal-separator': ',', 'grouping-separator': '.' })"],
    ["$substring(data.name, -3)"],
    ["$substring(data.name, -3, 2)"],
    ["data.name.$substring(-3, 2)"],
    ["$replace($replace(data.name, '.', ''), '|', '-')"],
    ["$replace(data.name, '[x]', '')"],
    ["$replace(data.name, '(EUR)', '')"],
    ["$contains(data.name, '?')"],
    ["$contains(data.name, 'US$')"],
    ["$contains(data.path, '/v1/items')"],
    ["$contains(data.path, '/api/')"],
    ["$contains(data.scope, 'users.*')"],
    ["$contains(data.scope, '*.read')"],
    ["$split(data.name, '||')"],
    ["$split(data.name, ' | ')"],
    ["$split(data.name, '')"],
    ["$contains(data.path, 'C:\\\\dir\\\\sub')"],
    ["$contains(data.name, '[BOT]')"],
    ["$contains(data.name, '^')"],
    ["$contains(data.name, 'a+b')"],
    ["$contains(data.name, 'items[0]')"],
    ["$contains(data.name, '$1')"],
    ["$replace(data.name, /[^0-9]/, '[0-9]')"],
    ["$contains(data.name, '{id}')"],
    ["$eval('$x + 1')"],
  ])("%s is right", (text) => {
    expect(hinted(literalArguments, text)).toEqual([]);
  });
});

describe("precedence", () => {
  it.each<Case>([
    ['headers.a ?? "1" = "0"', '"1" = "0"', '(headers.a ?? "1") = "0"'],
    ["data.count ?? 0 > 5", "0 > 5", "(data.count ?? 0) > 5"],
    ["headers.a ?: '1' = '0' ? true : false", "'1' = '0'", "(headers.a ?: '1') = '0' ? true : false"],
    ["status = 429 or data.count ?? 0 > 5 and data.ok", "0 > 5", "status = 429 or (data.count ?? 0) > 5 and data.ok"],
    ["data.code ?? 'none' in ['a', 'b']", "'none' in ['a', 'b']", "(data.code ?? 'none') in ['a', 'b']"],
    ["data.count + 1 ?? 0 > data.limit", "0 > data.limit", "(data.count + 1 ?? 0) > data.limit"],
    ["'text: ' & data.m ?? 'none'", "'text: ' & data.m ?? 'none'", "'text: ' & (data.m ?? 'none')"],
    ["'text: ' & data.m ?: data.n", "'text: ' & data.m ?: data.n", "'text: ' & (data.m ?: data.n)"],
    ["status = data.code ?? 200", "status = data.code ?? 200", "status = (data.code ?? 200)"],
    ["'a: ' & $exists(data.m) ? data.m : 'b'", "'a: ' & $exists(data.m)", "'a: ' & ($exists(data.m) ? data.m : 'b')"],
    ["data.m & '!' ? 1 : 2", "data.m & '!'", "data.m & ('!' ? 1 : 2)"],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(precedences, text)).toEqual([[underlined, fixed]]);
  });

  it.each([
    ["(headers.a ?? '1') = '0'"],
    ["data.limited ?? status = 429"],
    ["data.message ?? 'unknown' & ' error'"],
    ["data.message ?? data.text & ' error'"],
    ["data.first & data.last ? 'named' : 'nameless'"],
    ["data.first & data.last ?: 'nameless'"],
    ["data.ok ? 'a' & data.b : 'c'"],
    ["'a' & (data.b ? data.b : 'c')"],
    ["data.a ?? (0 > 5)"],
    ["data.a = 1 ? 'x' : 'y'"],
    ["data.a in ['x'] ?: data.b"],
    ["data.a ?? 0"],
    ["data.total - data.used ?? 0"],
    ["$exists(data.a) ? data.a : 0 > 5"],
  ])("%s is right", (text) => {
    expect(hinted(precedences, text)).toEqual([]);
  });
});

describe("values as conditions", () => {
  it.each<Case>([
    ["data.x = 'a' or 'b'", "'b'", "data.x in ['a', 'b']"],
    ["data.x = 'a' or 'b' or 'c'", "'b'", "data.x in ['a', 'b', 'c']"],
    ["status = 429 and data.code = 'a' or 'b'", "'b'", undefined],
    ["data.name or 'none'", "'none'", "data.name ?: 'none'"],
    ["data.payload or {}", "{}", "data.payload ?: {}"],
    ["data.items or []", "[]", "data.items ?: []"],
    ["data.a and 'b'", "'b'", undefined],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(valuesAsConditions, text)).toEqual([[underlined, fixed]]);
  });

  it.each([
    ["data.a or data.b"],
    ["data.x = 'a' or data.x = 'b'"],
    ["data.a or status in [1, 2]"],
    ["data.a or true"],
    ["$contains(data.m, 'html' or 'xml')"],
  ])("%s is right", (text) => expect(hinted(valuesAsConditions, text)).toEqual([]));
});

describe("contradictions", () => {
  it.each<Case>([
    ["status != 200 or status != 201", "status != 200 or status != 201", "status != 200 and status != 201"],
    [
      "data.a != 'x' or data.a != 'y' or data.a != 'z'",
      "data.a != 'x' or data.a != 'y'",
      "data.a != 'x' and data.a != 'y' and data.a != 'z'",
    ],
    ["data.a = 'x' and data.a = 'y'", "data.a = 'x' and data.a = 'y'", "data.a = 'x' or data.a = 'y'"],
    ["'x' = data.a and data.ok and 'y' = data.a", "'y' = data.a", undefined],
    ["status < 200 and status > 299", "status < 200 and status > 299", undefined],
    ["status >= 200 or status < 300", "status >= 200 or status < 300", undefined],
    ["status > 499 and status = 404", "status > 499 and status = 404", undefined],
    ["(status != 1) or (status != 2)", "(status != 1) or (status != 2)", "(status != 1) and (status != 2)"],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(contradictions, text)).toEqual([[underlined, fixed]]);
  });

  it.each([
    ["status != 200 and status != 201"],
    ["status = 200 or status = 201"],
    ["status < 200 or status > 299"],
    ["status >= 200 and status < 300"],
    ["status >= 400 and status <= 400"],
    ["status != 200 or data.a != 201"],
    ["data.a != 'x' or data.a != 1"],
    ["$random() = 1 and $random() = 2"],
    ["data.a = 'x' and data.b = 'y'"],
    ["status != 200 or status != 200"],
  ])("%s is right", (text) => {
    expect(hinted(contradictions, text)).toEqual([]);
  });
});

describe("letter case", () => {
  it.each<Case>([
    ['$lowercase(data.m) = "Text/HTML"', '"Text/HTML"', '$lowercase(data.m) = "text/html"'],
    ["'get' = $uppercase(data.m)", "'get'", "'GET' = $uppercase(data.m)"],
    ["$lowercase(data.m) != 'Open'", "'Open'", "$lowercase(data.m) != 'open'"],
    ["$lowercase(data.m) in ['open', 'Shut']", "'Shut'", "$lowercase(data.m) in ['open', 'shut']"],
    ["$contains($lowercase(data.m), 'Rate')", "'Rate'", "$contains($lowercase(data.m), 'rate')"],
    ["$contains($lowercase(data.m), /Rate limit/)", "/Rate limit/", "$contains($lowercase(data.m), /Rate limit/i)"],
    ["$lowercase(data.m) ~> $contains('Rate')", "'Rate'", "$lowercase(data.m) ~> $contains('rate')"],
    ["data.m ~> $lowercase() ~> $contains('Rate')", "'Rate'", "data.m ~> $lowercase() ~> $contains('rate')"],
    ["($m := $lowercase(data.m); $m = 'Open')", "'Open'", "($m := $lowercase(data.m); $m = 'open')"],
    ["$trim($lowercase(data.m)) = 'Open'", "'Open'", "$trim($lowercase(data.m)) = 'open'"],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(letterCases, text)).toEqual([[underlined, fixed]]);
  });

  it.each([
    ["$lowercase(data.m) = 'open'"],
    ["$lowercase(data.m) = data.State"],
    ["data.m = 'Open'"],
    ["$uppercase(data.m) = 'A-1'"],
    ["$contains($lowercase(data.m), /\\S+ \\D/)"],
    ["$contains($lowercase(data.m), /Rate/i)"],
    ["$contains($lowercase(data.m), /[A-Za-z]+/)"],
    ["($m := $lowercase(data.m); $m := data.n; $m = 'Open')"],
    ["($m := $lowercase(data.m); $map(data.n, function($m) { $m = 'Open' }))"],
    ["($lowercase := function($x) { $x }; $lowercase(data.m) = 'Open')"],
    ["$lowercase(data.m) & 'X' = 'aX'"],
  ])("%s is right", (text) => {
    expect(hinted(letterCases, text)).toEqual([]);
  });
});

describe("comparisons with a regular expression", () => {
  it.each<Case>([
    ["data.m = /re/", "data.m = /re/", "$contains(data.m, /re/)"],
    ["data.m != /re/i", "data.m != /re/i", "$not($contains(data.m, /re/i))"],
    ["/re/ in data.m", "/re/ in data.m", "$contains(data.m, /re/)"],
  ])("%s", (text, underlined, fixed) => {
    expect(hinted(regexComparisons, text)).toEqual([[underlined, fixed]]);
  });

  it.each([["data.m ~> /re/"], ["$contains(data.m, /re/)"], ["$match(data.m, /re/).match = 'x'"]])(
    "%s is right",
    (text) => {
      expect(hinted(regexComparisons, text)).toEqual([]);
    },
  );
});

describe("bindings among siblings", () => {
  it.each([
    ["[$n := 1, $n + 1]", "$n"],
    ["{ 'a': $n := 1, 'b': $n }", "$n"],
    ["{ 'b': data.x[id = $n], 'a': $n := 1 }", "$n"],
    ["[$n := 1, ($n)]", "$n"],
  ])("%s", (text, underlined) => {
    expect(hinted(siblingBindings, text)).toEqual([[underlined, undefined]]);
  });

  it.each([
    ["($n := 1; [$n, $n + 1])"],
    ["($n := 1; [$n := 2, $n])"],
    ["[($n := 1; $n), 2]"],
    ["[$n := 1, function($n) { $n }]"],
    ["[$n := 1, ($n := 2; $n)]"],
    ["($n := 1) + $n"],
    ["function($n) { [$n := 1, $n] }"],
  ])("%s is right", (text) => {
    expect(hinted(siblingBindings, text)).toEqual([]);
  });
});

import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("a join of its separator alone", () => {
  judgeEach([
    ["step", "items.name.$join(', ')", "literal-argument «', '»"],
    ["step", "{ 'names': items.name.$join('') }", "literal-argument «''»"],
    ["step", "items.name ~> $join(', ')"],
    ["step", "$join(items.name, ', ')"],
    ["step", "items.{ 'tags': $join(tags) }"],
    ["step", "items.tags.$join([$, 'x'], '-')"],
    ["step", "$map(items.tags, $join(?, ', '))"],
  ]);
});

describe("separators in the place of what they separate", () => {
  judgeEach([
    ["step", "$split(',', tags)", "literal-argument «','»"],
    ["step", "$join(', ', items.name)", "literal-argument «', '»"],
    ["step", "$lookup('name', user)", "literal-argument «'name'»"],
    ["step", "{ 'id': $lookup('x-id', response.headers) }", "literal-argument «'x-id'»"],
    ["step", "$lookup(user, 'name')"],
    ["step", "$lookup(user, key)"],
    ["step", "user ~> $lookup('name')"],
    ["step", "tags ~> $split(',')"],
    ["step", "$split('a,b,c', separator)"],
    ["step", "$join(tags, ',')"],
  ]);
});

describe("what `$contains` searches", () => {
  judgeEach([
    ["error", "$contains('rate limit', data.error.message) ? { 'status': 429 }", "literal-argument «'rate limit'»"],
    ["step", "$contains('paid', $lowercase(description))", "literal-argument «'paid'»"],
    ["error", "$contains(data.error.message, 'rate limit') ? { 'status': 429 }"],
    ["error", "$contains('A,B,C', data.code) ? { 'status': 429 }"],
    ["step", "$contains('Mr Mrs Dr', title)"],
  ]);
});

describe("pictures of other libraries", () => {
  judgeEach([
    ["step", "$formatNumber(total, '0,0.00')", "literal-argument «'0,0.00'»"],
    ["step", "$formatNumber(total, '0,000.00')"],
    ["step", "$formatNumber(total, '#,##0.00')"],
  ]);
});

describe("regular expressions and their groups", () => {
  judgeEach([
    ["step", "$split(name, /\\s*/)", "literal-argument «/\\s*/»"],
    ["step", "$replace(name, /-?/, '')", "literal-argument «/-?/»"],
    ["step", "$replace(name, /(\\w+) (\\w+)/, '$2, $3')", "literal-argument «$3»"],
    ["step", "$split(name, /\\s*,\\s*/)"],
    ["step", "$replace(name, /\\s*$/, '')"],
    ["step", "$replace(name, /.*/, 'x')"],
    ["step", "$match(name, /(?:(\\d+)m)?(?:(\\d+)s)?/)"],
    ["step", "$replace(name, /(\\w+) (\\w+)/, '$2, $1 $$3')"],
    ["step", "$replace(name, /(\\w+) (\\w+)/, '$0')"],
  ]);
});

describe("pictures and dates that are almost right", () => {
  judgeEach([
    ["step", "$fromMillis(ts, '[Y0001-[M01]-[D01]')", "literal-argument «[Y0001-»"],
    ["step", "$formatNumber(total, '.2f')", "literal-argument «'.2f'»"],
    ["step", "$toMillis('2024-13-01')", "literal-argument «'2024-13-01'»"],
    ["step", "$fromMillis(ts, '[Y0001]-[M01]-[D01] [[UTC]]')"],
    ["step", "$formatNumber(total, '#0.00f')"],
    ["step", "$toMillis('2024-12-31')"],
  ]);
});

describe("a value for another argument", () => {
  judgeEach([
    ["authorization", "{ 'X': $sign(url, context.secret, 'SHA-256') }", "literal-argument «'SHA-256'»"],
    ["authorization", "{ 'X': $sign(url, 'SHA-256', context.secret, 'hex') }"],
    ["authorization", "{ 'X': $sign(url, context.algorithm, 'key', 'hex') }"],
  ]);
});

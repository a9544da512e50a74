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

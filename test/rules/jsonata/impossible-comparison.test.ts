import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("what can be in a list", () => {
  it.each([
    ["[429, 503] in status", ["impossible-comparison [429, 503] in status"]],
    ["headers in [429, 503]", ["impossible-comparison headers in [429, 503]"]],
    ["data in [429, 503]", []],
    ["data in [data]", []],
    ["headers in [headers]", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

it("the last page may be a list", () => {
  const next = "$count(response) = 100 ? { 'before': response[-1].id }";
  const pagination = { format: "dynamic", config: { get_pagination_values_expression: next } };
  expect(judge({ pagination }, "override", "jsonata/")).toStrictEqual([]);
});

describe("lists on the left of `in`", () => {
  judgeEach([
    ["step", "['open', 'new'] in state", "impossible-comparison «['open', 'new'] in state»"],
    ["step", "$split(name, ',') in tags", "impossible-comparison «$split(name, ',') in tags»"],
    ["step", "state in ['open', 'new']"],
    ["step", "items.state in tags"],
  ]);
});

describe("strings and differences right of `in`", () => {
  judgeEach([
    ["error", "data.code in 'failed,error' ? { 'status': 400 }", "impossible-comparison «'failed,error'»"],
    ["rate-limit-detected", "data.code in 'throttled | limited'", "impossible-comparison «'throttled | limited'»"],
    ["rate-limit-detected", "status in [400-499]", "impossible-comparison «400-499»"],
    ["rate-limit-detected", "status in [429, 500 - 599]", "impossible-comparison «500 - 599»"],
    ["rate-limit-detected", "status in [400..499]"],
    ["rate-limit-detected", "data.left in [10 - 1]"],
    ["rate-limit-detected", "data.code in 'limited'"],
    ["rate-limit-detected", "data.text in 'Slow down, please'"],
    ["step", "'a,b' in names"],
  ]);
});

describe("names in an object", () => {
  judgeEach([
    [
      "error",
      "'error' in data ? { 'status': 400, 'message': data.error.text } : null",
      "impossible-comparison «'error' in data»",
    ],
    ["step", "'next' in response.links ? response.links.next", "impossible-comparison «'next' in response.links»"],
    ["step", "'admin' in roles or roles.admin = true"],
    ["step", "'admin' in roles ? 1 : roles.name = 'x' ? 2"],
    ["step", "'admin' in roles"],
    ["error", "$contains($keys(headers), 'x-error') ? { 'status': 400 }", "arguments «$keys(headers)»"],
    ["step", "$keys(response) ~> $contains('error')", "arguments «$keys(response)»"],
    ["step", "$contains($keys(response)[0], 'err')"],
    ["step", "'error' in $keys(response)"],
    ["step", "($contains := function($a, $b) { $b in $a }; $contains($keys(response), 'error'))"],
  ]);
});

describe("elements of another kind in a list", () => {
  judgeEach([
    ["error", "status in [400, '429'] ? { 'status': 400 }", "impossible-comparison «'429'»"],
    ["error", "headers.`x-state` in ['0', 0] ? { 'status': 400 }", "impossible-comparison «0»"],
    ["error", "status in [400, 429] ? { 'status': 400 }"],
    ["error", "data.code in [400, '429'] ? { 'status': 400 }"],
    ["step", "$type(x) in ['string', 'number']"],
    ["step", "'a' in ['a', 1]"],
  ]);
});

describe("numbers that no status is", () => {
  judgeEach([
    ["rate-limit-detected", "status = 4290", "impossible-comparison «4290»"],
    ["rate-limit-detected", "42 = status", "impossible-comparison «42»"],
    ["error", "status in [400, 4001] ? { 'status': status }", "impossible-comparison «4001»"],
    ["error", "status >= 4000 ? { 'status': status }", "impossible-comparison «4000»"],
    ["retry-after", "status != 42.9 ? 1 : 2", "impossible-comparison «42.9»"],
    ["error", "status >= 400 and status < 600 ? { 'status': status }"],
    ["error", "status < 1000 and status = 999 ? { 'status': status }"],
    ["error", "data.status = 4290 ? { 'status': status }"],
    ["error", "data[status = 4290] ? { 'status': status }"],
    ["error", "data.errors[0].(status = 1) ? { 'status': status }"],
    ["step", "status = 1"],
  ]);
});

import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([["status >= 400 { 'status': status }", ["operand-type 400 { 'status': status }"]]])(
    "%s",
    (text, expected) => {
      expect(limited(text)).toStrictEqual(expected);
    },
  );
});

describe("sums of products", () => {
  judgeEach([
    ["step", "$sum(items.price * items.qty)", "operand-type «items.price * items.qty»"],
    ["step", "$average(order.lines.end - order.lines.start)", "operand-type «order.lines.end - order.lines.start»"],
    ["step", "$sum(items.(price * qty))"],
    ["step", "$sum(a.x * b.y)"],
    ["step", "$sum([item.price * item.qty, 5])"],
    ["step", "$max([item.end - item.start, 0])"],
    ["step", "$sum(items[0].price * items[0].qty)"],
    ["step", "$round(item.price * item.qty, 2)"],
  ]);
});

describe("what a list is sorted by", () => {
  judgeEach([
    ["step", "orders^(total > 10).id", "operand-type «total > 10»"],
    ["step", "[{ 'a': 1 }, { 'a': 2 }]^($exists(a))", "operand-type «$exists(a)»"],
    ["step", "orders^(total).id"],
    ["step", "orders^(paid ? 1 : 2, >total)"],
    ["step", "orders^($string(paid))"],
  ]);
});

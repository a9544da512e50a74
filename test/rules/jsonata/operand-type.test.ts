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

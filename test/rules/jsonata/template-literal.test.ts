import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("templates in strings", () => {
  const failed = (message: string): string => `status >= 400 ? { 'status': status, 'message': ${message} } : null`;
  judgeEach([
    ["error", failed("'Error: ${data.message}'"), "template-literal «${data.message}»"],
    ["error", failed("'Error: {data.message}'"), "template-literal «{data.message}»"],
    ["step", "($n := 1; $n & 'number ${$n}')", "template-literal «${$n}»"],
    ["error", failed("'use {status} or ${code}'")],
    ["error", failed("$replace(data.text, '${data.code}', 'x')")],
    ["step", "'{data.message}'"],
  ]);
});

describe("templates in strings of an open input", () => {
  judgeEach([
    ["step", "{ 'id': order.id, 'title': 'Order ${order.id}' }", "template-literal «${order.id}»"],
    ["step", "{ 'id': order.id, 'title': 'Order ${customer}' }"],
    ["step", "{ 'id': order.id, 'path': '/orders/{order.id}' }"],
  ]);
});

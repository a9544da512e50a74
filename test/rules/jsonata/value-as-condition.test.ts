import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("null as an operand of `or`", () => {
  judgeEach([
    ["step", "order.note = '' or null ? 1 : 2", "value-as-condition «null»"],
    ["step", "{ 'note': order.note or null }", "value-as-condition «null»"],
    ["step", "order.note = '' or order.note = null ? 1 : 2"],
    ["step", "order.ok or false ? 1 : 2"],
    ["step", "order.ok ? order.note : null"],
  ]);
});

describe("alternatives in parentheses", () => {
  judgeEach([
    ["step", "kind = ('a' or 'b') ? 1 : 2", "value-as-condition «'a' or 'b'»"],
    ["step", "items[kind = ('a' or 'b' or 'c')]", "value-as-condition «'a' or 'b' or 'c'»"],
    ["step", "kind = ('a' & 'b') ? 1 : 2"],
    ["step", "kind = (old or 'b')", "value-as-condition «'b'»"],
  ]);
});

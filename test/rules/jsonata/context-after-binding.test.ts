import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const rule = "jsonata/context-after-binding";
const judged = (payload: string): readonly string[] =>
  judge(
    { webhook: { payload_transform: `{ 'body': ${payload}, 'headers': headers, 'query': query }` } },
    "override",
    rule,
  );

describe("a step after a bound one is looked up beside it", () => {
  it.each([
    ["body.orders@$o.lines.{ 'order': $o.id, 'line': id }", "lines"],
    ["body.users@$u.roles[active].{ 'user': $u.id, 'role': name }", "roles"],
    ["body.orders@$o[$o.open].lines.{ 'order': $o.id, 'line': id }", "lines"],
  ])("%s", (expression, highlighted) => {
    expect(judged(expression)).toStrictEqual([`context-after-binding ${highlighted}`]);
  });
});

describe("a join looks beside it on purpose", () => {
  it.each([
    "body.loans@$l.books@$b[$l.isbn = $b.isbn].{ 'title': $b.title }",
    "body.loans@$l.books[$l.isbn = isbn].{ 'title': title }",
    "body.loans@$l.books@$b[$l.isbn = $b.isbn].customers[$l.customer = id].{ 'title': $b.title, 'name': name }",
    "body.loans@$l.books@$b[$l.isbn = $b.isbn].customers@$c[$l.customer = $c.id].{ 'name': $c.name }",
    "body.loans@$l#$i.customers#$c[$i = $c].{ 'customer': name, 'return': $l.return }",
    "body.loans@$l#$i.books@$b#$k[$l.isbn = $b.isbn]#$m.customers@$c[$l.customer = $c.id].{ 'name': $c.name, 'at': $m }",
  ])("%s", (expression) => {
    expect(judged(expression)).toStrictEqual([]);
  });
});

describe("steps after `@$v`", () => {
  judgeEach([
    ["step", "orders@$o.lines.{ 'order': $o.id, 'sku': sku }", "context-after-binding «lines»"],
    ["step", "orders@$o.lines@$l.{ 'order': $o.id, 'sku': $l.sku }", "context-after-binding «lines»"],
    ["step", "orders@$o.name", "context-after-binding «name»"],
    ["step", "users@$u.roles[active].{ 'user': $u.id, 'role': name }", "context-after-binding «roles»"],
    ["step", "users@$u.roles[0].{ 'user': $u.id }", "context-after-binding «roles»"],
    ["step", "orders@$o.$o.lines.{ 'order': $o.id, 'sku': sku }"],
    ["step", "orders@$o.customers[id = $o.cust].{ 'order': $o.id, 'name': name }"],
    ["step", "orders@$o.customers@$c[$c.id = $o.cust].{ 'order': $o.id, 'name': $c.name }"],
    ["step", "orders@$o.customers@$c.($o.cust = $c.id ? { 'order': $o.id, 'name': $c.name })"],
    ["step", "orders@$o.{ 'order': $o.id }"],
  ]);
});

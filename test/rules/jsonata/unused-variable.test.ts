import { describe, expect, it } from "vitest";
import { judgeEach } from "./judge-each.js";
import { found } from "./found.js";

describe("unused variables", () => {
  it.each([
    ["($a := 1; $b := 2; $a)", ["$b"]],
    ["($f := function($n) { $f($n) }; 1)", ["$f"]],
    ["($v := 1; $map(data, function($v) { $v }))", ["$v"]],
    ["($a := 1; ($a := 2; $a))", ["$a"]],
  ])("are found in %s", (expression, spans) => {
    expect(found("jsonata/unused-variable", expression)).toEqual(spans);
  });

  it.each([
    ["($a := 1)"],
    ["($a := 1; $b := $a)"],
    ["($f := function($n) { $n = 0 ? 1 : $n * $f($n - 1) }; $f(3))"],
    ["($a := 1; data.items.($a + price))"],
    ["($a := 1; data.items[price > $a])"],
    ["($get := function() { $late }; $late := 2; $get())"],
    ["($a := 1; status > 3 ? ($a := 2); $a)"],
    ["($ok := $assert(status < 400); 1)"],
    ["($_ := status; 1)"],
    ["($a := 1; $eval('$a'))"],
    ["$map(data, function($value, $index) { $index })"],
    ["data.items#$i.name"],
  ])("are not found in %s", (expression) => {
    expect(found("jsonata/unused-variable", expression)).toEqual([]);
  });
});

describe("parameters without their `$`", () => {
  judgeEach([
    ["step", "$map(items, function($item) { item.id })", "unused-variable «item»"],
    ["step", "$each(fields, function($v, $k) { { 'k': $k, 'v': v } })", "unused-variable «v»"],
    ["step", "$reduce(items, λ($sum, $i) { sum + $i }, 0)", "unused-variable «sum»"],
    ["step", "$map(items, function($i) { $map($i.lines, function($l) { l.sku & $i.id }) })", "unused-variable «l»"],
    ["error", "$map(data.errors, function($e) { e.text }) ? { 'status': 400 }", "unknown-path «e»"],
    ["step", "$map(items, function($item) { { 'item': $item.id } })"],
    ["step", "$map(items, function($item) { $item.item })"],
    ["step", "$map(items, function($id) { { 'id': id, 'of': $id } })"],
    ["step", "users.$each(fields, function($v, $name) { { 'user': name, 'v': $v } })"],
    ["step", "$map(items, function($item) { `item` })"],
    ["step", "$map(items, function($item) { other.id })"],
  ]);
});

describe("functions that read the input in place of their item", () => {
  judgeEach([
    ["step", "$filter(orders, function($o) { status = 'paid' })", "unused-variable «status»"],
    ["step", "orders ~> $filter(λ($o) { $.status = 'paid' })", "unused-variable «$»"],
    ["step", "$sift(totals, function($v) { amount > 5 })", "unused-variable «amount»"],
    ["step", "$map(orders, function($o) { { 'id': id, 'total': total } })", "unused-variable «id»"],
    ["step", "$map(orders, function($o) {( { 'id': id, 'total': total } )})", "unused-variable «id»"],
    ["error", "$filter(data.errors, function($e) { status = 400 }) ? { 'status': 400 }", "unused-variable «status»"],
    ["error", "$filter(data.errors, function($e) { code = 'A' }) ? { 'status': 400 }", "unknown-path «code»"],
    ["step", "$filter(orders, function($o) { $o.status = 'paid' })"],
    ["step", "$filter(orders, function($o, $i) { wanted[$i] })"],
    ["step", "$filter(orders, function($_) { isOpen })"],
    ["step", "$filter(orders, function($o) { $random() > 0.5 })"],
    ["step", "$filter(orders, function($o) { $$.flags.open })"],
    ["step", "$filter(orders, function($o) { $exists($o.lines[sku = 'a']) })"],
    ["step", "$filter(orders, function($o) { $eval('$o.ok') and ok })"],
    ["step", "$map([1..3], function($i) { { 'id': id, 'total': total } })"],
    ["step", "$map(orders, function($o) { { 'kind': 'order', 'from': source } })"],
    ["error", "$map(data.errors, function($e) { { 'status': status, 'data': data } })[0]"],
  ]);
});

describe("the context in place of the item", () => {
  judgeEach([
    ["step", "$map(orders, function($o) { $.total })", "unused-variable «$»"],
    ["step", "$map(orders, function($o) { other.total })"],
    ["step", "$map(orders, function($o) { $o.total & $.name })"],
  ]);
});

describe("variables of a path without their `$`", () => {
  judgeEach([
    ["step", "orders#$i.{ 'n': i + 1, 'id': id }", "unused-variable «i»"],
    ["step", "orders@$o.{ 'id': o.id }", "unused-variable «o»"],
    ["step", "orders#$i.{ 'n': $i + 1, 'i': i }"],
    ["step", "orders@$o.{ 'id': id, 'lines': $o.lines }"],
  ]);
});

import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("comparison functions that return a number", () => {
  judgeEach([
    ["step", "$sort(items, function($a, $b) { $a.ts - $b.ts })", "number-comparator «$a.ts - $b.ts»"],
    ["step", "items ~> $sort(function($a, $b) { $b.id - $a.id })", "number-comparator «$b.id - $a.id»"],
    ["step", "$sort(items, function($l, $r) { $l.n > $r.n ? 1 : -1 })", "number-comparator «$l.n > $r.n ? 1 : -1»"],
    ["step", "($by := function($a, $b) { $a - $b }; $sort(tags, $by))", "number-comparator «$a - $b»"],
    ["step", "$sort(items, function($a, $b) {( $x := $a.ts; $x - $b.ts )})", "number-comparator «$x - $b.ts»"],
    ["step", "$sort(items, function($i) { $i.id })", "number-comparator «function($i) { $i.id }»"],
    ["step", "items ~> $sort(function($i) { $i.id > 5 })", "number-comparator «function($i) { $i.id > 5 }»"],
    ["step", "($by := function($i) { $i.id }; $sort(items, $by))", "number-comparator «function($i) { $i.id }»"],
    ["step", "$sort(items, function($a, $b) { $a.id > $b.id })"],
    ["step", "$sort(items, function($a, $b, $rest) { $a.id > $b.id })"],
    ["step", "$map(items, function($i) { $i.id })"],
    ["step", "$sort(items, function($a, $b) { $a.id - $b.id > 0 })"],
    ["step", "$sort(items, function($a, $b) { $a.n = $b.n ? $a.id > $b.id : $a.n > $b.n })"],
  ]);
});

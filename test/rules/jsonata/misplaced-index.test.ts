import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("indexes on single values", () => {
  judgeEach([
    ["step", "items.{ 'id': id }[0]", "misplaced-index «[0]»"],
    ["step", "items.(id & kind)[-1]", "misplaced-index «[-1]»"],
    ["step", "items.$uppercase(kind)[0]", "misplaced-index «[0]»"],
    ["rate-limit-detected", "headers.`x-state`[0] = 'r'", "misplaced-index «[0]»"],
    ["step", "$substring(name, 0, 5)[0]", "misplaced-index «[0]»"],
    ["authorization", "{ 'X': url[0] }", "misplaced-index «[0]»"],
    ["step", "$split(name, '=').[1]", "misplaced-index «[1]»"],
    ["step", "items.[1, id]"],
    ["step", "(items.{ 'id': id })[0]"],
    ["step", "items.{ 'id': id }[id > 1]"],
    ["step", "items.(tags)[0]"],
    ["step", "items.[id, name][0]"],
    ["step", "items.$split(name, ',')[0]"],
    ["step", "items.$filter(tags, function($t) { $t != 'a' })[0]"],
    ["step", "items.tags[0]"],
    ["step", "$split(name, ',')[0]"],
  ]);
});

describe("groups of a match", () => {
  judgeEach([
    ["step", "$match(name, /v(\\d+)/)[0].groups[1]", "misplaced-index «[1]»"],
    ["step", "$match(name, /v\\d+/).groups[0]", "misplaced-index «[0]»"],
    ["step", "($m := $match(name, /(a)(b)/); $m[0].groups[2])", "misplaced-index «[2]»"],
    [
      "step",
      "name ~> $match(/(?<year>\\d+)-(?:\\d+)/) ~> $map(function($m) { $m.groups[1] })",
      "misplaced-index «[1]»",
    ],
    ["step", "['a', 'b'][2]", "misplaced-index «[2]»"],
    ["step", "$match(name, /v(\\d+)/)[0].groups[0]"],
    ["step", "$match(name, /v(\\d+)/)[1].groups[0]"],
    ["step", "$match(name, /(a)|(b)/).groups[1]"],
    ["step", "($re := $exists(name) ? /(a)/ : /(a)(b)/; $match(kind, $re)[0].groups[1])"],
    ["step", "['a', 'b'][-2]"],
    ["step", "[name, kind][2]"],
    ["step", "[items.name][2]"],
  ]);
});

describe("indexes behind a dot", () => {
  judgeEach([
    ["step", "items.[0].id", "misplaced-index «[0]»"],
    ["pagination-cursor", "body.items.[-1].cursor.next", "misplaced-index «[-1]»"],
    ["step", "items.[id].x"],
  ]);
});

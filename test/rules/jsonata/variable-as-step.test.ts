import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("variables as steps", () => {
  judgeEach([
    ["retry-after", "($h := 'retry-after'; $number(headers.$h))", "variable-as-step «$h»"],
    ["step", "$map($keys(response), function($k) { response.$k })", "variable-as-step «$k»"],
    ["step", "($k := 'name'; items.{ 'n': user.$k })", "variable-as-step «$k»"],
    ["rate-limit-detected", "($p := 'x-quota'; headers.`$p` = '0')", "variable-as-step «`$p`»"],
    ["step", "($field := 'x'; `$field`)", "variable-as-step «`$field`»"],
    ["pagination-cursor", "body.$type", "variable-as-step «$type»"],
    ["step", "items@$i.$i.tags.{ 'id': $i.id, 'tag': $ }"],
    ["step", "items#$n.$n"],
    ["step", "($rate := 2; items.($rate * id))"],
    ["step", "($x := 'a'; [1..3].$x)"],
    ["step", "response.`$id`"],
    ["step", "($ref := 'x'; response.`$id` & $ref)"],
    ["step", "items.$string(id)"],
  ]);
});

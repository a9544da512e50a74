import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("in paths with `@`, `#` and `%`, whatever the input", () => {
  judgeEach([
    ["step", "items#$i.{ 'a': $uppercase(5) }", "arguments «5»"],
    ["step", "orders@$o.$o.lines.{ 'a': 'x' + 1 }", "plus-on-text «+»"],
    ["step", "items.lines.{ 'a': %.id + 'x' }", "plus-on-text «+»"],
    ["step", "items#$i[$i = 'a'].name", "impossible-comparison «$i = 'a'»"],
    ["step", "items#$i{ kind: $i + 'x' }", "plus-on-text «+»"],
    ["error", "data.errors#$i[$i = 0].{ 'status': 'x' }", "result-type «'x'»"],
    ["error", "data.errors#$i[$i = 0].{ 'status': $$.status, 'message': title }"],
    ["step", "items#$i[$i < 2].{ 'no': $i + 1, 'of': % }"],
    ["step", "items^(name)#$i{ kind: $count($i) }"],
  ]);
});

describe("the time as a number", () => {
  judgeEach([
    ["step", "$now() - 60", "operand-type «$now()»"],
    ["step", "'at ' + $now()", "plus-on-text «+»"],
    ["step", "$now() + ' UTC'", "plus-on-text «+»"],
    ["step", "$fromMillis($now(), '[Y0001]')", "arguments «$now()»"],
    ["step", "$round(name & '', 2)", "arguments «name & ''»"],
    ["step", "ts.$fromMillis('[Y0001]', '+0100')"],
    ["step", "$fromMillis(ts, '[Y0001]')"],
    ["step", "$millis() + 60"],
  ]);
});

import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("computed names in brackets", () => {
  judgeEach([
    ["retry-after", "$number(headers[$lowercase('Retry-After')])", "string-predicate «[$lowercase('Retry-After')]»"],
    ["rate-limit-detected", "($h := 'x-left'; headers[$h] = '0')", "string-predicate «[$h]»"],
    ["retry-after", "$number(headers['retry-' & 'after'])", "string-predicate «['retry-' & 'after']»"],
    ["step", "($names := { 'a': 'Open' }; $names['' & 'a'])", "string-predicate «['' & 'a']»"],
    ["step", "$map($keys(fields), function($k) { fields[$k] })", "string-predicate «[$k]»"],
    ["step", "$each(fields, function($v, $k) { names[$k] & $v })", "string-predicate «[$k]»"],
    ["step", "items[$lowercase(name)]"],
    ["step", "response[$string(id)]"],
    ["step", "$map([0..3], function($n) { items[$n] })"],
    ["step", "tags[$]"],
    ["rate-limit-detected", "($full := headers.`x-full`; $count(data.items[$full]) > 1)"],
  ]);
});

describe("fields in quotes", () => {
  judgeEach([
    ["step", "'line-items'[$ != 'pink']", "string-predicate «'line-items'»"],
    ["step", "\"orders\"[state = 'open']", 'string-predicate «"orders"»'],
    ["error", "$count('errors'[code = 1]) > 0 ? { 'status': 400 }", "string-predicate «'errors'»"],
    ["step", "items^('date')", "string-predicate «'date'»"],
    ["step", "items^(>'date', 'name')", "string-predicate «'date'»", "string-predicate «'name'»"],
    ["step", "*['id']", "string-predicate «['id']»"],
    ["step", "($late := $exists(due); 'late'[$late])"],
    ["step", "'late'[$exists($$.due)]"],
    ["step", "'abc'[0]", "misplaced-index «[0]»"],
    ["step", "items.'line items'[state = 'open']"],
    ["step", "items^(kind & 'x')"],
    ["step", "**[id = 'hi']"],
  ]);
});

describe("brackets after a table of values by key", () => {
  judgeEach([
    ["step", "($byId := $merge(users.{ id: $ }); orders.($byId[userId].name))", "string-predicate «[userId]»"],
    [
      "step",
      "($byId := users{ id: $ }; $map(orders, function($o) { $byId[$o.userId] }))",
      "string-predicate «[$o.userId]»",
    ],
    ["step", "($byId := $keyBy(users, 'id'); $id := order.userId; $byId[$id])", "string-predicate «[$id]»"],
    ["step", "($names := { 'o': 'open', 'd': 'done' }; $names[$$.order.state])", "string-predicate «[$$.order.state]»"],
    ["step", "($byId := $merge(users.{ id: $ }); $lookup($byId, order.userId))"],
    ["step", "($user := $merge([user, more]); $user[isActive])"],
    ["step", "($user := $merge(users); $user[isActive])"],
    ["step", "($flags := { 'a': x, 'b': y }; $flags[$$.isOn])"],
    ["step", "($open := orders[state = 'open']; $open[userId])"],
    ["step", "($byId := users{ id: $ }; $byId.*[isActive])"],
  ]);
});

describe("brackets after a table that a function builds", () => {
  judgeEach([
    [
      "step",
      "($m := $merge($map(users, function($u) { { $u.id: $u } })); $map(orders, function($o) { $m[$o.userId] }))",
      "string-predicate «[$o.userId]»",
    ],
    [
      "step",
      "($m := $reduce(users, function($a, $u) { $merge([$a, { $u.id: $u }]) }, {}); orders.($m[userId]))",
      "string-predicate «[userId]»",
    ],
    ["step", "($m := $merge($map(users, function($u) { { 'id': $u.id } })); $m[isActive])", "unknown-path «isActive»"],
    ["step", "($m := $reduce(users, function($a, $u) { $merge([$a, $u]) }, {}); $m[isActive])"],
  ]);
});

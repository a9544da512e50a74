import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { checkExpression } from "../../../src/index.js";

/** The findings in an expression as `rule «text»`, without infos. */
function found(role: Role, text: string): string[] {
  return checkExpression(text, { role })
    .diagnostics.filter(({ severity }) => severity !== "info")
    .map(({ rule, start, end }) => `${rule.replace("jsonata/", "")} «${text.slice(start, end)}»`);
}

type Case = readonly [role: Role, text: string, ...found: readonly string[]];

function judged(cases: readonly Case[]): void {
  it.each(cases.map(([role, text, ...expected]) => [text, role, expected] as const))("%s", (text, role, expected) => {
    expect(found(role, text)).toStrictEqual(expected);
  });
}

describe("variables as steps", () => {
  judged([
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

describe("steps after a grouping", () => {
  judged([
    ["step", "items{ state: id }.open", "step-after-group «open»"],
    ["step", "items{ state: id }.open.total", "step-after-group «open.total»"],
    ["step", "items{ state: id }.$keys($)", "step-after-group «$keys($)»"],
    ["step", "response.items[ok]{ type: $count($) }.error", "step-after-group «error»"],
    ["step", "items{ state: id }[0]", "step-after-group «[0]»"],
    ["step", "(items{ state: id }).open"],
    ["step", "($by := items{ state: id }; $by.open)"],
    ["step", "items.lines{ state: id }"],
  ]);
});

describe("steps after `@$v`", () => {
  judged([
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

describe("in paths with `@`, `#` and `%`, whatever the input", () => {
  judged([
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

describe("indexes on single values", () => {
  judged([
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
  judged([
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

describe("functions called as methods of fields", () => {
  judged([
    ["step", "order.tags.contains('a')", "method-call «contains»"],
    ["step", "order.items[ok].count()", "method-call «count»"],
    ["step", "order.name.uppercase()", "method-call «uppercase»"],
    ["step", "order.items^(price).reverse()", "method-call «reverse»"],
    ["step", "order.tags.$contains($, 'a')"],
    ["step", "order.items^(price).price"],
    ["step", "($span := $dtFromIso(order.at); $span.contains(order.end))"],
  ]);
});

describe("methods of a list literal", () => {
  judged([
    ["step", "[items.name].join(', ')", "method-call «join»"],
    ["step", "[items, others].filter(function($i) { $i.ok })", "method-call «filter»"],
    ["step", "[items].$join(names, ', ')"],
    ["step", "[items].name"],
  ]);
});

describe("a join of its separator alone", () => {
  judged([
    ["step", "items.name.$join(', ')", "literal-argument «', '»"],
    ["step", "{ 'names': items.name.$join('') }", "literal-argument «''»"],
    ["step", "items.name ~> $join(', ')"],
    ["step", "$join(items.name, ', ')"],
    ["step", "items.{ 'tags': $join(tags) }"],
    ["step", "items.tags.$join([$, 'x'], '-')"],
    ["step", "$map(items.tags, $join(?, ', '))"],
  ]);
});

describe("sums without a start value", () => {
  judged([
    ["step", "$reduce(items, function($sum, $item) { $sum + $item.price })", "arguments «$sum + $item.price»"],
    ["step", "items ~> $reduce(function($s, $i) { $s & ', ' & $i.name })", "arguments «$s & ', '»"],
    ["step", "$reduce(order.items[ok], function($s, $i) { $i.ok ? $s + $i.n : $s })", "arguments «$s + $i.n»"],
    ["step", "$reduce(items, function($sum, $item) { $sum + $item.price }, 0)"],
    ["step", "$reduce(items.price, function($sum, $price) { $sum + $price })"],
    ["step", "$reduce(items, function($a, $b) { $a.price > $b.price ? $a : $b })"],
    ["step", "$reduce($append([0], items), function($sum, $item) { $sum + $item.price })"],
    ["step", "$reduce(items, function($sum, $item) { $sum + ($item.price ?: $item) })"],
  ]);
});

describe("names of types without quotes", () => {
  judged([
    ["step", "$type(order.id) = number ? 1 : 2", "js-literal «number»"],
    ["step", "order.ids[array != $type($)]", "js-literal «array»"],
    ["step", "$type(order.id) = 'number' ? 1 : 2"],
    ["step", "$type(order.id) = kind ? 1 : 2"],
    ["step", "$lowercase(order.kind) = number ? 1 : 2"],
  ]);
});

describe("null as an operand of `or`", () => {
  judged([
    ["step", "order.note = '' or null ? 1 : 2", "value-as-condition «null»"],
    ["step", "{ 'note': order.note or null }", "value-as-condition «null»"],
    ["step", "order.note = '' or order.note = null ? 1 : 2"],
    ["step", "order.ok or false ? 1 : 2"],
    ["step", "order.ok ? order.note : null"],
  ]);
});

describe("an index that is looked up in the items", () => {
  judged([
    ["step", "form.options[$number(form.choice)]", "root-in-item «form.choice»"],
    ["step", "form.pages.options[$floor(form.choice)].id", "root-in-item «form.choice»"],
    ["step", "form.options[$number($$.form.choice)]"],
    ["step", "form.options[$number(choice)]"],
    ["step", "form.options[$number(price) > 3]"],
    ["step", "($form := form; form.options[$number($form.choice)])"],
  ]);
});

describe("counts of single values", () => {
  judged([
    ["rate-limit-detected", "$count(headers.`x-flags`) > 1", "count-of-single «headers.`x-flags`»"],
    ["step", "$count($uppercase(name)) > 5", "count-of-single «$uppercase(name)»"],
    ["step", "$count(name & '') > 5", "count-of-single «name & ''»"],
    ["step", "$count(name) > 1"],
    ["step", "$count($split(name, '')) > 5"],
  ]);
});

describe("lists on the left of `in`", () => {
  judged([
    ["step", "['open', 'new'] in state", "impossible-comparison «['open', 'new'] in state»"],
    ["step", "$split(name, ',') in tags", "impossible-comparison «$split(name, ',') in tags»"],
    ["step", "state in ['open', 'new']"],
    ["step", "items.state in tags"],
  ]);
});

describe("strings and differences right of `in`", () => {
  judged([
    ["error", "data.code in 'failed,error' ? { 'status': 400 }", "impossible-comparison «'failed,error'»"],
    ["rate-limit-detected", "data.code in 'throttled | limited'", "impossible-comparison «'throttled | limited'»"],
    ["rate-limit-detected", "status in [400-499]", "impossible-comparison «400-499»"],
    ["rate-limit-detected", "status in [429, 500 - 599]", "impossible-comparison «500 - 599»"],
    ["rate-limit-detected", "status in [400..499]"],
    ["rate-limit-detected", "data.left in [10 - 1]"],
    ["rate-limit-detected", "data.code in 'limited'"],
    ["rate-limit-detected", "data.text in 'Slow down, please'"],
    ["step", "'a,b' in names"],
  ]);
});

describe("`$not` as the test for what is missing", () => {
  judged([
    ["error", "$not(data.error) ? null : { 'status': 400 }", "not-of-missing «$not(data.error)»"],
    [
      "error",
      "$not(data.problem) ? null : { 'status': 400, 'message': data.problem.text }",
      "not-of-missing «$not(data.problem)»",
    ],
    ["step", "$not(user) ? {} : { 'id': user.id }", "not-of-missing «$not(user)»"],
    ["error", "$not(data.ok) ? null : { 'status': 400 }"],
    ["error", "$not(data.ok) ? { 'status': 400, 'message': data.error.text } : null"],
    ["error", "$not($exists(data.error)) ? null : { 'status': 400, 'message': data.error.text }"],
    ["step", "$not(user.active) ? {} : { 'id': user.id }"],
  ]);
});

describe("separators in the place of what they separate", () => {
  judged([
    ["step", "$split(',', tags)", "literal-argument «','»"],
    ["step", "$join(', ', items.name)", "literal-argument «', '»"],
    ["step", "$lookup('name', user)", "literal-argument «'name'»"],
    ["step", "{ 'id': $lookup('x-id', response.headers) }", "literal-argument «'x-id'»"],
    ["step", "$lookup(user, 'name')"],
    ["step", "$lookup(user, key)"],
    ["step", "user ~> $lookup('name')"],
    ["step", "tags ~> $split(',')"],
    ["step", "$split('a,b,c', separator)"],
    ["step", "$join(tags, ',')"],
  ]);
});

describe("HTTP dates", () => {
  judged([
    ["retry-after", "($toMillis(headers.date) - $millis()) / 1000", "http-date «headers.date»"],
    ["retry-after", "($toMillis(headers.expires) - $millis()) / 1000", "http-date «headers.expires»"],
    ["retry-after", "($toMillis(headers.`retry-after`) - $millis()) / 1000"],
    ["retry-after", "$number(headers.date)", "unguarded-number «headers.date»"],
    ["retry-after", "($toMillis(headers.date, '[D01] [MNn,3-3] [Y0001]') - $millis()) / 1000"],
    ["retry-after", "($toMillis(headers.`x-reset-at`) - $millis()) / 1000"],
  ]);
});

describe("header names with underscores", () => {
  judged([
    ["rate-limit-detected", "headers.retry_after ? true : false", "header-case «retry_after»"],
    ["rate-limit-detected", "headers.X_RateLimit_Remaining = '0'", "header-case «X_RateLimit_Remaining»"],
    ["rate-limit-detected", "headers.my_header = '0'"],
    ["rate-limit-detected", "'Retry-After' in $keys(headers)", "header-case «Retry-After»"],
    [
      "rate-limit-headers",
      "headers.{ 'limit': `X-Limit`, 'reset': $number(`X-Reset`) }",
      "header-case «`X-Limit`»",
      "header-case «`X-Reset`»",
    ],
    ["rate-limit-headers", "headers.(`X-Limit` ? { 'limit': $$.headers.`x-limit` })", "header-case «`X-Limit`»"],
    ["rate-limit-headers", "headers.{ 'limit': `x-limit`, 'reset': $string(`x-reset`) }"],
    ["rate-limit-detected", "$exists($sift(headers, function($v, $k) { $k = 'X-Left' }))", "header-case «X-Left»"],
    [
      "rate-limit-detected",
      "$count($filter($keys(headers), function($k) { $k in ['X-A', 'x-b'] })) > 0",
      "header-case «X-A»",
    ],
    ["rate-limit-detected", "$exists($sift(headers, function($v, $k) { $v = 'Full' and $k = 'x-left' }))"],
    ["rate-limit-detected", "'retry-after' in $keys(headers)"],
    ["rate-limit-detected", "'Limit' in $keys(data)"],
    [
      "rate-limit-detected",
      "$exists($sift(headers, function($v, $k) { $k = 'x-a' })) or $exists($sift(data, function($v, $k) { $k = 'A' }))",
    ],
  ]);
});

describe("times as delays", () => {
  judged([
    ["retry-after", "$millis() + 60000", "reset-unit «$millis() + 60000»"],
    ["retry-after", "$toMillis(data.reset_at)", "reset-unit «$toMillis(data.reset_at)»"],
    ["retry-after", "$toMillis(data.reset_at) / 1000 - $millis() / 1000"],
    ["pagination-initial", "{ 'until': $millis() + 60000 }"],
  ]);
});

describe("calls of fields", () => {
  judged([
    ["pagination-cursor", "body.items.last().id", "method-call «last»"],
    ["pagination-cursor", "body.items.max()", "method-call «max»"],
    ["pagination-cursor", "response.last().id"],
    ["step", "items.last()"],
    ["pagination-cursor", "body.items[last()].id", "unknown-function «last»"],
    ["step", "items[position() < 3]", "unknown-function «position»"],
    ["step", "items[startsWith(name, 'a')].id", "unknown-function «startsWith»"],
    ["step", "items[$dtFromIso(at).hasSame($dtFromIso(due), 'day')]"],
    ["step", "items.length > 0 ? items[0]", "method-call «length»"],
    ["step", "($users := response.users; $users.length = 0 ? [] : $users)", "method-call «length»"],
    ["step", "items.length() > 0", "method-call «length»"],
    ["step", "response.name.length()", "method-call «length»"],
    ["step", "parcel.dimensions.length > 48"],
    ["step", "road.length > 48"],
  ]);
});

describe("comparison functions that return a number", () => {
  judged([
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

describe("data where a function is expected", () => {
  judged([
    ["step", "$map(items, id)", "arguments «id»"],
    ["step", "$map(items, $.id)", "arguments «$.id»"],
    ["step", "$filter(items, state = 'open')", "arguments «state = 'open'»"],
    ["step", "$sift(response, 'a')", "arguments «'a'»"],
    ["error", "$map(data.errors, id) ? { 'status': 400 }", "arguments «id»"],
    ["error", "$filter(data.errors, code = 5) ? { 'status': 400 }", "arguments «code = 5»"],
    ["error", "$map(data.errors, function($e) { id }) ? { 'status': 400 }", "unknown-path «id»"],
    ["step", "$sort(items, id)", "arguments «id»"],
    ["step", "$reduce(items, id, 0)", "arguments «id»"],
    ["step", "$reduce(items.id, $sum)", "arguments «$sum»"],
    ["step", "$match(name, pattern)", "arguments «pattern»"],
    ["step", "$match(name, /a/)"],
    ["step", "$map(items.name, $uppercase)"],
    ["step", "($f := function($x) { $x.id }; $map(items, $f))"],
    ["step", "($fs := { 'a': function($x) { $x } }; $map(items, $fs.a))"],
    ["step", "name.$match(/a/)"],
  ]);
});

describe("the only wrong argument of a function that may read the context", () => {
  judged([
    ["step", "$formatNumber('5', '0')", "arguments «'5'»"],
    ["step", "$split(1, ',')", "arguments «1»"],
    ["step", "$pad('5', '2', '0')", "arguments «'2'»"],
    ["step", "price.$formatNumber('0.00')"],
  ]);
});

describe("parameters without their `$`", () => {
  judged([
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

describe("computed names in brackets", () => {
  judged([
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

/** The help of the first finding. */
function help(role: Role, text: string): string | undefined {
  return checkExpression(text, { role }).diagnostics[0]?.help;
}

describe("advice", () => {
  it.each<readonly [Role, string, string]>([
    [
      "retry-after",
      "$min($number(headers.`retry-after`), 60)",
      "Write `` $min([$number(headers.`retry-after`), 60]) ``.",
    ],
    ["rate-limit-detected", "$exists(headers, 'x-a')", "Write `` $exists(headers.`x-a`) ``."],
    ["step", "$contains(['a'], 'a')", "Write `'a' in ['a']`."],
    ["step", "$contains(name, 'a', 'b')", "Write `$contains(name, /a|b/)`."],
    ["step", "$merge({ 'a': 1 }, response)", "Write `$merge([{ 'a': 1 }, response])`."],
    ["rate-limit-detected", "$length(headers) > 0", "Write `$count($keys(headers))`."],
    ["error", "$contains(status, '4') ? { 'status': 400 }", "Write `$contains($string(status), '4')`."],
    ["step", "$round('1.5')", "Write `$round($number('1.5'))`."],
    ["step", "$map(items, id)", "Write a function: `function($item) { … }`."],
    ["retry-after", '$number(headers[$lowercase("A")])', 'Write `$lookup(headers, $lowercase("A"))`.'],
    ["rate-limit-detected", "[429] in status", "Write the list on the right: `status in [429]`."],
    ["retry-after", "$now() + 60", "Use `$millis()`: the time as a number, in milliseconds."],
    ["step", "response.ttl + $now()", "Use `$millis()`: the time as a number, in milliseconds."],
    ["step", "'at ' + $now()", "Join strings with `&`."],
    ["retry-after", "$now() - 60", "Use `$millis()`: the time as a number, in milliseconds."],
  ])("%s: %s", (role, text, expected) => {
    expect(help(role, text)).toBe(expected);
  });

  it.each<readonly [string, RegExp]>([
    ["headers.`x` = null", /`` \$not\(\$exists\(headers\.`x`\)\) ``/],
    ["$type(headers) = 'Array'", /^Write `"array"`/],
    ["$type(status) = 'int'", /^Write `"number"`/],
    ["'x-a' in headers", /`\$keys\(headers\)`/],
  ])("%s", (text, expected) => {
    expect(help("rate-limit-detected", text)).toMatch(expected);
  });
});

describe("defaults that take a sum", () => {
  judged([
    ["pagination-next", "{ 'offset': query.offset ?? 0 + query.limit }", "precedence «0 + query.limit»"],
    ["pagination-next", "{ 'page': paginationValues.page ?? 1 + 1 }", "precedence «1 + 1»"],
    ["pagination-next", "{ 'page': (paginationValues.page ?? 1) + 1 }"],
    ["pagination-next", "{ 'page': body.page ?? paginationValues.page + 1 }"],
    ["step", "ttl ?? 60 * 60"],
  ]);
});

describe("templates in strings", () => {
  const failed = (message: string): string => `status >= 400 ? { 'status': status, 'message': ${message} } : null`;
  judged([
    ["error", failed("'Error: ${data.message}'"), "template-literal «${data.message}»"],
    ["error", failed("'Error: {data.message}'"), "template-literal «{data.message}»"],
    ["step", "($n := 1; $n & 'number ${$n}')", "template-literal «${$n}»"],
    ["error", failed("'use {status} or ${code}'")],
    ["error", failed("$replace(data.text, '${data.code}', 'x')")],
    ["step", "'{data.message}'"],
  ]);
});

describe("keys that are their own value", () => {
  judged([
    ["step", "items.{ id: id, kind: kind }", "unquoted-key «id»", "unquoted-key «kind»"],
    ["step", "items.{ id: name }"],
    ["step", "items{ kind: kind }"],
  ]);
});

describe("times that are read from text", () => {
  judged([
    ["retry-after", "$toMillis(data.reset_at) - $millis()", "reset-unit «$toMillis(data.reset_at) - $millis()»"],
    ["retry-after", "$toMillis(headers.`x-reset`) / 1000", "reset-unit «$toMillis(headers.`x-reset`) / 1000»"],
    ["retry-after", "($toMillis(data.reset_at) - $millis()) / 1000"],
  ]);
});

describe("loops and filters of other languages", () => {
  judged([
    ["step", "for ($i in items) { $i.id }", "foreign-dialect «for (»"],
    ["step", "foreach(items as $i) { $i.id }", "foreign-dialect «foreach(»"],
    ["step", "while (next) { next.id }", "foreign-dialect «while (»"],
    ["step", "switch (kind) { case 'a': 1 }", "foreign-dialect «switch (»"],
    ["step", "items[?state=='open'].id", "foreign-dialect «[?»"],
    ["step", "items[?(@.state=='open')].id", "foreign-dialect «[?(»"],
    ["step", "{ 'for': for, 'while': while }"],
    ["step", "$filter(?, function($i) { $i.ok })(items)"],
  ]);
});

describe("arguments that a function of the vendor ignores", () => {
  judged([
    ["step", "$join(first, ' ', last)", "arguments «last»"],
    ["step", "$groupBy(items, 'kind', 'name')", "arguments «'name'»"],
    ["step", "raw ~> $jsonParse(true)", "arguments «true»"],
    ["step", "$join(names, ', ')"],
    ["step", "$firstNonEmpty(a, b, c, d)"],
    ["step", "($join := function($a, $b, $c) { $a & $b & $c }; $join(first, ' ', last))"],
  ]);
});

describe("sums of products", () => {
  judged([
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

describe("groups of a match", () => {
  judged([
    [
      "pagination-cursor",
      "$match(body.next, /c=(.+)/)[0].groups",
      "result-type «$match(body.next, /c=(.+)/)[0].groups»",
    ],
    ["pagination-cursor", "$match(body.next, /c=(.+)/)[0].groups[0]"],
    ["pagination-cursor", "$match(body.next, /c=(.+)/).groups[0]"],
  ]);
});

describe("the time as a number", () => {
  judged([
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

describe("the query of a URL", () => {
  judged([
    ["pagination-cursor", "$parseUrl(body.next).searchParams.cursor", "unknown-path «cursor»"],
    ["pagination-cursor", "$parseUrl(body.next).searchParams.get('cursor')"],
    ["pagination-cursor", "$parseUrl(body.next).search"],
  ]);
});

describe("causes of syntax errors", () => {
  judged([
    ["error", "not data.ok ? { 'status': 400 }", "syntax «not»"],
    ["error", "data.message ~= /limit/", "syntax «~=»"],
    ["error", "status >= 400 ? { 'status' = status }", "syntax «=»"],
    ["error", "status in (429, 503) ? { 'status': 429 }", "syntax «(429, 503)»"],
    ["pagination-cursor", "body.@odata.nextLink", "syntax «@odata.nextLink»"],
  ]);

  it.each<readonly [string, RegExp]>([
    [".status", /Remove the dot/],
    ["@odata.nextLink", /`@odata\.nextLink`/],
    ["items[:2]", /a slice/],
    ["items[0..1]", /a range/],
    ["items.-1.id", /in brackets/],
    ["items^(desc ts)", /the order/],
    ["{ 'a': 'it's' }", /apostrophe/],
    ["headers.`x", /backtick/],
    ["data.$ref", /backticks: `` `\$ref` ``/],
    ["$states.input.x", /by their names/],
  ])("%s", (text, expected) => {
    expect(help("step", text)).toMatch(expected);
  });

  it("names the input that another host binds to a variable", () => {
    expect(help("webhook-payload", "$states.input")).toBe("The input has `body`, `headers`, `query`.");
  });
});

describe("fields in quotes", () => {
  judged([
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

describe("directions as terms of a sort", () => {
  judged([
    ["step", "items^(date, desc)", "foreign-dialect «desc»"],
    ["step", "response.items^(meta.date, ASC).id", "foreign-dialect «ASC»"],
    ["step", "items^(>date, name, descending)", "foreign-dialect «descending»"],
    ["step", "items^(desc)"],
    ["step", "items^(date, >desc)"],
    ["step", "items^(date, desc).{ 'text': desc }"],
    ["step", "items^(>date, <name)"],
  ]);
});

describe("names in an object", () => {
  judged([
    [
      "error",
      "'error' in data ? { 'status': 400, 'message': data.error.text } : null",
      "impossible-comparison «'error' in data»",
    ],
    ["step", "'next' in response.links ? response.links.next", "impossible-comparison «'next' in response.links»"],
    ["step", "'admin' in roles or roles.admin = true"],
    ["step", "'admin' in roles ? 1 : roles.name = 'x' ? 2"],
    ["step", "'admin' in roles"],
    ["error", "$contains($keys(headers), 'x-error') ? { 'status': 400 }", "arguments «$keys(headers)»"],
    ["step", "$keys(response) ~> $contains('error')", "arguments «$keys(response)»"],
    ["step", "$contains($keys(response)[0], 'err')"],
    ["step", "'error' in $keys(response)"],
    ["step", "($contains := function($a, $b) { $b in $a }; $contains($keys(response), 'error'))"],
  ]);
});

describe("methods of strings and lists", () => {
  judged([
    ["step", "items.map(function($i) { $i.id })", "method-call «map»"],
    ["step", "items.filter(function($i) { $i.ok }).length", "method-call «filter»"],
    ["step", "response.name.slice(0, 2)", "method-call «slice»"],
    ["step", "JSON.stringify(user)", "unknown-function «JSON.stringify»"],
    ["step", "{ 'keys': Object.keys(user) }", "unknown-function «Object.keys»"],
    ["step", "items ~> count", "operand-type «count»"],
    ["step", "items.name ~> strings.first", "operand-type «strings.first»"],
    ["step", "response.headers.get('x')"],
    ["step", "$x.map(id)", "unbound-variable «$x»"],
    ["step", "($all := items; $all.forEach(function($i) { $i.id }))", "method-call «forEach»"],
    ["step", "$map(items, function($i) { $i.name.toUpperCase() })", "method-call «toUpperCase»"],
    ["step", "($at := $dtFromIso(date); $at.toFormat('yyyy'))"],
    ["step", "($b := $at; $b.slice(0, 2))", "unbound-variable «$at»"],
    ["step", "items.map.id"],
    ["step", "items ~> $count()"],
    ["step", "($fs := { 'first': function($l) { $l[0] } }; items ~> $fs.first)"],
    ["step", "{ 'first': function($l) { $l[0] } }.([1] ~> first)"],
  ]);
});

describe("indexes behind a dot", () => {
  judged([
    ["step", "items.[0].id", "misplaced-index «[0]»"],
    ["pagination-cursor", "body.items.[-1].cursor.next", "misplaced-index «[-1]»"],
    ["step", "items.[id].x"],
  ]);
});

describe("the name that the path begins with in its own filter", () => {
  judged([
    ["step", "payload.tokens[token != payload.current]", "root-in-item «payload.current»"],
    ["step", "{ 'rest': order.lines[order.first.id = id] }", "root-in-item «order.first.id»"],
    ["pagination-cursor", "body.items[$count(body.items) - 1].id"],
    ["pagination-cursor", "body.items[body.items.length - 1].id", "root-in-item «body.items.length»"],
    ["step", "rows[$count(rows) - 1]"],
    ["step", "rows[$count(rows) - 2].id"],
    ["step", "rows[$count($$.rows) - 1]"],
    ["step", "rows[$count(cells) - 1]"],
    ["step", "children[$count(children) > 1]"],
    ["step", "data.children[$count(data.children) - 1 > 0]"],
    ["step", "payload.tokens[token != $$.payload.current]"],
    ["step", "node.children[node.id = 1]"],
    ["step", "node.children[node.id = node.parent]"],
    ["step", "payload.tokens[token != current]"],
    ["step", "$.data.items[id = data.id]"],
  ]);
});

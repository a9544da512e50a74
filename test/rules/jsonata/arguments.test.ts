import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { judge, withApiKey } from "../judge.js";
import { helpOf, judgeEach } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

const step = (config: string) =>
  judge(withApiKey({ actions: { validation: { steps: [{ type: "transform", config }] } } }), "config", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["$exists($filter(data.errors, $e.code = 1))", ["arguments $e.code = 1"]],
    ["$exists($filter(data.errors, $e.code = 1)) and $e.x", ["arguments $e.code = 1", "unbound-variable $e"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("the function of $reduce", () => {
  it.each([
    ["$reduce([1, 2], function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a) { $a })", ["arguments function($a) { $a }"]],
    ["$reduce(response.items, function($a, $b) { $a + $b })", []],
    ["$map(response.items, function($a) { $a })", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});

describe("arguments that no parameter takes", () => {
  it.each([
    ["($add := function($a, $b) { $a + $b }; $add(1, 2, 3))", ["arguments 3"]],
    ["($one := function($a) { $a }; 1 ~> $one(2))", ["arguments 2"]],
    ["($add := function($a, $b) { $a + $b }; 1 ~> $add(2))", []],
    ["($f := function($a) { $a }; ($f := function($a, $b) { $a & $b }; $f(1, 2)); $f(1))", []],
    ["($call := function($f) { $f(1, 2) }; $call(function($a) { $a }))", []],
    ["($f := response.x ? $sum : function($a) { $a }; $f([1], 2))", []],
  ])("%s", (text, expected) => {
    expect(step(text).filter((finding) => finding.startsWith("arguments"))).toStrictEqual(expected);
  });
});

describe("functions of the vendor", () => {
  it.each([
    ["$sign(response.text, response.secret)", ["arguments $sign(response.text, response.secret)"]],
    ["response.at ~> $dtFromFormat()", ["arguments $dtFromFormat()"]],
    ["$getDataUri(response.file)", ["arguments $getDataUri(response.file)"]],
    ["$sign(response.text, 'SHA-256', response.secret)", []],
    ["response.at ~> $dtFromFormat('yyyy')", []],
    ["$join(response.names)", []],
    ["$firstNonEmpty()", []],
    ["$sign(response.text, 'sha256', response.secret)", ["literal-argument 'sha256'"]],
    ["$sign(response.text, 'HMAC-SHA256', response.secret)", ["literal-argument 'HMAC-SHA256'"]],
    ["$digest(response.text, 'base64')", ["literal-argument 'base64'"]],
    ["$digest(response.text, 'SHA-1', 'base64-urlsafe')", ["literal-argument 'base64-urlsafe'"]],
    ["$orderBy(response.items, 'id', 'descending')", ["literal-argument 'descending'"]],
    ["$digest(response.text, 'sha-256', 'hex')", []],
    ["$digest(response.text, 'md5')", []],
    ["$orderBy(response.items, 'id', 'desc')", []],
    ["$parseUrl(response.next).query", ["unknown-path query"]],
    ["$parseUrl(response.next).searchParams.get('cursor')", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});

describe("a function of the vendor, which does not get the context", () => {
  it.each([
    ["response.code.$toNumber()", ["arguments $toNumber()"]],
    ["response.query.$parseQuery()", ["arguments $parseQuery()"]],
    ["response.code.$toNumber($)", []],
    ["response.code ~> $toNumber()", []],
    ["$map(response.codes, $toNumber)", []],
    ["response.code.$string()", []],
    ["response.items.$uuid()", []],
  ])("%s", (text, expected) => {
    expect(step(text)).toStrictEqual(expected);
  });
});

describe("sums without a start value", () => {
  judgeEach([
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

describe("data where a function is expected", () => {
  judgeEach([
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
  judgeEach([
    ["step", "$formatNumber('5', '0')", "arguments «'5'»"],
    ["step", "$split(1, ',')", "arguments «1»"],
    ["step", "$pad('5', '2', '0')", "arguments «'2'»"],
    ["step", "price.$formatNumber('0.00')"],
  ]);
});

describe("arguments that a function of the vendor ignores", () => {
  judgeEach([
    ["step", "$join(first, ' ', last)", "arguments «last»"],
    ["step", "$groupBy(items, 'kind', 'name')", "arguments «'name'»"],
    ["step", "raw ~> $jsonParse(true)", "arguments «true»"],
    ["step", "$join(names, ', ')"],
    ["step", "$firstNonEmpty(a, b, c, d)"],
    ["step", "($join := function($a, $b, $c) { $a & $b & $c }; $join(first, ' ', last))"],
  ]);
});

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
    expect(helpOf(role, text)).toBe(expected);
  });

  it.each<readonly [string, RegExp]>([
    ["headers.`x` = null", /`` \$not\(\$exists\(headers\.`x`\)\) ``/],
    ["$type(headers) = 'Array'", /^Write `"array"`/],
    ["$type(status) = 'int'", /^Write `"number"`/],
    ["'x-a' in headers", /`\$keys\(headers\)`/],
  ])("%s", (text, expected) => {
    expect(helpOf("rate-limit-detected", text)).toMatch(expected);
  });
});

describe("parameters in the wrong order", () => {
  judgeEach([
    ["step", "$each(totals, function($key, $value) { { 'name': $key, 'value': $value } })", "arguments «$key, $value»"],
    ["step", "totals ~> $each(function($k, $v) { $k & '=' & $v })", "arguments «$k, $v»"],
    ["step", "$sift(totals, function($name, $val) { $val > 1 })", "arguments «$name, $val»"],
    ["step", "$map(orders, function($index, $item) { { 'no': $index, 'id': $item.id } })", "arguments «$index, $item»"],
    ["step", "$reduce(orders, function($cur, $acc) { $acc + $cur.total }, 0)", "arguments «$cur, $acc»"],
    ["step", "$each(totals, function($value, $key) { { 'name': $key, 'value': $value } })"],
    ["step", "$each(totals, function($key) { $key })"],
    ["step", "$each(totals, function($a, $b) { $a & $b })"],
    ["step", "$map(orders, function($i, $j) { $i.id & $j })"],
    ["step", "$reduce(orders, function($sum, $item) { $sum + $item.total }, 0)"],
    ["step", "($each := function($o, $f) { $f('a', 1) }; $each(totals, function($k, $v) { $k & $v }))"],
  ]);
});

describe("lists and objects without a start value", () => {
  judgeEach([
    ["step", "$reduce(orders, function($ids, $o) { $append($ids, $o.id) })", "arguments «$append($ids, $o.id)»"],
    [
      "step",
      "$reduce(orders, function($all, $o) { $merge([$all, { $o.id: $o.total }]) })",
      "arguments «$merge([$all, { $o.id: $o.total }])»",
    ],
    ["step", "$reduce(orders, function($ids, $o) { $append($ids, $o.id) }, [])"],
    ["step", "$reduce(lists, function($all, $list) { $append($all, $list) })"],
    ["step", "$reduce(parts, function($all, $part) { $merge([$all, $part]) })"],
    ["step", "$reduce(names, function($all, $o) { $count([$all, $o.id]) })"],
  ]);
});

describe("calls of own functions without an argument that they need", () => {
  judgeEach([
    ["step", "($area := function($a, $b) { $a * $b }; $area(2))", "arguments «$area(2)»"],
    [
      "step",
      "($times := function($t, $n) { $n <= 0 ? '' : $t & $times($t, $n - 1) }; $times('*'))",
      "arguments «$times('*')»",
    ],
    ["step", "($total := function($o) { $o.price * $o.qty }; orders.$total())", "arguments «$total()»"],
    ["step", "($area := function($a, $b) { $a * $b }; $area(2, 3))"],
    ["step", "($area := function($a, $b) { $a * $b }; 2 ~> $area(3))"],
    ["step", "($area := function($a, $b) { $a * ($b ?? 1) }; $area(2))"],
    ["step", "($area := function($a, $b) { $exists($b) ? $a * $b : $a }; $area(2))"],
    ["step", "($name := function($a, $b) { $a & $b }; $name('x'))"],
    ["step", "($total := function($o) { $o.price * $o.qty }; orders.$total($))"],
    ["step", "($total := function($o)<o-:n> { $o.price * $o.qty }; orders.$total())"],
    ["step", "($total := function($o) { ($o ?? $).price }; orders.$total())"],
    ["step", "($named := function($o) { $exists($o) ? $o.name : name }; orders.$named())"],
    ["step", "($kept := function($o) { $sift($o, function($v) { $v > 1 }) }; orders.$kept())", "arguments «$kept()»"],
    ["step", "($of := function($id) { users[id = $id].name }; $of())", "arguments «$of()»"],
    ["step", "($of := function($id) { $id ? users[id = $id].name : 'none' }; $of())"],
    ["step", "($clock := function($zone) { $now('[H01]', $zone) }; $clock())"],
    ["step", "($total := function($o) { $o.price * $o.qty }; $map(orders, $total))"],
  ]);
});

describe("an index before its item", () => {
  judgeEach([
    ["step", "$map(lines, function($index, $line) { $line.sku })", "arguments «$index, $line»"],
    ["step", "$map(lines, function($line, $index) { $line.sku & $index })"],
    ["step", "$map([0..3], function($index) { $index + 1 })"],
  ]);
});

describe("an argument too many after one of the input", () => {
  judgeEach([
    ["step", "$abs(response.n, 2)", "arguments «2»"],
    ["step", "$substring(response.name, 0, 2, 4)", "arguments «4»"],
    ["step", "$round(response.n, 2)"],
  ]);
});

describe("calls that take the context and read its fields", () => {
  judgeEach([
    ["step", "$replace(response.text, '-')", "arguments «$replace(response.text, '-')»"],
    ["step", "orders.$contains(name)", "arguments «$contains(name)»"],
    ["step", "names.$replace('-', '')"],
    ["step", "names[$contains('x')]"],
    ["step", "orders.$lookup(key)"],
    ["step", "($key := 'x'; names.$contains($key))"],
    ["step", "response.text ~> $replace(response.old, '')"],
  ]);
});

describe("what replaces a match", () => {
  judgeEach([
    ["step", "$replace(name, /\\w+/, function($m) { $uppercase($m) })", "arguments «$m»"],
    ["step", "$replace(name, /\\w+/, $uppercase)", "arguments «$uppercase»"],
    [
      "step",
      "$replace(name, /a/, function($m) { $length($m.match) })",
      "always-throws «$replace(name, /a/, function($m) { $length($m.match) })»",
    ],
    ["step", "$replace(name, /(\\w)\\w*/, function($m) { $uppercase($m.groups[0]) })"],
    ["step", "$replace(name, /a/, function($m) { missing ? 5 : $m.match })"],
    ["step", "$replace(name, pattern, function($m) { $m })"],
  ]);
});

describe("the time as a number", () => {
  judgeEach([
    ["step", "$number($now()) > 0", "always-throws «$number($now())»"],
    ["step", "$number($fromMillis(response.ts))", "always-throws «$number($fromMillis(response.ts))»"],
    ["step", "$number($now('[Y0001]'))"],
    ["step", "$number($fromMillis(response.ts, '[Y0001]'))"],
  ]);
});

describe("results in the second place, and lists bound before they are added up", () => {
  judgeEach([
    ["step", "$reduce(orders, function($order, $acc) { $acc + $order.total }, 0)", "arguments «$order, $acc»"],
    [
      "step",
      "($paid := orders[paid]; $reduce($paid, function($acc, $o) { $merge([$acc, { $o.id: $o.total }]) }))",
      "arguments «$merge([$acc, { $o.id: $o.total }])»",
    ],
    ["step", "$reduce(orders, function($acc, $order) { $acc + $order.total }, 0)"],
    ["step", "($all := $append({}, orders); $reduce($all, function($acc, $o) { $merge([$acc, { 'x': $o.id }]) }))"],
    ["step", "$lookup('USD', { 'USD': 1 })", "literal-argument «'USD'»"],
    ["step", "($rows = orders^(>date)#$i.{ 'n': $i }; $rows)", "unbound-variable «$rows»"],
  ]);
});

import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import { checkExpression } from "../../../src/index.js";
import { judge } from "../judge.js";
import { judgeEach } from "./judge-each.js";

const limited = (text: string) => judge({ rate_limit: { is_rate_limited: text } }, "override", "jsonata/");

describe("one mistake in an expression, one finding", () => {
  it.each([
    ["[429, 503].includes(status)", ["method-call includes"]],
    ["[429, 503].includes(status) and status.code = 1", ["method-call includes", "unknown-path code"]],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

describe("the length of a list or a string", () => {
  it.each([
    ["data.errors.length > 0", ["method-call length"]],
    ["data.seen + data.errors.length > 5", ["method-call length"]],
    ["data.errors.length - 1 > 0", ["method-call length"]],
    ["response.errors.length > 0", ["method-call length"]],
    ["data.errors.length ? true : false", ["method-call length"]],
    ["data.ok = false and data.errors.length", ["method-call length"]],
    ["data.error.message.length > 0", ["method-call length"]],
    ["($found := data.errors; $found.length > 0)", []],
    ["($errors := data.errors; $errors.length > 0)", ["method-call length"]],
    ["data.address.length > 0", []],
    ["data.truck.length > 0 ? true : false", []],
    ["data.box.length - 1 > 0", []],
    ["data.dimensions.length + 1 > 0", []],
  ])("%s", (text, expected) => {
    expect(limited(text)).toStrictEqual(expected);
  });
});

it.each(["data.tags.split(',')", "data.tags.includes('a')", "data.tags.contains('a')", "data.tags^(id).reverse()"])(
  "the code is the engine's: %s",
  async (text) => {
    const [finding] = checkExpression(text, { role: "step" }).diagnostics;
    const thrown: unknown = await jsonata(text)
      .evaluate({ data: { tags: ["a", "b"] } })
      .catch((error: unknown) => error);
    expect(thrown).toHaveProperty("code");
    expect(finding?.why).toContain(`throws ${(thrown as { readonly code: string }).code} `);
  },
);

describe("functions called as methods of fields", () => {
  judgeEach([
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
  judgeEach([
    ["step", "[items.name].join(', ')", "method-call «join»"],
    ["step", "[items, others].filter(function($i) { $i.ok })", "method-call «filter»"],
    ["step", "[items].$join(names, ', ')"],
    ["step", "[items].name"],
  ]);
});

describe("calls of fields", () => {
  judgeEach([
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

describe("methods of strings and lists", () => {
  judgeEach([
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

describe("numbers as text and counts under a name", () => {
  judgeEach([
    ["step", "orders.{ 'id': id.toString() }", "method-call «toString»"],
    ["step", "$map(orders, function($o) { $o.id.toString() })", "method-call «toString»"],
    ["step", "($size := orders.length; $size < 10)", "method-call «length»"],
    ["step", "{ 'count': response.orders.length }", "method-call «length»"],
    ["step", "($at := $dtFromIso(due); $at.toString())"],
    ["step", "orders.{ 'at': at.toString(), 'due': $dtFromIso(due).toISO() }"],
    ["step", "{ 'length': parcel.dimensions.length }"],
    ["step", "($long := songs.length; $long)"],
    ["step", "{ 'seconds': songs.length }"],
  ]);
});

describe("the length of a list that a variable holds", () => {
  judgeEach([
    ["step", "($open := orders[state = 'open']; $open.length > 0 ? 1)", "method-call «length»"],
    ["step", "($part := $split(name, '-'); $part.length = 3)", "method-call «length»"],
    ["step", "($latest := orders^(>date); $latest.length > 1)", "method-call «length»"],
    ["step", "($song := songs[0]; $song.length > 3)"],
    ["step", "($song := album.song; $song.length > 3)"],
  ]);
});

describe("methods of what functions return", () => {
  judgeEach([
    ["step", "response.orders.first().id", "method-call «first»"],
    ["step", "$filter(orders, function($o) { $o.ok })[0].lines.map(function($l) { $l.id })", "method-call «map»"],
    ["step", "$parseUrl(link).searchParams.keys()"],
    ["step", "$split(name, ',').$trim()"],
  ]);
});

describe("lengths compared with a limit", () => {
  judgeEach([
    ["pagination-next", "body.items.length = paginationValues.limit ? { 'page': 2 } : null", "method-call «length»"],
    ["pagination-next", "body.parcel.length = body.limits.longest ? { 'page': 2 } : null"],
  ]);
});

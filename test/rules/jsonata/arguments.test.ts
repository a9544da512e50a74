import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

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

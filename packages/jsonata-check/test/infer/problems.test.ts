import { describe, expect, it } from "vitest";
import { printType } from "../../src/types/print-type.js";
import { parseType } from "../../src/types/parse-type.js";
import { inferText, order, problemOfText, problemsOfText, response } from "./infer.js";

describe("what inference finds", () => {
  it.each([
    ["$uppercase(status)", "arguments «status»"],
    ["$length(1, 2)", "arguments «1»"],
    ["$exists()", "arguments «$exists()»"],
    ["$sum('x')", "arguments «'x'»"],
    ["$split('x')", "arguments «$split('x')»"],
    ["headers ~> $uppercase()", "arguments «headers»"],
    ["(function($n)<n:n>{$n})('a')", "arguments «'a'»"],
    ["$substring(status, 0, 1)", "arguments «status»"],
    ["$substring(status, 0)", "arguments «status»"],
    ["$pad(status, 5)", "arguments «status»"],
    ["$formatNumber($string(status), '0')", "arguments «$string(status)»"],
    ["headers.x.$substring(0, 1, 2)", "arguments «2»"],
    ["$substring('a', '0')", "arguments «'0'»"],
    ["$max([1, '2', 3])", "arguments «'2'»"],
    ["$max([1, headers.x])", "arguments «headers.x»"],
    ["[status, 'a'] ~> $sum", "arguments «'a'»"],
    ["[status, 'a'] ~> $sum()", "arguments «'a'»"],
    ["$merge([headers, status])", "arguments «status»"],
    ["status - 'a'", "operand-type «'a'»"],
    ["headers - 1", "operand-type «headers»"],
    ["-headers", "operand-type «headers»"],
    ["status < 'a'", "operand-type «status < 'a'»"],
    ["status < null", "operand-type «null»"],
    ["['a'..2]", "operand-type «'a'»"],
    ["headers{$count($): 1}", "operand-type «$count($)»"],
    ["status ~> 5", "operand-type «5»"],
    ["headers ~> |$|5|", "operand-type «5»"],
    ["headers ~> |$|{}, 5|", "operand-type «5»"],
    ["'a' + 'b'", "plus-on-text «+»"],
    ["'status: ' + status", "plus-on-text «+»"],
    ["$foo()", "not-callable «$foo»"],
    ["uppercase(headers.x)", "not-callable «uppercase»"],
    ["5(1)", "not-callable «5»"],
    ["$foo(?)", "not-callable «$foo»"],
    ["headers.x.toUpperCase()", "method-call «toUpperCase»"],
    ["headers.x.length", "method-call «length»"],
    ["statusCode", "unknown-path «statusCode»"],
    ["status.code", "unknown-path «code»"],
    ["$.statusCode", "unknown-path «statusCode»"],
    ["headers.x = 0", "impossible-comparison «headers.x = 0»"],
    ["headers.x < 5", "operand-type «headers.x < 5»"],
    ["status in ['429']", "impossible-comparison «status in ['429']»"],
    ["$type(headers) = 'array' ? 1 : 2", "impossible-comparison «$type(headers) = 'array'»"],
    ["headers[0] ? 1 : status ? 2 : 'a' & status ? 3 : [1] ? 4", "constant «[1]»"],
    ["status = 429 or 503", "number-as-condition «503»"],
    ["$number(headers.`retry-after`)", "unguarded-number «headers.`retry-after`»"],
    ["$find(data, function($x) { true })", "lodash-lambda «function($x) { true }»"],
    ["data ~> $groupBy($uppercase)", "lodash-lambda «$uppercase»"],
    ["$contains(headers.x, /a/) ?: false", "engine-bug «/a/»"],
    ["[{'a': 1}][0].a", "engine-bug «[{'a': 1}][0]»"],
    ["(function($a) { ($sort($a))[0] })([2, 1])", "engine-bug «[0]»"],
    ["(function($a) { $sort($a){'k': $} })([2, 1])", "engine-bug «{'k': $}»"],
    ["$string(?)", "engine-bug «$string(?)»"],
    ["headers.x ~> $split(',')[0]", "engine-bug «[0]»"],
  ])("in %s is %s", (text, problem) => {
    expect(problemsOfText(text, response)).toContain(problem);
  });

  it("says nothing of what is right, and nothing through any", () => {
    const right = [
      "status = 429 or headers.x = '0'",
      "data.error.code + 1 > $number(data.b) and data.c.length > 1",
      "$uppercase(data.a) & data.b.c()",
      "$exists(headers.x) ? $length(headers.x) : 0",
      "$dtFromIso(headers.date).toFormat('yyyy')",
      "$find(data, 'id').name",
      "data.items.{'id': id, 'name': $uppercase(name)}",
      "data ~> |$|{'a': 1}|",
      "($f := function($x) { $x.foo }; $f(data))",
      "data.x = undefined",
      "[1, 2] = [1]",
      "headers.`retry-after` ~> /^[0-9]+$/ ? $number(headers.`retry-after`) : 30",
      "headers.`retry-after` ~> $contains(/^[0-9]+$/) ? $number(headers.`retry-after`)",
      "/^[0-9]+$/(headers.`retry-after`) ? $number(headers.`retry-after`)",
      "$sort([data.a, 1])",
      "[status, data.b]^($)",
      "[status, 5]^(>$)",
    ];
    for (const text of right) expect([text, problemsOfText(text, response)]).toEqual([text, []]);
  });

  it("names the innermost cause alone", () => {
    expect(problemsOfText("$uppercase($sum('x')) & $length($sum('x') + 1)")).toEqual([
      "arguments «'x'»",
      "arguments «'x'»",
    ]);
  });

  it("reports in a function only what every call agrees on", () => {
    expect(problemsOfText("($f := function($x) { $x + 1 }; [$f('a'), $f(1)])")).toEqual(["always-throws «$f('a')»"]);
    expect(problemsOfText("($f := function($x) { $x + 1 }; [$f(status.a), $f(1)])")).toEqual(["unknown-path «a»"]);
    expect(problemsOfText("($f := function($x) { $x - 1 }; [$f('a'), $f('b')])")).toEqual(["operand-type «$x»"]);
    expect(problemsOfText("$f := function($x) { status.foo & $x.bar }")).toEqual(["unknown-path «foo»"]);
    expect(problemsOfText("$find(data, 'a') & (function($x) { $x - 1 })('a')")).toEqual(["operand-type «$x»"]);
  });

  it("does not look at what cannot be reached", () => {
    expect(problemsOfText("true ? 1 : $uppercase(1)")).toEqual(["constant «true»"]);
    expect(problemsOfText("[].($uppercase(1))")).toEqual([]);
    expect(problemsOfText("false and $uppercase(1)")).toEqual([]);
  });

  it("claims no throw where an element may be missing", () => {
    expect(problemOfText("$sort([status, headers.x])")).toMatchObject({ code: "D3070", claimsThrow: false });
    expect(problemOfText("$sort([status, 'a'])")).toMatchObject({ code: "D3070", claimsThrow: true });
    expect(problemOfText("$sort([true, headers.x])")).toMatchObject({ code: "D3070", claimsThrow: false });
    expect(problemOfText("[[], {'a': headers}][a > 1]")).toMatchObject({ kind: "operand-type", claimsThrow: false });
  });

  it("names the clause of a transform alone", () => {
    expect(problemsOfText("headers ~> |$|5|")).toEqual(["operand-type «5»"]);
    expect(problemsOfText("headers ~> |$|{}, 5|")).toEqual(["operand-type «5»"]);
  });

  it("gives what a message needs", () => {
    const argument = problemOfText("$substring(headers.x, 'a')");
    expect(argument).toMatchObject({
      code: "T0410",
      functionName: "substring",
      argument: 1,
      reason: "kind",
      signature: "<s-nn?:s>",
    });
    expect(argument.kind === "arguments" && printType(argument.actual)).toBe('"a"');
    expect(problemOfText("$exists()")).toMatchObject({ reason: "too-few" });
    expect(problemOfText("$exists(1, 2)")).toMatchObject({ reason: "too-many", argument: 1 });
    expect(problemOfText("$length()", order)).toMatchObject({ code: "T0411", reason: "context" });
    expect(problemOfText("statuz")).toMatchObject({ isRoot: true, candidates: ["status", "headers", "data"] });
    expect(problemOfText("data ? $$.statuz")).toMatchObject({ isRoot: true });
    expect(problemOfText("lines.skuu", order)).toMatchObject({ isRoot: false, candidates: ["sku", "price", "note"] });
    expect(problemOfText("$number(headers.a)")).toMatchObject({ field: ["headers", "a"] });
    expect(problemOfText("headers.x != 1")).toMatchObject({ operator: "!=", result: true });
    expect(problemOfText("headers.x.split(',')")).toMatchObject({ code: "T1005", isCalled: true });
  });

  it("leaves out a conversion of a text that is looked at before", () => {
    expect(problemsOfText("$contains(headers.a, /^[0-9]+$/) ? $number(headers.a)")).toEqual([]);
  });
});

describe("the result against what is asked for", () => {
  const verdict = parseType("{status: number, message?: string, tags?: array<string>}|null|undefined");
  const problems = (text: string): string[] => problemsOfText(text, response, { expects: verdict });

  it.each([
    ["status >= 400", ["result-type «status >= 400»"]],
    ["status >= 400 ? {'status': status} : 'ok'", ["result-type «'ok'»"]],
    ["status >= 400 ? {'status': headers.x}", ["result-type «headers.x»"]],
    ["status >= 400 ? {'message': 'x'}", ["result-type «{'message': 'x'}»"]],
    ["($r := {'status': 1, 'message': status}; $r)", ["result-type «$r»"]],
    ["{'status': 1, 'message': (status > 500 ? 5 : 'x')}", ["result-type «5»"]],
    ["{'status': 1, 'code': 2}", ["result-type «'code'»"]],
    ["data ?? 'none'", ["result-type «'none'»"]],
    [
      "{'status': 1, 'tags': $map(['a', 'b'], function($x) { data = 1 ? $x })}",
      ["singleton-array «$map(['a', 'b'], function($x) { data = 1 ? $x })»"],
    ],
    ["{'status': 1, 'tags': [$keys(headers)]}", []],
    ["data", []],
    ["status >= 400 ? {'status': status, 'message': data.error} : null", []],
    ["statusCode", ["unknown-path «statusCode»"]],
  ])("in %s finds %j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("says whether the whole result is wrong, where in it, and what is missing", () => {
    const ofText = (text: string) => inferText(text, response, { expects: verdict }).problems[0];
    expect(ofText("status = 1")).toMatchObject({ isWhole: true, path: [], missing: [] });
    expect(ofText("status = 1 ? {'status': 1} : 5")).toMatchObject({ isWhole: false });
    expect(ofText("{'status': 1, 'message': 5}")).toMatchObject({ isWhole: true, path: ["message"] });
    expect(ofText("{'message': 'x'}")).toMatchObject({ missing: ["status"] });
  });
});

describe("typeAt", () => {
  it("tells the type, the context and the variables at an offset", () => {
    const text = "($x := status; lines[price > 1].sku & $x)";
    const inference = inferText(text, parseType("{status: number, lines: array<{sku: string, price: number}>}"));
    const at = inference.typeAt(text.indexOf("price"));
    expect(at?.node.type).toBe("name");
    expect(printType(at?.type ?? parseType("never"))).toBe("number");
    expect(printType(at?.context ?? parseType("never"))).toBe("{sku: string, price: number}");
    expect([...(at?.variables.keys() ?? [])]).toEqual(["x"]);
    expect(inference.typeAt(text.length)).toBeUndefined();
  });
});

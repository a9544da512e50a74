import { describe, expect, it } from "vitest";
import { analyzeExpression, type ExpressionContext, type Problem } from "jsonata-check";
import { Random, randomExpression, tokenSoup } from "../../packages/jsonata-check/test/random.js";
import { expressionContextOf } from "../../src/model/expression-context.js";

/** An input of a response, closed at the first level; the result may be anything. */
const response: ExpressionContext = { ...expressionContextOf("rate-limit-detected", []), judgeResult: undefined };
const webhook = expressionContextOf("webhook-verification", []);
const step = expressionContextOf("step", []);

/** Kind and text of every problem. */
function problemsOf(text: string, context = response): readonly (readonly [string, string])[] {
  return analyzeExpression(text, context).problems.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

function fixed(text: string, context = response): readonly (readonly [string | undefined, string])[] {
  return analyzeExpression(text, context).problems.map(({ fix }) => [fix?.tier, apply(text, fix)]);
}

function apply(text: string, fix: Problem["fix"]): string {
  return [...(fix?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((changed, { span, text: put }) => changed.slice(0, span.start) + put + changed.slice(span.end), text);
}

it("a header in camel case is written as at runtime", () => {
  expect(problemsOf("headers.retryAfter = 'x'")).toStrictEqual([["header-case", "retryAfter"]]);
  expect(fixed("headers.retryAfter = 'x'")).toStrictEqual([["safe", "headers.`retry-after` = 'x'"]]);
  expect(fixed("headers.ETag = 'x'")).toStrictEqual([["safe", "headers.etag = 'x'"]]);
  expect(fixed("headers.`Content-Type` = 'x'")).toStrictEqual([["safe", "headers.`content-type` = 'x'"]]);
});

describe("expressions that do not compile", () => {
  it.each([
    ["status == 429", "==", "status = 429"],
    ["status === 429", "===", "status = 429"],
    ["status !== 429", "!==", "status != 429"],
    ["status=429&&data.a=1", "&&", "status=429 and data.a=1"],
    ["status = 1 || $exists(data.b)", "||", "status = 1 or $exists(data.b)"],
    ["(data.a>1||data.b < 2)", "||", "(data.a>1 or data.b < 2)"],
    ["status = 429 AND data.a", "AND", "status = 429 and data.a"],
    ["!data.ok", "!", "$not(data.ok)"],
    ["data.a and !$exists(data.b[0].`c d`) ", "!", "data.a and $not($exists(data.b[0].`c d`)) "],
    ["!(a = b) and c", "!", "$not((a = b)) and c"],
    ["{'a': 1,}", ",", "{'a': 1}"],
    ["status = 429;", ";", "status = 429"],
  ])("%s has a safe fix", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["syntax", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it.each([
    ["status in (429, 503)", "(429, 503)", "status in [429, 503]"],
    ["$x := 1; $x", ";", "($x := 1; $x)"],
    ["data.a || data.b ? 1 : 2", "||", "data.a or data.b ? 1 : 2"],
    [
      "{ 'a': ($f := function($x) { $k := 1; $j := 2; $k }) }",
      ";",
      "{ 'a': ($f := function($x) { ($k := 1; $j := 2; $k) }) }",
    ],
    ["[$k := 1; $k, 2]", ";", "[($k := 1; $k), 2]"],
    ["{ 'a': $k := 1; $k }", ";", "{ 'a': ($k := 1; $k) }"],
    ["data.@odata", "@odata", "data.`@odata`"],
    ["data.#text", "#text", "data.`#text`"],
    ["data.null", "null", "data.`null`"],
    ["data.Error Code = 1", "Code", "data.`Error Code` = 1"],
    ["data.0.id", "0", "data[0].id"],
    ["data.items[0:2]", ":", "data.items[[0..1]]"],
    ["data.items[0,1]", ",", "data.items[[0,1]]"],
    ["data.items^(ts desc)", "desc", "data.items^(>ts)"],
    ["status => 400", "=>", "status >= 400"],
  ])("%s has an unsafe fix", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["syntax", highlight]]);
    expect(fixed(text)).toEqual([["unsafe", expected]]);
  });

  it.each([
    ["(status = 429", "unclosed"],
    ["status = 429)", "unopened"],
    ["'it\\'s'", "escaped-quote"],
    ["$map(data, function(x){ x })", "parameter"],
    ["$map(data, /a/g)", "regex-flag"],
    ["{status, data}", "shorthand"],
    ["not status", "word"],
    ["status is 429", "word"],
  ])("%s: %s", (text, cause) => {
    const [problem, ...more] = analyzeExpression(text, response).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ kind: "syntax", hint: { cause } });
  });

  it("reports each mistake as a problem of its own", () => {
    expect(problemsOf("status == 429 && data.a == 1 || !data.b")).toEqual([
      ["syntax", "=="],
      ["syntax", "&&"],
      ["syntax", "=="],
      ["syntax", "||"],
      ["syntax", "!"],
    ]);
  });

  it("names the bracket that is not closed", () => {
    const text = "$map(data, function($x){ ($x )";
    const [problem] = analyzeExpression(text, response).problems;
    expect(problem?.related.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[23, "{"]]);
  });

  it("takes dots for what was left out", () => {
    expect(problemsOf(" ... ")).toEqual([["syntax", "..."]]);
  });

  it("takes an empty text for an expression that does not compile", () => {
    expect(problemsOf("")).toEqual([["syntax", ""]]);
    expect(problemsOf(" ")).toEqual([["syntax", ""]]);
  });
});

describe("other languages", () => {
  it.each([
    ["$..error", "$.."],
    ["$.items[?(@.a > 1)]", "[?("],
    ["data.items[*].id", "[*]"],
    ["data?.error", "?."],
    ["$map(data, (x) => x)", "=>"],
    ["let x = 1", "let"],
    ["// why\nstatus", "//"],
    ["${status}", "${"],
    ["{% if status %}", "{%"],
    ["{{ status | default('x') }}", "{{"],
    ["status <> 200", "<>"],
    ["data.error is not null", "is not null"],
  ])("%s", (text, construct) => {
    expect(problemsOf(text)).toEqual([["foreign-dialect", construct]]);
  });

  it.each(["{{response.error}}", "{{ a.b:int }}"])("%s is a placeholder", (text) => {
    expect(problemsOf(text)).toEqual([["placeholder", text]]);
  });

  it("knows placeholders inside of strings, but for text that is looked for and in steps", () => {
    expect(problemsOf("{'a': 'Bearer {{token}}'}")).toEqual([["placeholder", "{{token}}"]]);
    expect(problemsOf("$replace(data.text, '{{name}}', 'x')")).toEqual([]);
    expect(problemsOf("{'a': 'Bearer {{token}}'}", step)).toEqual([]);
  });

  it("offers the path where the input has it", () => {
    expect(fixed("{{data.x-y}}")).toEqual([["suggestion", "data.`x-y`"]]);
    expect(fixed("{{token}}")).toEqual([[undefined, "{{token}}"]]);
  });

  it.each([
    "function($x){{'a': $x}}",
    "{'a': {'b': {'c': status}}}",
    "data{'a': $}",
    "${'a': status}",
    "data ? status : 1",
    "'a // b' & data.`x => y`",
  ])("%s is none", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("joins template literals", () => {
    expect(problemsOf("`a ${status}`")).toEqual([["template-literal", "`a ${status}`"]]);
    expect(fixed("`a ${status}`")).toEqual([["suggestion", "('a ' & status)"]]);
  });
});

describe("bare words", () => {
  it.each(["Retry-After", "X-RateLimit-Remaining", "verify_webhook_signature", "handleWebhook", " x-limit "])(
    "%s",
    (text) => {
      expect(problemsOf(text)).toEqual([["not-an-expression", text.trim()]]);
      expect(problemsOf(text, webhook)).toEqual([["not-an-expression", text.trim()]]);
      expect(problemsOf(text, step)).toEqual([]);
    },
  );

  it.each(["status", "true", "Status", "status-429", "data.retry_after", "limited"])("%s is none", (text) => {
    expect(problemsOf(text)).not.toContainEqual(["not-an-expression", text]);
  });
});

describe("names", () => {
  it.each([
    ["headers.retry-after", "retry-after", "headers.`retry-after`"],
    ["$number(headers.Retry-After) > 1", "Retry-After", "$number(headers.`retry-after`) > 1"],
    ["$.headers.x-rate-limit-reset", "x-rate-limit-reset", "$.headers.`x-rate-limit-reset`"],
    ["$map(data, function($d){ $$.headers.x-y })", "x-y", "$map(data, function($d){ $$.headers.`x-y` })"],
    ["data.error-info.message", "error-info", "data.`error-info`.message"],
    ["headers.x-api-2", "x-api-2", undefined],
  ])("%s is hyphenated", (text, highlight, expected) => {
    if (expected === undefined) return expect(problemsOf(text)).toEqual([["hyphenated-name", highlight]]);
    expect(problemsOf(text)).toEqual([["hyphenated-name", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it.each([
    "data.total - data.used",
    "data.total-status",
    "data.items[total-used > 0]",
    "data.items.(total-used)",
    "data.total-1",
    "headers.`retry-after`",
    "-status",
    "data.a-$number(data.b)",
  ])("%s is not", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("leaves subtractions under an open input alone", () => {
    expect(problemsOf("total.a-used", step)).toEqual([]);
    expect(problemsOf("headers.x-y", webhook)).toEqual([["hyphenated-name", "x-y"]]);
  });

  it.each([
    ["headers['Retry-After']", "['Retry-After']", "headers.`retry-after`"],
    ["headers[`x-y`]", "[`x-y`]", "headers.`x-y`"],
    ['data["error"].message', '["error"]', "data.error.message"],
    ["(data)['error']", "['error']", "(data).error"],
  ])("%s filters by a text", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["string-predicate", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it.each(["data.items['']", "data.items[name = 'x']", "data.items[`is-active`]", "data[0]", "['a', 'b'][0]"])(
    "%s does not",
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it.each([
    ["headers.`Retry-After`", "headers.`retry-after`"],
    ["headers.ETag", "headers.etag"],
    ["$$.headers.'X-Y'", "$$.headers.`x-y`"],
    ['$lookup(headers, "X-Y")', '$lookup(headers, "x-y")'],
  ])("%s is in capitals", (text, expected) => {
    expect(problemsOf(text).map(([kind]) => kind)).toEqual(["header-case"]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it("leaves the headers of other objects alone", () => {
    expect(problemsOf("data.headers.`Retry-After` & data.items[headers.Etag = 'x']")).toEqual([]);
  });
});

describe("functions and variables", () => {
  it.each([
    ["not(data.ok)", "not", "$not(data.ok)"],
    ["$uppercas(data.a)", "$uppercas", "$uppercase(data.a)"],
    ["parseInt(data.a)", "parseInt", "$number(data.a)"],
    ["Math.max(1, 2)", "Math.max", "$max([1, 2])"],
    ["Math.max(data.a)", "Math.max", "$max(data.a)"],
    ["Math.min( data.a, (data.b), 3 )", "Math.min", "$min([ data.a, (data.b), 3] )"],
    ["Math.max(1, Math.abs(data.a))", "Math.max", "$max([1, Math.abs(data.a)])"],
    ["max(max(1, 2), max(3, data.a))", "max", "$max([$max([1, 2]), $max([3, data.a])])"],
    ["min(data.a, 60)", "min", "$min([data.a, 60])"],
    ["$summ(data.a, data.b)", "$summ", "$sum([data.a, data.b])"],
    ["Object.assign({}, data.a, data.b)", "Object.assign", "$merge([{}, data.a, data.b])"],
    ["$concat(data.a, '-', data.b)", "$concat", "$join([data.a, '-', data.b])"],
    ["data.a ~> $Number", "$Number", "data.a ~> $number"],
    ["$includes(data.a, 'x')", "$includes", "$contains(data.a, 'x')"],
    ["Math.pow(data.a, 2)", "Math.pow", "$power(data.a, 2)"],
    ["parseInt(data.a, 10)", "parseInt", "$number(data.a)"],
    ["Number.parseInt(data.a , 10)", "Number.parseInt", "$number(data.a)"],
    ["join(data.a, ',')", "join", "$join(data.a, ',')"],
    ["data ~> $cuont", "$cuont", "data ~> $count"],
    ["$parseInt(data.a) + $parseInt(data.b)", "$parseInt", "$number(data.a) + $number(data.b)"],
  ])("%s calls nothing", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["unknown-function", highlight]]);
    expect(fixed(text)).toEqual([["unsafe", expected]]);
  });

  it.each([
    "parseInt(data.a, 16)",
    "JSON.stringify(data.a, null, 2)",
    "JSON.stringify(data.a, data.b)",
    "$toString(data.a, 16)",
    "uppercase(data.a, 'de')",
    "data.a ~> $concat(data.b)",
    "$map(data, Math.max(?, 1))",
    "$parseInt(data.a) + $parseInt(data.b, 8)",
  ])("%s has arguments that the function does not take", (text) => {
    const { problems } = analyzeExpression(text, response);
    expect(problems.map(({ kind, fix }) => [kind, fix])).toEqual([["unknown-function", undefined]]);
  });

  it.each([
    "($f := function($x){ $x > 1 ? $f($x - 1) : $g($x) }; $g := function($y){ $y }; $f(3))",
    "$dtFromIso(data.at).toISO()",
    "response.text.trim()",
    "$map(data, $uppercase)",
    "data.(parts(','))",
    "(function($f){ $f(1) })($string)",
  ])("%s calls something", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it("offers one fix for all places of a variable that is a root", () => {
    const text = "$status = 429 or data.items[code = $status]";
    const { problems } = analyzeExpression(text, response);
    expect(problems.map(({ kind, related }) => [kind, related.length])).toEqual([["unbound-variable", 1]]);
    expect(fixed(text)).toEqual([["unsafe", "status = 429 or data.items[code = $$.status]"]]);
    expect(fixed("$header.`x-y`")).toEqual([["unsafe", "headers.`x-y`"]]);
  });

  it.each([
    ["$event.type", "$event"],
    ["(($x := 1); $x)", "$x"],
    ["$map(data, function($x){ $y })", "$y"],
  ])("%s reads nothing", (text, highlight) => {
    expect(problemsOf(text)).toEqual([["unbound-variable", highlight]]);
  });

  it.each([
    "($x := 1; $x)",
    "(data[$x := 1]; $x)",
    "data.items@$i.$i.names#$n.{'a': $i, 'b': $n}",
    "data.items#$i[$i < 3]",
    "$map(data, function($a, $b){ $a + $b })",
    "$ & $$.status",
    "$f := function($x){ $x }",
    "data.items[0]#$i.{'n': $i}",
  ])("%s reads what is bound", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("literals and keys", () => {
  it.each([
    ["data.a = undefined", "undefined", "$not($exists(data.a))"],
    ["data.a != undefined", "undefined", "$exists(data.a)"],
    ["data.a = NULL", "NULL", "data.a = null"],
    ["data.a ? TRUE : 1", "TRUE", "data.a ? true : 1"],
  ])("%s has a foreign literal", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["js-literal", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it.each(["data.a ? 1 : undefined", "{'a': undefined}", "$string(undefined)", "data.undefined"])(
    "%s has none",
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it.each([
    ["{type: 'verify'}", "type", "{'type': 'verify'}"],
    ['{"type": 1, b: 2}', "b", '{"type": 1, "b": 2}'],
  ])("%s has a key without quotes", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["unquoted-key", highlight]]);
    expect(problemsOf(text, { ...webhook, expects: undefined })).toEqual([["unquoted-key", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it.each(["data.items.{id: name}", "data.items{id: $}", "{$string(status): 1}", "{data: 1}"])(
    "%s has none",
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it("finds literal keys that are given twice", () => {
    const { problems } = analyzeExpression("{'a': 1, 'b': {'a': 1}, \"a\": 2}", response);
    expect(problems.map(({ kind, span, related }) => [kind, span.start, related[0]?.start])).toEqual([
      ["duplicate-key", 24, 1],
    ]);
    expect(problemsOf("data.items{'a': 1, 'a': 2}")).toEqual([["duplicate-key", "'a'"]]);
  });

  it.each([
    ["status\u00a0= 429", "status\u00a0", "status = 429"],
    ["st\u200batus = 429", "st\u200batus", "status = 429"],
    ["$x := “a b”", "“a", '$x := "a b"'],
    ["status – 1", "–", "status - 1"],
  ])("%j has a look-alike character", (text, highlight, expected) => {
    expect(problemsOf(text)).toEqual([["lookalike-character", highlight]]);
    expect(fixed(text)).toEqual([["safe", expected]]);
  });

  it("leaves look-alike characters in quotes alone", () => {
    expect(problemsOf("'“a\u00a0b”' & data.`x\u00a0y`")).toEqual([]);
  });
});

describe("results of older documentation", () => {
  const error = expressionContextOf("error", []);
  const payload = expressionContextOf("webhook-payload", []);

  it.each([
    ["status >= 400 or $exists(data.error)", error],
    ["(status = 400 ? 'bad' : null)", error],
    ["body.events.{'type': type}", payload],
    ["{'type': body.type}", payload],
    ["[body]", payload],
    ["body.x ? {'statusCode': 200, 'body': body.x} : null", webhook],
  ])("%s", (text, context) => {
    expect(problemsOf(text, context).map(([kind]) => kind)).toEqual(["old-contract"]);
  });

  it.each([
    ["status >= 400 ? {'status': status} : false", error],
    ["data.error", error],
    ["null", error],
    ["{'body': body}", payload],
    ["$", payload],
    ["{'type': 'verify', 'statusCode': 200}", webhook],
    ["body.x = 1 ? {'type': 'meta'} : null", webhook],
  ])("%s is in no old form", (text, context) => {
    expect(problemsOf(text, context).map(([kind]) => kind)).not.toContain("old-contract");
  });
});

describe("any text", () => {
  it("reports problems inside it, in order, with fixes that do not overlap", () => {
    const random = new Random(99);
    for (let count = 0; count < 20_000; count++) {
      const text = random.below(2) === 0 ? tokenSoup(random) : randomExpression(random, 1 + random.below(3));
      const { problems, root } = analyzeExpression(text, random.pick([response, webhook, step]));
      if (root === undefined) expect(problems.length, text).toBeGreaterThan(0);
      let start = 0;
      for (const problem of problems) {
        expect(problem.span.start, text).toBeGreaterThanOrEqual(start);
        expect(problem.span.end, text).toBeLessThanOrEqual(text.length);
        start = problem.span.start;
        const edits = [...(problem.fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
        edits.forEach((edit, index) =>
          expect(edit.span.end, text).toBeLessThanOrEqual(edits[index + 1]?.span.start ?? text.length),
        );
        if (problem.fix !== undefined) expect(apply(text, problem.fix), text).not.toBe(text);
      }
    }
  });

  it("of a megabyte has a bounded number of problems", () => {
    const texts = [
      "{{a".repeat(1e5),
      "${".repeat(1e5),
      "!".repeat(2e5),
      "a-".repeat(2e5),
      ",".repeat(2e5),
      " ".repeat(2e5),
      "a ".repeat(1e5),
      "{a:1}.".repeat(1e5),
      "$x+".repeat(1e5) + "1",
      `(${"$x:=$x;".repeat(1e4)}$x)`,
      `($a:=1;${"$x:=$a;".repeat(1e4)}$x)`,
    ];
    for (const text of texts) {
      expect(analyzeExpression(text, response).problems.length, text.slice(0, 10)).toBeLessThanOrEqual(500);
    }
  });
});

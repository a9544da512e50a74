import jsonata from "jsonata";
import { describe, expect, it } from "vitest";
import {
  checkExpression,
  contains,
  createExpressionChecker,
  fromSchema,
  printType,
  typeOf,
  typeOfRole,
} from "../../src/index.js";

describe("checkExpression", () => {
  it("returns the same as the caller's own checker", () => {
    const checker = createExpressionChecker();
    for (const text of ["status = 429 or 503", "headers.`Retry-After`", "status =="]) {
      const own = checker.check(text, { role: "error" }).diagnostics;
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(checkExpression(text, { role: "error" }).diagnostics);
    }
  });

  it.each([
    ["headers.retry-after > 1", ["hyphenated-name"]],
    ["($limit := 1; $limt > 2 ? { 'status': 400 } : null)", ["unbound-variable"]],
    ["status = 429 or 503 ? { 'status': 429 } : null", ["number-as-condition"]],
  ])("reports one mistake once: %s", (text, rules) => {
    const found = checkExpression(text, { role: "error" }).diagnostics;
    expect(found.filter(({ rule }) => rule !== "jsonata/old-contract").map(({ rule }) => rule.slice(8))).toEqual(rules);
  });

  it("takes the input and the result from a role", () => {
    const { type, diagnostics } = checkExpression("headers.`retry-after`", { role: "retry-after" });
    expect(printType(type)).toBe("string | nothing");
    expect(diagnostics).toEqual([
      {
        rule: "jsonata/result-type",
        severity: "error",
        confidence: "certain",
        message: "`` headers.`retry-after` `` is a string; expected the number of seconds to wait, or nothing.",
        help: "Return a number: `$number(…)` of a header that counts seconds.",
        start: 0,
        end: 21,
      },
    ]);
  });

  it("takes the types of the input and the result", () => {
    const input = typeOf({ name: "Ada", tags: ["a", "b"] });
    const { type, diagnostics } = checkExpression("name.first & tags + 1", { input });
    expect(printType(type)).toBe("never");
    expect(diagnostics.map(({ rule, code, start }) => [rule, code, start])).toEqual([
      ["jsonata/unknown-path", undefined, 5],
      ["jsonata/plus-on-text", "T2001", 18],
    ]);
    const expects = fromSchema({ type: "array", items: { type: "string" } });
    const [wrong] = checkExpression("tags[0]", { input, expects }).diagnostics;
    expect(wrong?.message).toBe('`tags[0]` is the string "a" or "b"; expected `string[]`.');
    const lists = fromSchema({ type: "object", properties: { list: { type: "array", items: { type: "string" } } } });
    expect(
      checkExpression("list.$uppercase($)", { input: lists, expects }).diagnostics.map(({ rule }) => rule),
    ).toEqual(["jsonata/singleton-array"]);
  });

  it("lets anything come in without options", () => {
    expect(checkExpression("a.b[c > 1].d").diagnostics).toEqual([]);
    expect(printType(checkExpression("a.b").type)).toBe("any");
    expect(checkExpression("'a' + b").diagnostics.map(({ code }) => code)).toEqual(["T2001"]);
  });

  it("knows the vendor's functions unless the profile is plain JSONata", () => {
    const text = "$dtFromIso(at).toISO()";
    expect(checkExpression(text).diagnostics).toEqual([]);
    const [unknown] = checkExpression(text, { profile: "jsonata" }).diagnostics;
    expect(unknown).toMatchObject({ rule: "jsonata/unknown-function", code: "T1006", start: 0, end: 10 });
    expect(checkExpression("$join(1)", { profile: "jsonata" }).diagnostics).toMatchObject([{ code: "T0412" }]);
    expect(checkExpression("$join(1)").diagnostics).toEqual([]);
  });

  it.each([
    ["status ==", "S0211"],
    ["{'a': 1, 'a': 2}", "D1009"],
    ["not(a)", "T1005"],
    ["$nope(a)", "T1006"],
    ["-'a'", "D1002"],
    ["'a' < 1", "T2009"],
    ["$string(?)", "S0208"],
    ["{1: 2}", "T1003"],
  ])("names the engine's code of %s: %s", (text, code) => {
    expect(checkExpression(text, { profile: text.includes("?") ? "vendor" : "jsonata" }).diagnostics[0]?.code).toBe(
      code,
    );
  });

  it("has any type where nothing is known", () => {
    expect(printType(checkExpression("(").type)).toBe("any");
    expect(checkExpression("").diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("S0207")]);
    expect(printType(checkExpression("'a' - 1").type)).toBe("never");
  });
});

describe("types", () => {
  it("hold what they are made of, and nothing else", () => {
    const value = { id: 7, tags: ["a"], note: null };
    const type = typeOf(value);
    expect(printType(type)).toBe('{id: 7, tags: "a"[], note: null}');
    expect(contains(type, value)).toBe(true);
    expect(contains(type, { ...value, id: 8 })).toBe(false);
    expect(contains(type, undefined)).toBe(false);
    expect(contains(typeOf(undefined), undefined)).toBe(true);
  });

  it("hold results that have gone through JSON", async () => {
    for (const text of ["$match('a', /(a)|(b)/)", "/a/('a')", "{'call': function($x) { $x }, 'list': [$sum]}"]) {
      const result: unknown = await jsonata(text).evaluate({});
      const { type } = checkExpression(text, { profile: "jsonata" });
      expect(contains(type, result)).toBe(true);
      const leaveOut = (_: string, part: unknown): unknown =>
        typeof part === "object" && part !== null && /_jsonata_/.test(Object.keys(part).join()) ? undefined : part;
      expect(contains(type, JSON.parse(JSON.stringify(result, leaveOut)))).toBe(true);
    }
    expect(contains(checkExpression("[1, 2]").type, [1, null])).toBe(false);
  });

  it("are read from schemas", () => {
    const type = fromSchema({ type: "object", required: ["a"], properties: { a: { enum: [1, 2] } } });
    expect(contains(type, { a: 2, b: "x" })).toBe(true);
    expect(contains(type, { a: 3 })).toBe(false);
    expect(printType(fromSchema(true))).toBe("any");
    expect(printType(fromSchema(false))).toBe("never");
  });

  it("say what each role's expressions are evaluated on", () => {
    expect(printType(typeOfRole("error"))).toBe(
      "{status: number, headers: {[key]: string}, data?: any, response?: any}",
    );
    expect(printType(typeOfRole("step"))).toBe("any");
    expect(contains(typeOfRole("retry-after"), { status: 429, headers: { "retry-after": "5" } })).toBe(true);
    expect(contains(typeOfRole("retry-after"), { status: "429", headers: {} })).toBe(false);
  });
});

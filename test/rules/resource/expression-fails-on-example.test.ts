import { describe, expect, it } from "vitest";
import { lint } from "../../../src/index.js";
import { judge, withMethod } from "../judge.js";

/** The underlined texts in an effective expression of a method with an example response. */
function failures(expression: string, example: unknown, method: Record<string, unknown> = {}): readonly string[] {
  const list = { path: "/a", examples: { response: JSON.stringify(example) }, ...method };
  const text = JSON.stringify({ error_expression: expression, resources: { a: { list } } });
  return lint(text, { kind: "config" })
    .diagnostics.filter(({ rule }) => rule === "resource/expression-fails-on-example")
    .map(({ range }) => text.slice(range.start.offset, range.end.offset));
}

describe("an expression on a method's own example", () => {
  it("is reported where every response like the example makes it throw", () => {
    expect(failures("data.code > 0 ? { 'status': 400 }", { code: "0" })).toEqual(["data.code > 0"]);
    expect(failures("$number(data.errors) > 0 ? { 'status': 400 }", { errors: [1, 2] })).toHaveLength(1);
  });

  it.each([
    ["the example fits", "data.code > 0 ? { 'status': 400 }", { code: 0 }, {}],
    ["only one way throws", "status >= 400 ? { 'status': status, 'message': data.code + 1 }", { code: "0" }, {}],
    ["the body's own data is what it reads", "data.code > 0 ? { 'status': 400 }", { code: "0", data: { code: 1 } }, {}],
    ["the field is absent", "data.other > 0 ? { 'status': 400 }", { code: "0" }, {}],
    ["the example is no whole answer", "data.code > 0 ? { 'status': 400 }", { code: "0" }, { response_path: "items" }],
    ["the answer is no JSON", "data.code > 0 ? { 'status': 400 }", { code: "0" }, { api_response_format: "xml" }],
    ["the method has its own", "data.code > 0 ? { 'status': 400 }", { code: "0" }, { error_expression: null }],
  ])("is left alone where %s", (_, expression, example, method) => {
    expect(failures(expression, example, method)).toEqual([]);
  });
});

const own = (response: unknown, more: Readonly<Record<string, unknown>>) =>
  judge(
    withMethod({ examples: { response: typeof response === "string" ? response : JSON.stringify(response) }, ...more }),
    "config",
    "resource/expression-fails-on-example",
  );

const error = (expression: string) => ({ error_expression: expression });

describe("expressions that throw on the example", () => {
  it.each([
    [{ code: "7" }, error("data.code > 5 ? { 'status': 400 } : null"), "data.code > 5"],
    [{ data: { code: "7" } }, error("data.code > 5 ? { 'status': 400 } : null"), "data.code > 5"],
    [{ data: [{ n: {} }] }, error("$number(data[0].n) > 1 ? { 'status': 400 } : null"), "data[0].n"],
    [[{ n: "1" }], error("data[0].n * 2 > 1 ? { 'status': 400 } : null"), "data[0].n"],
    [{ left: "1" }, { rate_limit: { is_rate_limited: "data.left < 1" } }, "data.left < 1"],
    [{ wait: {} }, { rate_limit: { retry_after_header_expression: "data.wait * 60" } }, "data.wait"],
  ])("%j %j", (response, more, text) => {
    expect(own(response, more)).toStrictEqual([`expression-fails-on-example ${text}`]);
  });
});

describe("expressions that may work", () => {
  const compared = error("data.code > 5 ? { 'status': 400 } : null");

  it.each([
    [{ code: 7 }, compared],
    [{}, compared],
    ["{ code: '7' }", compared],
    // Only one branch throws, and it is unknown which responses reach it.
    [{ code: "7" }, error("status >= 400 ? { 'status': data.code - 1 } : null")],
    [{ code: "7" }, error("status >= 400 and data.code > 5 ? { 'status': 400 } : null")],
    // The example is no whole answer, or no JSON at run time.
    [{ code: "7" }, { ...compared, response_path: "result.items" }],
    [{ code: "7" }, { ...compared, api_response_format: "xml" }],
    // Beside `data` nothing can be reached, and of rate limits nobody says which of the two they get.
    [{ code: "7", data: {} }, compared],
    [{ left: "1", data: {} }, { rate_limit: { is_rate_limited: "data.left < 1" } }],
    // Expressions that throw with every body belong to another rule.
    [{ code: "7" }, error("$error('no ' & data.code)")],
    [{ code: "7" }, error("null")],
  ])("%j %j", (response, more) => {
    expect(own(response, more)).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { lint } from "../../../src/index.js";

/** What is underlined in an expression in force for a method with an example response. */
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

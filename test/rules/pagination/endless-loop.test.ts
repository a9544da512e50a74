import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const own = (expression: string, more: object = {}) =>
  judge(
    withApiKey({
      pagination: { format: "dynamic", config: { get_pagination_values_expression: expression, ...more } },
    }),
    "config",
    "pagination/endless-loop",
  );

describe("expressions without an end", () => {
  it.each([
    "{ 'page': paginationValues.page + 1 }",
    "( $page := paginationValues.page; { 'page': $page + 1 } )",
    "paginationValues.page > 3 ? { 'page': 1 } : { 'page': paginationValues.page + 1 }",
    "{ 'limit': 100, 'cursor': body.next }",
    "paginationValues ~> |$|{ 'page': page + 1 }|",
    "{ 'cursor': body.next }",
    "$merge([query, { 'page': 2 }])",
  ])("%s", (expression) => {
    expect(own(expression)).toStrictEqual([`endless-loop ${expression}`]);
  });
});

describe("expressions that end, or may end", () => {
  it.each([
    "body.next ? { 'cursor': body.next }",
    "body.next ? { 'cursor': body.next } : null",
    "body.items ? { 'page': 2 } : undefined",
    "body.next",
    "$eval(body.script)",
    "body.paging",
    "body.more ? { 'page': 2 } : $error('that was all')",
    "body.values[0].{ 'after': id }",
    "$lookup(body, 'next')",
    "$customNext(body)",
    // The condition is a mistake of its own.
    "hasMore ? { 'page': 2 } : null",
  ])("%s", (expression) => {
    expect(own(expression)).toStrictEqual([]);
  });

  it("may be told by the cursor", () => {
    expect(own("{ 'page': 2 }", { get_cursor_from_response_expression: "body.next" })).toStrictEqual([]);
    expect(own("{ 'page': 2 }", { get_cursor_from_response_expression: null })).toHaveLength(1);
  });

  it.each(["paginationValues.page + 1", "$string(paginationValues.page)", "'more'"])(
    "are not told by a cursor that has nothing of the response: %s",
    (cursor) => {
      expect(own("{ 'page': 2 }", { get_cursor_from_response_expression: cursor })).toHaveLength(1);
    },
  );

  it.each(["$lookup($, 'next')", "$$.body.next", "paginationValues.page < 9 ? 1"])(
    "may be told by a cursor that looks further: %s",
    (cursor) => {
      expect(own("{ 'page': 2 }", { get_cursor_from_response_expression: cursor })).toStrictEqual([]);
    },
  );
});

describe("loops", () => {
  const dynamic = (expression: string, more: object = {}) =>
    withMethod({
      pagination: { format: "dynamic", config: { get_pagination_values_expression: expression, ...more } },
    });
  const loops = (document: unknown) => judge(document, "config", "pagination/endless-loop");

  it.each([
    "{ 'page': paginationValues.page + 1 }",
    "body.next ? { 'c': body.next } : {}",
    "$merge([paginationValues, { 'c': body.next }])",
    "($c := body.next; { 'c': $c })",
  ])("have no end by %s", (expression) => {
    expect(loops(dynamic(expression))).toStrictEqual([`endless-loop ${expression}`]);
  });

  it.each([
    "body.next ? { 'c': body.next } : null",
    "body.next ? { 'c': body.next }",
    "body.next ? { 'c': body.next } : undefined",
    "body.next.{ 'c': $ }",
    "body",
    "body.paging",
    "$jsonParse(query.next)",
    "$eval('{}')",
    "$removeEmpty({ 'c': body.next })",
    "$count(body.items) = 0 ? null : { 'page': paginationValues.page + 1 }",
    "statusCode = 200 ? { 'page': 1 }",
    "{ 'page': paginationValues.page + 'x' }",
    "{ 'page': ",
    "",
  ])("may end by %s", (expression) => {
    expect(loops(dynamic(expression))).toStrictEqual([]);
  });

  it("may end by a cursor", () => {
    const expression = "{ 'after': body.last }";
    expect(loops(dynamic(expression, { get_cursor_from_response_expression: "body.last" }))).toStrictEqual([]);
    expect(loops(dynamic(expression, { get_cursor_from_response_expression: null }))).toHaveLength(1);
  });

  it("are those of dynamic pagination", () => {
    const config = { get_pagination_values_expression: "{}" };
    const base = JSON.stringify(dynamic("null", { get_cursor_from_response_expression: "body.next" }));
    const override = (pagination: object) => ({ resources: { users: { list: { pagination } } } });
    const judged = (pagination: object, options = {}) =>
      judge(override(pagination), "override", "pagination/endless-loop", options);
    expect(judged({ format: "page", config })).toStrictEqual([]);
    expect(judged({ config })).toStrictEqual([]);
    expect(judged({ format: "dynamic", config })).toStrictEqual(["endless-loop {}"]);
    expect(judged({ format: "dynamic", config }, { base: { text: base, path: "base.json" } })).toStrictEqual([]);
  });
});

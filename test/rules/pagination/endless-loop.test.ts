import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

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
});

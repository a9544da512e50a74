import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");
const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("the way pages are counted", () => {
  it.each([
    [{ format: "offset", config: { offset_key: "page" } }, ['strategy-name "page"']],
    [{ format: "offset", config: { offset_key: "pageNumber" } }, ['strategy-name "pageNumber"']],
    [{ format: "page", config: { page_key: "skip" } }, ['strategy-name "skip"']],
    [{ format: "page", config: { page_key: "page[number]" } }, []],
    [{ format: "offset", config: { offset_key: "page_offset" } }, []],
    [{ format: "offset", config: { offset_key: "startIndex" } }, []],
    [{ format: "page", config: { page_key: "start_page" } }, []],
    [cursor({ cursor_path: "next_url" }), ['link-as-cursor "next_url"']],
    [cursor({ cursor_path: "links.next.href" }), ['link-as-cursor "links.next.href"']],
    [cursor({ cursor_path: "next_url", is_link: true }), []],
    [cursor({ cursor_path: "next_url", is_link: false }), []],
    [cursor({ cursor_path: "next.cursor", cursor_key: "after" }), []],
    [cursor({ cursor_path: "curl" }), []],
    [cursor({ cursor_path: "X-Next", cursor_path_object: "header" }), ['header-cursor-case "X-Next"']],
    [cursor({ cursor_path: "nextCursor", cursor_path_object: "body" }), []],
    [cursor({ cursor_path: "$.meta.cursor" }), ["path-language $."]],
    [cursor({ cursor_path: "items[0].id" }), ['path-language "items[0].id"']],
  ])("%j", (pagination, expected) => {
    // A header's name may end in `next` without being a link.
    const relevant = own(withApiKey({ pagination })).filter(
      (found) => expected.length > 0 || !found.startsWith("link"),
    );
    expect(relevant).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(relevant).toStrictEqual([]);
  });

  it("are mended", () => {
    const rule = (name: string, pagination: object) =>
      fixed(withApiKey({ pagination }), "config", `pagination/${name}`);
    expect(rule("path-language", cursor({ cursor_path: "$.a.b" }))).toStrictEqual(
      withApiKey({ pagination: cursor({ cursor_path: "a.b" }) }),
    );
    expect(rule("header-cursor-case", cursor({ cursor_path: "X-C", cursor_path_object: "header" }))).toStrictEqual(
      withApiKey({ pagination: cursor({ cursor_path: "x-c", cursor_path_object: "header" }) }),
    );
  });
});

describe("methods", () => {
  const link = { format: "link_header" };
  it.each([
    [withMethod({ pagination: link }, "get"), ['on-item-method "pagination"']],
    [withMethod({ pagination: null }, "get"), []],
    [withMethod({ pagination: link }, "search"), []],
    [withMethod({ pagination: cursor({ add_to_body: true }) }), ['body-cursor-on-get "add_to_body"']],
    [withMethod({ pagination: cursor({ add_to_body: false }) }), []],
    [withMethod({ method: "post", pagination: cursor({ add_to_body: true }) }), []],
    [withMethod({ response_path: "$.data" }), ["path-language $."]],
    [withMethod({ response_path: "data.items" }), []],
    [withMethod({}), []],
    [
      withApiKey({
        resources: { a: { list: { path: "/a", pagination: link } }, b: { list: { path: "/b" }, get: { path: "/c" } } },
      }),
      ['list-without-pagination "list"'],
    ],
    [withApiKey({ pagination: link, resources: { a: { list: { path: "/a" } } } }), []],
    [
      withApiKey({
        resources: { a: { list: { path: "/a", pagination: null } }, b: { list: { path: "/b", pagination: link } } },
      }),
      [],
    ],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });
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

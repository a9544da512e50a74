import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const rule = "pagination/parameter-name";

const page = (page_key: string) => ({ pagination: { format: "page", config: { page_key } } });

describe("names of parameters", () => {
  it.each(["page", "page[number]", "$skip", "searchCriteria[currentPage]", "page.number", "x-page"])(
    "%s is one",
    (name) => {
      expect(judge(page(name), "override", rule)).toStrictEqual([]);
    },
  );

  it.each([
    ["page=", "page"],
    ["?page", "page"],
    ["&page=", "page"],
    ["{{query.page}}", "page"],
    ["$.page", "page"],
  ])("%s is not", (written, right) => {
    expect(judge(page(written), "override", rule)).toStrictEqual([`parameter-name "${written}"`]);
    expect(fixed(page(written), "override", rule)).toStrictEqual(page(right));
  });

  it.each([
    [{ page_key: "page", limit_key: "page" }, ['parameter-name "page"']],
    [{ offset_key: "offset", limit_key: "offset" }, ['parameter-name "offset"']],
    [{ page_key: "page", limit_key: "page size" }, ['parameter-name "page size"']],
    [{ page_key: "PageSize", limit_key: "PageOffset" }, ['parameter-name "PageSize"']],
    [{ cursor_path: "page.endCursor", cursor_key: "page.endCursor" }, ['parameter-name "page.endCursor"']],
    [{ cursor_path: "page.endCursor", cursor_key: "page.endCursor", add_to_body: true }, []],
    [{ cursor_path: "page.cursor", cursor_key: "page.cursor" }, []],
    [{ cursor_path: "next", cursor_key: "next", limit_key: "next" }, ['parameter-name "next"']],
    [{ cursor_path: "next", cursor_key: "next", limit_key: "limit" }, []],
    [{ page_key: "", limit_key: "" }, []],
    [{ page_key: "pageSize", limit_key: "page" }, ['parameter-name "pageSize"']],
    [{ offset_key: "limit", limit_key: "offset" }, ['parameter-name "limit"']],
    [{ offset_key: "_limit", limit_key: "_skip" }, ['parameter-name "_limit"']],
    [{ offset_key: "_skip", limit_key: "_limit" }, []],
    [{ page_key: "page[size]", limit_key: "page[number]" }, ['parameter-name "page[size]"']],
    [{ page_key: "q[pageSize]", limit_key: "q[currentPage]" }, ['parameter-name "q[pageSize]"']],
    [{ cursor_key: "maxResults", limit_key: "pageToken" }, ['parameter-name "maxResults"']],
    [{ cursor_key: "page[size]", limit_key: "page[after]" }, ['parameter-name "page[size]"']],
    [{ cursor_key: "pageToken", limit_key: "maxResults" }, []],
    [{ cursor_path: "meta.pageToken", cursor_key: "nextPageToken" }, ['parameter-name "meta.pageToken"']],
    [{ cursor_path: "page_token", cursor_key: "next_page_token" }, ['parameter-name "page_token"']],
    [{ cursor_path: "nextPageToken", cursor_key: "nextPageToken" }, []],
    [{ cursor_path: "cursor", cursor_key: "next_cursor" }, []],
    [{ page_key: "page[number]", limit_key: "page[size]" }, []],
    [{ page_key: "p", limit_key: "page" }, []],
    [{ offset_key: "start", limit_key: "count" }, []],
  ])("of %j", (config, expected) => {
    expect(judge({ pagination: { config } }, "override", rule)).toStrictEqual(expected);
  });

  it.each([
    ["offset", { offset_key: "offset", limit: "limit" }, "limit"],
    ["page", { page: "page[number]" }, "page"],
    ["offset", { offset: "$skip" }, "offset"],
  ])("of %s are written in its keys: %j", (format, config, name) => {
    expect(judge({ pagination: { format, config } }, "override", rule)).toStrictEqual([`parameter-name "${name}"`]);
  });

  it.each([
    ["page", { page_key: "page", page: "1", limit: 100 }],
    ["offset", { offset_key: "offset", limit_key: "limit", limit: "limit" }],
    ["range", { limit: "limit" }],
    ["offset", { offset_key: "offset", limit: "{{query.limit}}" }],
  ])("of %s may have other settings: %j", (format, config) => {
    expect(judge({ pagination: { format, config } }, "override", rule)).toStrictEqual([]);
  });

  it("are judged in overrides without a format and in their older spelling", () => {
    const config = { cursor_param: "cursor=", limit_key: "limit=" };
    expect(judge({ pagination: { config } }, "override", rule)).toStrictEqual([
      'parameter-name "cursor="',
      'parameter-name "limit="',
    ]);
  });
});

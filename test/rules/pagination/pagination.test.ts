import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");
const paginated = (pagination: unknown, method: object = {}, name = "list") =>
  withApiKey({ pagination, resources: { users: { [name]: { path: "/users", ...method } } } });
const page = { format: "page", config: { page_key: "page", limit_key: "per_page" } };
const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "cursor", ...config } });

describe("keys of another format", () => {
  it.each([
    [cursor({ page_key: "p" }), ['foreign-config-key "page_key"']],
    [cursor({ limit_key: "limit", cursor_key: "after" }), []],
    [{ format: "page", config: { cursor_key: "after" } }, ['foreign-config-key "cursor_key"']],
    [{ format: "offset", config: { offset_key: "skip", limit_key: "take", max_limit: 100 } }, []],
    [{ format: "range", config: { range_unit: "items", limit_key: "x" } }, []],
    [{ format: "page", config: { cursor_key: null } }, []],
    [{ format: "pages", config: { cursor_key: "after" } }, []],
  ])("%j", (pagination, expected) => {
    expect(own(withApiKey({ pagination }))).toStrictEqual(expected);
  });

  it("are errors under a closed format only", () => {
    const severity = (pagination: unknown) =>
      findingsOf(JSON.stringify({ pagination }), "config", "pagination/").map((finding) => finding.severity);
    expect(severity(cursor({ page_key: "p" }))).toStrictEqual(["error"]);
    expect(severity({ format: "page", config: { offset_key: "o" } })).toStrictEqual(["warning"]);
  });
});

describe("parameters that the pagination sets", () => {
  it.each([
    [paginated(page, { query: { page: 1 } }), ['parameter-set-twice "page"']],
    [paginated(page, { query: { page: "{{pagination.page}}" } }), ['parameter-set-twice "page"']],
    [paginated(page, { query: { per_page: 100 } }), []],
    [paginated(page, { query: { per_page: "100" } }), []],
    [paginated(page, { query: { page: null } }), []],
    [paginated(page, { query: { page: 1 }, pagination: null }), []],
    [paginated(page, { query: { page: 1 } }, "get"), []],
    [paginated(page, { query: { page: 1 } }, "search"), []],
    [paginated(page, { query: { page: 1 }, pagination: { format: "link_header" } }), []],
    [
      paginated(undefined, { query: { after: "x" }, pagination: cursor({ cursor_key: "after" }) }),
      ['parameter-set-twice "after"'],
    ],
    [paginated(cursor({ cursor_key: "after", add_to_body: true }), { method: "post", query: { after: "x" } }), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });

  it("are said once, and removed by the fix", () => {
    const document = paginated(page, { query: { page: "{{pagination.page}}", role: "x" } });
    expect(judge(document, "config", "p")).toStrictEqual(['parameter-set-twice "page"']);
    expect(fixed(document, "config", "pagination/")).toStrictEqual(paginated(page, { query: { role: "x" } }));
    const last = paginated(page, { query: { role: "x", page: 1 } });
    expect(fixed(last, "config", "pagination/")).toStrictEqual(paginated(page, { query: { role: "x" } }));
  });
});

describe("dynamic pagination", () => {
  const initial = { get_initial_pagination_values_expression: "{ 'page': 1 }" };
  it.each([
    [initial, ['incomplete-dynamic "config"']],
    [{}, ['incomplete-dynamic "config"']],
    [{ ...initial, get_pagination_values_expression: "null" }, []],
    [{ get_cursor_from_response_expression: "body.next" }, []],
  ])("%j", (config, expected) => {
    expect(own(withMethod({ pagination: { format: "dynamic", config } }))).toStrictEqual(expected);
  });

  it("is judged after merging", () => {
    const pagination = { format: "dynamic", config: { get_pagination_values_expression: "null" } };
    const override = { pagination: { config: initial } };
    const document = { integration: { name: "acme", config: withApiKey({ pagination }) }, override };
    expect(judge(document, "environment-integration", "pagination/")).toStrictEqual([]);
    expect(judge(override, "override", "pagination/")).toStrictEqual([]);
  });
});

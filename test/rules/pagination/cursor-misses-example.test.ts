import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const cursor = (config: object, response: unknown, method: object = {}) =>
  withApiKey({
    pagination: { format: "cursor", config: { cursor_key: "cursor", ...config } },
    resources: { users: { list: { path: "/users", examples: { response: JSON.stringify(response) }, ...method } } },
  });

describe("the cursor in the method's example", () => {
  const rule = "pagination/cursor-misses-example";

  it.each([
    [{ cursor_path: "paging.next.after" }, { data: [], paging: { next: { after: "a1" } } }],
    [{ cursor_path: "meta.next" }, { data: [{ id: 1 }] }],
    [{ cursor_path: "meta.next" }, { data: [], meta: { next: null } }],
    [{ cursor_path: "meta.next" }, { data: [], meta: { next: "" } }],
    [
      { cursor_path: "next", is_link: true },
      { data: [], next: "https://api.acme.example/users?page=2" },
    ],
    [
      { cursor_path: "next", is_link: true },
      { data: [], next: "/users?page=2" },
    ],
    [
      { cursor_path: "next", is_link: true },
      { data: [], next: "?page=2" },
    ],
    [{ cursor_path: "next_page" }, { data: [], next_page: 3 }],
    [
      { cursor_path: "meta.cursor", is_cursor_url_encoded: true },
      { data: [], meta: { cursor: "ab%3D%3D" } },
    ],
    [
      { cursor_path: "meta.cursor", is_cursor_url_encoded: false },
      { data: [], meta: { cursor: "ab%3D%3D" } },
    ],
    [{ cursor_path: "meta.cursor" }, { data: [], meta: { cursor: "100% of it" } }],
    [{ cursor_path: "link_header", cursor_path_object: "header" }, { data: [] }],
    [{ cursor_path: "items.0.id" }, { items: [{ id: 3 }] }],
    [{ cursor_path: "after" }, [{ id: 1, after: "x" }]],
    [{ cursor_path: "cursor" }, { data: [{ cursor: "in a record" }] }],
    [{ cursor_path: "meta.next" }, "not an object"],
  ])("%j fits %j", (config, response) => {
    expect(judge(cursor(config, response), "config", rule)).toStrictEqual([]);
  });

  it.each([
    [{ cursor_path: "paging.after" }, { data: [], paging: { next: { after: "a1" } } }, "paging.after"],
    [{ cursor_path: "next_cursor" }, { data: [], meta: { next_cursor: "a1" } }, "next_cursor"],
    [{ cursor_path: "meta.nextCursor" }, { data: [], meta: { next_cursor: "a1" } }, "meta.nextCursor"],
    [{ cursor_path: "meta.cursor" }, { data: [], meta: { total: 3 } }, "meta.cursor"],
    [{ cursor_path: "next" }, { data: [], next: "https://api.acme.example/users?page=2" }, "next"],
    [{ cursor_path: "meta.more" }, { data: [], meta: { more: true } }, "meta.more"],
    [{ cursor_path: "paging.next" }, { data: [], paging: { next: { after: "a1" } } }, "paging.next"],
    [{ cursor_path: "next", is_link: true }, { data: [], next: "eyJpZCI6M30=" }, "next"],
    [{ cursor_path: "meta.cursor" }, { data: [], meta: { cursor: "PnM6Mg%3D%3D" } }, "meta.cursor"],
    [
      { cursor_path: "meta.next", has_next_path: "has_more" },
      { data: [], meta: { next: "a", has_more: true } },
      "has_more",
    ],
  ])("%j does not fit %j", (config, response, path) => {
    expect(judge(cursor(config, response), "config", rule)).toStrictEqual([`cursor-misses-example "${path}"`]);
  });

  it("is right where one example has it", () => {
    const examples = (response: unknown) => ({ examples: { response: JSON.stringify(response) } });
    const document = withApiKey({
      pagination: { format: "cursor", config: { cursor_path: "meta.next", cursor_key: "cursor" } },
      resources: {
        users: { list: { path: "/users", ...examples({ page: { next: "a" } }) } },
        teams: { list: { path: "/teams", ...examples({ meta: { next: "a" } }) } },
      },
    });
    expect(judge(document, "config", rule)).toStrictEqual([]);
  });

  it("is ignored without a pagination", () => {
    const config = { cursor_path: "paging.after" };
    const response = { paging: { next: { after: "a" } } };
    expect(judge(cursor(config, response, { pagination: null }), "config", rule)).toStrictEqual([]);
  });

  it("is written as the example has it", () => {
    const response = { data: [], paging: { next: { after: "a1" } } };
    expect(fixed(cursor({ cursor_path: "paging.after" }, response), "config", rule)).toStrictEqual(
      cursor({ cursor_path: "paging.next.after" }, response),
    );
    const link = { data: [], links: { next: "https://api.acme.example/users?page=2" } };
    expect(fixed(cursor({ cursor_path: "links.next.href", is_link: true }, link), "config", rule)).toStrictEqual(
      cursor({ cursor_path: "links.next", is_link: true }, link),
    );
    const words = { data: [], page: { continuation: "a1" } };
    expect(fixed(cursor({ cursor_path: "page.continuation_token" }, words), "config", rule)).toStrictEqual(
      cursor({ cursor_path: "page.continuation" }, words),
    );
  });
});

it.each(["https://api.acme.example/users?page=2", "/users?page=2", "/v1/users?cursor=a1"])(
  "is a URL without `is_link`: %s",
  (next) => {
    const document = cursor({ cursor_path: "next" }, { data: [], next });
    expect(judge(document, "config", "pagination/cursor-misses")).toStrictEqual(['cursor-misses-example "next"']);
  },
);

it.each(["/w0KGgoAAAANSUhEUgAA", "/users/2", "L3VzZXJz?"])("may be a cursor: %s", (next) => {
  const document = cursor({ cursor_path: "next" }, { data: [], next });
  expect(judge(document, "config", "pagination/cursor-misses")).toStrictEqual([]);
});

it("finds a name that contains dots", () => {
  const document = {
    pagination: { format: "cursor", config: { cursor_path: "@odata.nextLink", is_link: true } },
    resources: {
      users: {
        list: {
          path: "/users",
          examples: { response: '{ "@odata.nextLink": "https://acme.example/users?$skiptoken=a", "value": [] }' },
        },
      },
    },
  };
  expect(judge(document, "config", "pagination/cursor-misses-example")).toStrictEqual([]);
});

it.each([
  ["meta.total", { meta: { total: 2 } }],
  ["total_count", { total_count: 90 }],
  ["page_size", { page_size: 50 }],
  ["paging.total_pages", { paging: { total_pages: 3 } }],
])("%s of %j is a count", (path, response) => {
  const document = cursor({ cursor_path: path }, { data: [], ...response });
  expect(judge(document, "config", "pagination/cursor-misses")).toStrictEqual([`cursor-misses-example "${path}"`]);
});

it.each([
  ["next_page", { next_page: 2 }],
  ["meta.next_offset", { meta: { next_offset: 50 } }],
  ["last_id", { last_id: 812 }],
  ["meta.page", { meta: { page: 2 } }],
  ["total", { total: "a1f9" }],
])("%s of %j may be a cursor", (path, response) => {
  const document = cursor({ cursor_path: path }, { data: [], ...response });
  expect(judge(document, "config", "pagination/cursor-misses")).toStrictEqual([]);
});

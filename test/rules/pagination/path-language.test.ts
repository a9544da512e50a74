import { describe, expect, it } from "vitest";
import { findingsOf, fixed, judge, withApiKey, withMethod } from "../judge.js";

describe("paths", () => {
  it("are neither JSONPath nor templates", () => {
    const cursor = (config: object) =>
      judge({ pagination: { format: "cursor", config } }, "override", "pagination/path-language");
    expect(cursor({ cursor_path: "{{next}}" })).toStrictEqual(["path-language {{next}}"]);
    expect(cursor({ cursor_path: "a", has_next_path: "$.more" })).toStrictEqual(["path-language $."]);
    expect(cursor({ cursor_path: "$" })).toStrictEqual(["path-language $"]);
    expect(cursor({ cursor_path: "meta..next" })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: "meta." })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: ".meta" })).toStrictEqual(["path-language ."]);
    expect(cursor({ cursor_path: "meta/next" })).toStrictEqual(['path-language "meta/next"']);
    expect(cursor({ cursor_path: "a.application/json" })).toStrictEqual([]);
    expect(cursor({ cursor_path: "meta->next" })).toStrictEqual(['path-language "meta->next"']);
    expect(cursor({ cursor_path: "meta['next']" })).toStrictEqual([`path-language "meta['next']"`]);
    expect(cursor({ cursor_path: "meta.next", has_next_path: "meta.more" })).toStrictEqual([]);
    expect(cursor({ cursor_path: "$values.0.@odata" })).toStrictEqual([]);
  });

  it.each([
    "!meta.is_last",
    "not meta.last",
    "meta.page < meta.pages",
    "meta.next != null",
    "meta.page + 1",
    "$exists(meta.next)",
  ])("are not expressions: %s", (has_next_path) => {
    const pagination = { format: "cursor", config: { cursor_path: "meta.cursor", has_next_path } };
    const found = judge({ pagination }, "override", "pagination/path-language");
    expect(found).toStrictEqual([`path-language ${JSON.stringify(has_next_path)}`]);
  });

  it("of form options are no templates", () => {
    const options = (value: string, label: string) => ({
      actions: {
        post_connect_user_form: {
          steps: [
            {
              type: "form",
              config: {
                fields: [
                  {
                    name: "team",
                    label: "Team",
                    type: "single_select",
                    data_source: { type: "proxy", resource: "teams", method: "list" },
                    options: { value, label },
                  },
                ],
              },
            },
          ],
        },
      },
    });
    const found = (value: string, label: string) =>
      judge(options(value, label), "override", "pagination/path-language");
    expect(found("{{id}}", "$.name")).toStrictEqual(["path-language {{id}}", "path-language $."]);
    expect(found("id", "properties.name.0")).toStrictEqual([]);
  });

  it("neither begin nor end with whitespace", () => {
    const list = (response_path: string) => withMethod({ response_path });
    expect(judge(list("data.items "), "config", "pagination/path-language")).toStrictEqual(["path-language  "]);
    expect(fixed(list("\tdata.items"), "config", "pagination/path-language")).toStrictEqual(list("data.items"));
  });

  it.each(["Next Page.cursor", "@odata.nextLink", "paging.has more", "data.next-token", "andere.seite"])(
    "may have any names: %s",
    (cursor_path) => {
      const pagination = { format: "cursor", config: { cursor_path } };
      expect(judge({ pagination }, "override", "pagination/path-language")).toStrictEqual([]);
    },
  );

  it("only note what a host may well understand, and leave alone what may be a path of a URL", () => {
    const method = { path: "/users", response_path: "$", pagination_path: "/users/pages/{{query.page}}" };
    const text = JSON.stringify({ resources: { users: { list: method } } });
    const found = findingsOf(text, "override", "pagination/path-language");
    expect(found.map(({ severity, pointer }) => [severity, pointer])).toStrictEqual([
      ["info", "/resources/users/list/response_path"],
    ]);
  });
});

const own = (document: unknown) => judge(document, "config", "pagination/");

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("the way pages are counted", () => {
  it.each([
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
  it.each([
    [withMethod({ response_path: "$.data" }), ["path-language $."]],
    [withMethod({ response_path: "/data/items" }), ['path-language "/data/items"']],
    [withMethod({ response_path: "data.items" }), []],
    [withMethod({}), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });
});

it.each(["body", "response"])("a path that begins with the response itself: %s", (root) => {
  const found = (path: string) => own(withApiKey({ pagination: cursor({ cursor_path: path }) }));
  expect(found(`${root}.paging.next_token`)).toContain(`path-language ${root}`);
  expect(found(root)).not.toContain(`path-language ${root}`);
  expect(found(`${root}_meta.next_token`)).toStrictEqual([]);
});

it("a comma that was copied from JSON is part of the path", () => {
  const found = (response_path: string) =>
    judge({ resources: { users: { list: { response_path } } } }, "override", "pagination/path-language");
  expect(found("results,")).toStrictEqual(['path-language "results,"']);
  expect(found("a,b")).toStrictEqual([]);
});

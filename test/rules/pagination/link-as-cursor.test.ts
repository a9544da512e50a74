import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("the way pages are counted", () => {
  it.each([
    [cursor({ cursor_path: "next_url" }), ['link-as-cursor "next_url"']],
    [cursor({ cursor_path: "next_page.uri" }), ['link-as-cursor "next_page.uri"']],
    [cursor({ cursor_path: "links.next.href" }), ['link-as-cursor "links.next.href"']],
    [cursor({ cursor_path: "paging.next" }), ['link-as-cursor "paging.next"']],
    [cursor({ cursor_path: "cursors.nextUrl" }), ['link-as-cursor "cursors.nextUrl"']],
    [cursor({ cursor_path: "meta.cursors.next", cursor_key: "cursor" }), []],
    [cursor({ cursor_path: "pageTokens.next", cursor_key: "cursor" }), []],
    [cursor({ cursor_path: "next_url", is_link: true }), []],
    [cursor({ cursor_path: "next_url", is_link: false }), []],
    [cursor({ cursor_path: "next.cursor", cursor_key: "after" }), []],
    [cursor({ cursor_path: "curl" }), []],
  ])("%j", (pagination, expected) => {
    // A header's name may end in `next` without being a link.
    const relevant = own(withApiKey({ pagination })).filter(
      (found) => expected.length > 0 || !found.startsWith("link"),
    );
    expect(relevant).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(relevant).toStrictEqual([]);
  });
});

describe("what an example shows", () => {
  const listed = (next: unknown) =>
    own(
      withApiKey({
        pagination: cursor({ cursor_path: "next", cursor_key: "after" }),
        resources: { users: { list: { path: "/users", examples: { response: JSON.stringify({ users: [], next }) } } } },
      }),
    ).filter((found) => found.startsWith("link-as-cursor"));

  it.each(["eyJpZCI6MX0", 17])("%j is a cursor", (next) => {
    expect(listed(next)).toStrictEqual([]);
  });

  it("may be the last page", () => {
    expect(listed(null)).toStrictEqual(['link-as-cursor "next"']);
  });
});

it("does not take the whole `Link` header for a cursor", () => {
  const header = { cursor_path: "link", cursor_path_object: "header", cursor_key: "cursor" };
  expect(own(withApiKey({ pagination: cursor(header) }))).toContain('link-as-cursor "link"');
  expect(own(withApiKey({ pagination: cursor({ ...header, cursor_path: "x-cursor" }) })).join()).not.toContain(
    "link-as",
  );
});

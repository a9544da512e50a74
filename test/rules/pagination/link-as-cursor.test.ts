import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("the way pages are counted", () => {
  it.each([
    [cursor({ cursor_path: "next_url" }), ['link-as-cursor "next_url"']],
    [cursor({ cursor_path: "links.next.href" }), ['link-as-cursor "links.next.href"']],
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

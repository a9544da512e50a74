import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

describe("the path to the has-next flag", () => {
  const rule = "pagination/inverted-has-next";
  const cursor = (path: string) => ({
    pagination: { format: "cursor", config: { cursor_path: "meta.next", cursor_key: "cursor", has_next_path: path } },
  });

  it.each([
    "isLast",
    "is_last",
    "isLastPage",
    "done",
    "meta.is_done",
    "end_of_stream",
    "endOfList",
    "paging.noMore",
    "no_more_results",
  ])("%s is true on the last page", (path) => {
    expect(judge(cursor(path), "override", rule)).toStrictEqual([`inverted-has-next "${path}"`]);
  });

  it.each([
    "has_more",
    "hasNextPage",
    "meta.more",
    "next",
    "last_page",
    "links.last",
    "incomplete",
    "is_truncated",
    "not_done",
    "more_results",
    "done.next",
  ])("%s may be true while there are more pages", (path) => {
    expect(judge(cursor(path), "override", rule)).toStrictEqual([]);
  });

  it("leaves the paths of other settings alone", () => {
    const pagination = { format: "cursor", config: { cursor_path: "done", cursor_key: "done" } };
    expect(judge({ pagination }, "override", rule)).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

describe("the way pages are counted", () => {
  it.each([
    [{ format: "offset", config: { offset_key: "page" } }, ['strategy-name "page"']],
    [{ format: "offset", config: { offset_key: "pageNumber" } }, ['strategy-name "pageNumber"']],
    [{ format: "page", config: { page_key: "skip" } }, ['strategy-name "skip"']],
    [{ format: "page", config: { page_key: "page[number]" } }, []],
    [{ format: "offset", config: { offset_key: "page_offset" } }, []],
    [{ format: "offset", config: { offset_key: "startIndex" } }, []],
    [{ format: "page", config: { page_key: "start_page" } }, []],
  ])("%j", (pagination, expected) => {
    // A header's name may end in `next` without being a link.
    const relevant = own(withApiKey({ pagination })).filter(
      (found) => expected.length > 0 || !found.startsWith("link"),
    );
    expect(relevant).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(relevant).toStrictEqual([]);
  });
});

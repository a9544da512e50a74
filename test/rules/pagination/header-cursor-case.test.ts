import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("the way pages are counted", () => {
  it.each([
    [cursor({ cursor_path: "X-Next", cursor_path_object: "header" }), ['header-cursor-case "X-Next"']],
    [cursor({ cursor_path: "nextCursor", cursor_path_object: "body" }), []],
  ])("%j", (pagination, expected) => {
    // A header's name may end in `next` without being a link.
    const relevant = own(withApiKey({ pagination })).filter(
      (found) => expected.length > 0 || !found.startsWith("link"),
    );
    expect(relevant).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(relevant).toStrictEqual([]);
  });
});

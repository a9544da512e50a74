import { describe, expect, it } from "vitest";
import { findingsOf, judge, withApiKey } from "../judge.js";

describe("several signs of one mistake", () => {
  it("are a finding each", () => {
    const pagination = { format: "page", config: { cursor_path: "next", cursor_key: "after", limit_key: "limit" } };
    expect(judge({ pagination }, "override", "pagination/")).toStrictEqual([
      'foreign-config-key "cursor_path"',
      'foreign-config-key "cursor_key"',
    ]);
    const mixed = { format: "page", config: { cursor_path: "next", offset_key: "skip" } };
    expect(judge({ pagination: mixed }, "override", "pagination/foreign")).toHaveLength(2);
  });
});

const own = (document: unknown) => judge(document, "config", "pagination/");

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

describe("the advice", () => {
  const helpOn = (config: object, format = "cursor") =>
    findingsOf(JSON.stringify({ pagination: { format, config } }), "override", "pagination/foreign")[0]?.help;

  it("removes a key only if the format has its own", () => {
    expect(helpOn({ cursor_path: "next", page_key: "page" })).toContain("Remove it: `cursor_path`");
    expect(helpOn({ page_key: "page", limit_key: "limit" })).toContain("Set the format to `page`");
    expect(helpOn({ cursor_param: "after" }, "page")).toContain("Set the format to `cursor`");
    expect(helpOn({ page_param: "page", cursor_path: "next" }, "page")).toContain("Remove it: `page_param`");
  });
});

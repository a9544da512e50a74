import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

describe("methods", () => {
  const link = { format: "link_header" };

  it.each([
    [withMethod({ pagination: link }, "get"), ['on-item-method "pagination"']],
    [withMethod({ pagination: null }, "get"), []],
    [withMethod({ pagination: link }, "search"), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });
});

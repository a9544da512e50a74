import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

describe("methods", () => {
  const link = { format: "link_header" };

  it.each([
    [
      withApiKey({
        resources: { a: { list: { path: "/a", pagination: link } }, b: { list: { path: "/b" }, get: { path: "/c" } } },
      }),
      ['list-without-pagination "list"'],
    ],
    [withApiKey({ pagination: link, resources: { a: { list: { path: "/a" } } } }), []],
    [
      withApiKey({
        resources: { a: { list: { path: "/a", pagination: null } }, b: { list: { path: "/b", pagination: link } } },
      }),
      [],
    ],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });
});

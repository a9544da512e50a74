import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

describe("pagination of the whole configuration", () => {
  const inBody = (methods: object) =>
    judge(
      withApiKey({
        pagination: { format: "cursor", config: { cursor_path: "meta.cursor", add_to_body: true } },
        resources: { users: methods },
      }),
      "config",
      "pagination/body",
    );

  it("and a cursor in bodies that no list has", () => {
    const list = { path: "/users" };
    const post = { path: "/users/search", method: "post" };
    expect(inBody({ list, get: { path: "/users/{{id}}" } })).toStrictEqual(['body-cursor-on-get "add_to_body"']);
    expect(inBody({ list: post })).toStrictEqual([]);
    expect(inBody({ list, search: post })).toStrictEqual([]);
    expect(inBody({ list: { ...list, body: { a: 1 } } })).toStrictEqual([]);
    expect(inBody({ list: { ...list, add_query_to_body: true } })).toStrictEqual([]);
    const both = { format: "cursor", config: { cursor_path: "meta.cursor", add_to_body: true, add_to_query: true } };
    expect(inBody({ list: { ...list, pagination: both } })).toStrictEqual([]);
    expect(inBody({ export: list })).toStrictEqual([]);
  });
});

const own = (document: unknown) => judge(document, "config", "pagination/");

const cursor = (config: object) => ({ format: "cursor", config: { cursor_path: "meta.cursor", ...config } });

describe("methods", () => {
  it.each([
    [withMethod({ pagination: cursor({ add_to_body: true }) }), ['body-cursor-on-get "add_to_body"']],
    [withMethod({ pagination: cursor({ add_to_body: false }) }), []],
    [withMethod({ method: "post", pagination: cursor({ add_to_body: true }) }), []],
  ])("%j", (document, expected) => {
    expect(own(document)).toStrictEqual(expected);
  });
});

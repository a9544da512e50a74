import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("requests", () => {
  const path = "/users";

  it.each([
    [{ list: { path }, all: { path } }, ['duplicate-endpoint "all"']],
    [
      { list: { path, query: { a: 1, b: 2 } }, all: { method: "get", path, query: { b: 2, a: 1 } } },
      ['duplicate-endpoint "all"'],
    ],
    [{ run: { method: "post", path, body: { q: "{ a }" } }, walk: { method: "post", path, body: { q: "{ b }" } } }, []],
    [
      { run: { path, headers: { Accept: "a/b" } }, walk: { path, headers: { accept: "a/b" } } },
      ['duplicate-endpoint "walk"'],
    ],
    [{ list: { path }, totals: { path, response_path: "totals" } }, []],
    [{ list: { path: "/me" }, get: { path: "/me" } }, []],
    [{ replace: { method: "put", path }, send: { method: "post", path } }, []],
  ])("that are the same: %j", (methods, expected) => {
    expect(own(withMethods(methods))).toStrictEqual(expected);
  });
});

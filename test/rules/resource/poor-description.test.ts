import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it.each([
    ["Gets it.", ['poor-description "Gets it."']],
    ["List users.", ['poor-description "List users."']],
    ["users: list", ['poor-description "users: list"']],
    ["", ['poor-description ""']],
    ["一覧を取得する", []],
    ["Lists users by age.", []],
  ])("%s", (description, expected) => {
    expect(own(withMethods({ list: { path: "/users", description } }))).toStrictEqual(expected);
  });
});

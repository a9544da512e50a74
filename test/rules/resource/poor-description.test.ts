import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const described = { description: "Does what has to be done." };

const withMethods = (methods: Readonly<Record<string, object>>) =>
  withApiKey({
    resources: {
      users: Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, { ...described, ...method }])),
    },
  });

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

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it.each([
    [{ tool_tags: { user: ["a"] }, resources: { users: {} } }, ['unknown-tagged-resource "user"']],
    [{ tool_tags: { users: ["a"] }, resources: { users: {} } }, []],
    [{ tool_tags: { users: ["a"] } }, []],
  ])("%j", (more, expected) => {
    expect(own(withApiKey(more))).toStrictEqual(expected);
  });
});

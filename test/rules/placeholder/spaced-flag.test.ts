import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey, withMethod } from "../judge.js";

const placeholders = (document: object) => judge(document, "config", "placeholder/");

describe("one mistake, one finding", () => {
  it("a flag with a space shows that the value is optional", () => {
    const query = (text: string) => ({ path: "/users", query: { a: text } });
    const resources = { users: { list: query("{{query.a: undefined}}") }, teams: { list: query("{{query.a?:1}}") } };
    expect(placeholders(withApiKey({ resources }))).toStrictEqual(["spaced-flag : undefined"]);
  });
});

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([["/users/{{id: undefined}}", ["spaced-flag : undefined"]]])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

describe("fixes", () => {
  it.each([["placeholder/spaced-flag", "/{{id: undefined }}", "/{{id:undefined }}"]])(
    "%s: %s becomes %s",
    (rule, before, after) => {
      expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
    },
  );
});

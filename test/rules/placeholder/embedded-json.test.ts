import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

const posting = (body: unknown) => withMethod({ method: "post", body }, "create");

describe("objects", () => {
  it.each([
    [{ user: "x {{body.user:json}}" }, ["embedded-json :json"]],
    [{ user: "{{body.user:json}}" }, []],
  ])("%j", (body, expected) => {
    expect(own(posting(body))).toStrictEqual(expected);
  });
});

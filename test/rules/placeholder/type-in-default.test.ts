import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([
    ["/users/{{id?:a:b}}", ["type-in-default b"]],
    ["/users/{{id?:5: int}}", ["type-in-default  int"]],
  ])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

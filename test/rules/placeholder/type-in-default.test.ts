import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([
    ["/users/{{id?:a:b}}", ["type-in-default b"]],
    ["/users/{{id?:5: int}}", ["type-in-default  int"]],
    ["/users/{{id?:undefined}}", ["type-in-default undefined"]],
    ["/users/{{id?:null}}", []],
    ["/users/{{id?:undefined_user}}", []],
  ])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

it("`undefined` becomes a flag by the fix", () => {
  const list = (written: string) => withMethod({ query: { a: written } });
  expect(fixed(list("{{query.a?:undefined}}"), "config", "placeholder/type")).toStrictEqual(
    list("{{query.a:undefined}}"),
  );
});

import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([["/users/{{id:null}}", ["embedded-null :null"]]])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

describe("fixes", () => {
  it.each([["placeholder/embedded-null", "/{{id:null}}", "/{{id:str:null}}"]])(
    "%s: %s becomes %s",
    (rule, before, after) => {
      expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
    },
  );
});

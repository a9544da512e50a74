import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const inPath = (text: string) => withMethod({ path: text }, "get");

describe("placeholders that the runtime refuses or misreads", () => {
  it.each([
    ["/users/{{id:string}}", ["unknown-type string"]],
    ["/users/{{id:STR}}", ["unknown-type STR"]],
    ["/users/{{id:int:undefind}}", ["unknown-type undefind"]],
    ["/users/{{id:str:Null}}", ["unknown-type Null"]],
    ["/users/{{id:str:int:x}}", []],
  ])("%s", (path, expected) => {
    expect(judge(inPath(path), "config", "placeholder/")).toStrictEqual(expected);
  });
});

describe("fixes", () => {
  it.each([
    ["placeholder/unknown-type", "/{{id:integer}}", "/{{id:int}}"],
    ["placeholder/unknown-type", "/{{id:50}}", "/{{id?:50}}"],
    ["placeholder/unknown-type", "/{{id:true:bool}}", "/{{id?:true:bool}}"],
  ])("%s: %s becomes %s", (rule, before, after) => {
    expect(fixed(inPath(before), "config", rule)).toStrictEqual(inPath(after));
  });
});

import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

describe("$truto_merge", () => {
  const merging = (value: unknown) => withMethod({ method: "post", body: { a: { $truto_merge: value } } }, "create");

  it.each([
    ["{{body.x}}", ["merge-without-json {{body.x}}"]],
    ["{{body.x:str}}", ["merge-without-json {{body.x:str}}"]],
    ["{{body.x:json|body.y}}", ["merge-without-json {{body.x:json|body.y}}"]],
    [["{{body.x:json}}", "{{body.y}}"], ["merge-without-json {{body.y}}"]],
    [" {{body.x:json}}", ["merge-without-json {{body.x:json}}"]],
    ["{{body.x:json}}", []],
    ["{{body.x:any}}", []],
    ["{{body.x:undefined}}", []],
  ])("%j", (value, expected) => {
    expect(judge(merging(value), "config", "placeholder/")).toStrictEqual(expected);
  });

  it("gets its type", () => {
    const fix = (value: string) => fixed(merging(value), "config", "placeholder/merge-without-json");
    expect(fix("{{ body.x | body.y:str }}")).toStrictEqual(merging("{{ body.x:json | body.y:json }}"));
  });
});

const own = (document: unknown) => judge(document, "config", "placeholder/");

const posting = (body: unknown) => withMethod({ method: "post", body }, "create");

describe("objects", () => {
  it.each([[{ $truto_merge: "{{body}}" }, ["merge-without-json {{body}}"]]])("%j", (body, expected) => {
    expect(own(posting(body))).toStrictEqual(expected);
  });
});

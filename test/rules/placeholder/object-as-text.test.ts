import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

const posting = (body: unknown) => withMethod({ method: "post", body }, "create");

describe("objects", () => {
  it.each([
    [{ user: "{{body}}" }, ["object-as-text body"]],
    [{ user: "{{body:str}}" }, ["object-as-text body"]],
    [{ user: "q={{query}}" }, ["object-as-text query"]],
    [{ user: "{{body:json}}" }, []],
    [{ user: "{{body:any}}" }, []],
    [{ user: "{{body.user}}" }, []],
  ])("%j", (body, expected) => {
    expect(own(posting(body))).toStrictEqual(expected);
  });

  it("are sent as objects after the fix", () => {
    expect(fixed(posting({ a: "{{body}}" }), "config", "placeholder/")).toStrictEqual(posting({ a: "{{body:json}}" }));
  });
});

import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const rule = "placeholder/misspelt-merge";

const merging = (key: string, value: unknown = "{{body:json}}") =>
  withMethod({ method: "post", body: { user: { [key]: value, active: true } } }, "create");

describe("a key that means $truto_merge", () => {
  it.each(["$truto_mrge", "$trutoMerge", "truto_merge", "...", "...body", "<<", "$merge", "$spread"])("%s", (key) => {
    expect(judge(merging(key), "config", "placeholder/")).toStrictEqual([`misspelt-merge "${key}"`]);
    expect(fixed(merging(key), "config", rule)).toStrictEqual(merging("$truto_merge"));
  });

  it.each([
    ["$truto_merge", "{{body:json}}"],
    ["merge", "{{body:json}}"],
    ["merge_fields", "{{body.merge_fields:json}}"],
    ["$merge", "{{body.collection}}"],
    ["$merge", { into: "{{body.collection}}" }],
    ["...", "{{body.id}}"],
    ["$set", "{{body:json}}"],
  ])("not %s of %j", (key, value) => {
    expect(judge(merging(key, value), "config", rule)).toStrictEqual([]);
  });
});

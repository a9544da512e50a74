import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

describe("URLs, headers and query values", () => {
  it.each([
    [{ query: { "{{query.x}}": "1" } }, ['in-key "{{query.x}}"']],
    [{ headers: { "X-{{id}}": "1" } }, ['in-key "X-{{id}}"']],
    [{ method: "post", body: { a: [{ "{{id}}": 1 }] } }, ['in-key "{{id}}"']],
    [{ method: "post", body: { query: "query($now: Int) { a }", at: "$now()" } }, []],
  ])("%j", (method, expected) => {
    expect(own(withMethod(method))).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

describe("a list around its records", () => {
  const rule = "resource/response-path-before-list";
  const listed = (response_path: string, response: unknown, name = "list") =>
    withMethod({ response_path, examples: { response: JSON.stringify(response) } }, name);

  it.each([
    ["result.keys", { result: { project: "p1", keys: [{ id: 1 }] } }],
    ["result", { result: [{ id: 1 }] }],
    ["result", { result: { id: 1, name: "one" } }],
    ["result", { result: { tags: ["a", "b"] } }],
    ["result", { result: null }],
    ["meta", { meta: { total: 1 } }],
    ["page_info", { a: [{ id: 1 }], b: [{ id: 1 }], page_info: { total: 1 } }],
    ["records", { result: { keys: [] } }],
  ])("%s leads to the records of %j", (path, response) => {
    expect(judge(listed(path, response), "config", rule)).toStrictEqual([]);
  });

  it("is right for a single record", () => {
    expect(judge(listed("result", { result: { keys: [{ id: 1 }] } }, "get"), "config", rule)).toStrictEqual([]);
  });

  it.each([
    ["result", { result: { project: "p1", keys: [{ id: 1 }] } }],
    ["data.page", { data: { page: { total: 0, items: [] } } }],
    ["data.page_info", { data: { list: [{ id: 1 }], page_info: { total: 1 } } }],
    ["meta", { users: [{ id: 1 }], meta: { total: 1 } }],
  ])("%s does not lead to the records of %j", (path, response) => {
    expect(judge(listed(path, response), "config", rule)).toStrictEqual([`response-path-before-list "${path}"`]);
  });

  it("is followed to the only list", () => {
    const response = { result: { keys: [{ id: 1 }] } };
    expect(fixed(listed("result", response), "config", rule)).toStrictEqual(listed("result.keys", response));
  });
});

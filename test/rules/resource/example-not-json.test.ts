import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("examples", () => {
  const withExample = (response: string, more: object = {}) =>
    withMethods({ list: { path: "/users", examples: { response }, ...more } });

  it.each([
    ['{"data": []}', {}, []],
    ['{"data": None}', {}, ["example-not-json None"]],
    ["{'data': 1}", {}, ["example-not-json 'data'"]],
    ['{"a": 1, "a": 2}', {}, []],
    ["", {}, []],
    ["<users/>", { api_response_format: "xml" }, []],
    ['{"data": {"users": []}}', { response_path: "data.users" }, []],
  ])("%s %j", (response, more, expected) => {
    expect(own(withExample(response, more))).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge, withMethod } from "../judge.js";

describe("paths", () => {
  const path = (response_path: string, response: unknown) =>
    judge(
      withMethod({ response_path, examples: { response: JSON.stringify(response) } }),
      "config",
      "resource/response-path",
    );

  it("through lists, however names go through them", () => {
    const users = { data: [{ id: 1 }, { name: "x" }], empty: [], mixed: [{ id: 1 }, 2] };
    expect(path("data.items", users)).toStrictEqual(["response-path-misses-example items"]);
    expect(path("data.name", users)).toStrictEqual([]);
    expect(path("data.0.id", users)).toStrictEqual(["response-path-misses-example id"]);
    expect(path("data.2.id", users)).toStrictEqual([]);
    expect(path("empty.items", users)).toStrictEqual([]);
    expect(path("mixed.items", users)).toStrictEqual([]);
  });
});

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("examples", () => {
  const withExample = (response: string, more: object = {}) =>
    withMethods({ list: { path: "/users", examples: { response }, ...more } });

  it.each([
    ['{"data": {"users": []}}', { response_path: "data.user" }, ["response-path-misses-example user"]],
    ['{"data": {"users": []}}', { response_path: "dta.users" }, ["response-path-misses-example dta"]],
    ['{"data": 5}', { response_path: "data.users" }, ["response-path-misses-example users"]],
    ['{"data": null}', { response_path: "data.users" }, []],
    ['[{"id": 1}]', { response_path: "data" }, []],
    ['{"data": [{"users": []}]}', { response_path: "data.users" }, []],
    ['{"data": [{"users": []}]}', { response_path: "data.0.users" }, []],
    ['{"a.b": [], "c": 1}', { response_path: "a.b" }, []],
    ['{"value": [], "@odata.nextLink": "x"}', { response_path: "values" }, ["response-path-misses-example values"]],
    ["{}", { response_path: "data" }, []],
    ['{"data": []}', { response_path: "" }, []],
    ['{"data": []}', { response_path: "$.data" }, []],
    ['{"__proto__x": []}', { response_path: "constructor" }, ["response-path-misses-example constructor"]],
  ])("%s %j", (response, more, expected) => {
    expect(own(withExample(response, more))).toStrictEqual(expected);
  });
});

describe("a path that ends at a single value", () => {
  const ending = (method: string, response_path: string) =>
    judge(
      {
        resources: {
          users: {
            [method]: {
              path: "/users",
              response_path,
              examples: {
                response: '{ "total": 2, "next": "b", "last": null, "users": [], "page": { "more": true } }',
              },
            },
          },
        },
      },
      "override",
      "resource/response-path-misses-example",
    );

  it.each(["total", "next", "page.more"])("is not a list: %s", (path) => {
    expect(ending("list", path)).toStrictEqual([`response-path-misses-example ${path.split(".").at(-1) ?? ""}`]);
    expect(ending("get", path)).toStrictEqual([]);
  });

  it.each(["users", "last"])("is not told of %s", (path) => {
    expect(ending("list", path)).toStrictEqual([]);
  });
});

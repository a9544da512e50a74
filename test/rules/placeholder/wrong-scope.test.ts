import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const names = (document: unknown, options = {}) => judge(document, "config", "placeholder/", options);

const bearer = (value: string) => ({ format: "bearer", config: { value } });

describe("names that nothing provides", () => {
  it.each([
    [{ headers: { X: "{{id}}", Y: "{{body.x}}" } }, ["wrong-scope id", "wrong-scope body.x"]],
    [{ base_url: "https://{{query.region?:eu}}.acme.example" }, ["wrong-scope query.region"]],
    [{ headers: { X: "{{api_key|query.region}}" } }, []],
  ])("%j", (more, expected) => {
    expect(names(withApiKey(more))).toStrictEqual(expected);
  });
});

describe("the caller's request", () => {
  const method = (name: string, config: object) =>
    withApiKey({ resources: { users: { [name]: { path: "/u", ...config } } } });

  it.each([
    [method("list", { query: { r: "{{body.r}}" } }), ["wrong-scope body.r"]],
    [method("get", { path: "/u/{{body.key}}/x", method: "get" }), ["wrong-scope body.key"]],
    [method("list", { method: "post", body: { r: "{{body.r}}" } }), []],
    [method("list", { query: { r: "{{body.r?:all}}" } }), []],
    [method("list", { query: { r: "{{query.r|body.r}}" } }), []],
    [method("search", { query: { r: "{{body.r}}" } }), []],
    [method("update", { authorization: bearer("{{query.token}}"), path: "/u/{{id}}" }), []],
    [
      withApiKey({
        actions: { a: { steps: [{ type: "request", config: { path: "/{{id}}", body: { x: "{{body.x}}" } } }] } },
      }),
      [],
    ],
    [withApiKey({ actions: { a: { steps: [{ type: "set_context", config: { x: "{{id}}" } }] } } }), ["wrong-scope id"]],
  ])("%j", (document, expected) => {
    expect(names(document)).toStrictEqual(expected);
  });
});

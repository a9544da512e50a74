import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const rule = "resource/graphql-selection";

const query = `query ($after: String) {
  viewer { login }
  issues(first: 50, after: $after, filter: { state: { eq: "open" } }) {
    nodes { id title assignee { ...Person } ... on Bug { severity } meta }
    pageInfo { hasNextPage endCursor }
  }
}`;

const method = (more: object, verb = "post") => ({ path: "/graphql", method: verb, body: { query }, ...more });

const paged = (config: object) =>
  method({ pagination: { format: "cursor", config: { cursor_key: "variables.after", add_to_body: true, ...config } } });

const judged = (request: Readonly<Record<string, unknown>>) => judge(withMethod(request), "config", rule);

describe("paths into a GraphQL response", () => {
  it.each([
    [method({ response_path: "data.issues.node" }), ["node"]],
    [method({ response_path: "data.issue.nodes" }), ["issue"]],
    [method({ response_path: "issues.nodes" }), ["issues"]],
    [method({ response_path: "data.issues.edges" }), ["edges"]],
    [method({ response_path: "data.issues.nodes.0.state" }), ["state"]],
    [paged({ cursor_path: "data.issues.pageInfo.end_cursor" }), ["end_cursor"]],
    [paged({ cursor_path: "data.pageInfo.endCursor" }), ["pageInfo"]],
    [
      paged({ cursor_path: "data.issues.pageInfo.endCursor", has_next_path: "issues.pageInfo.hasNextPage" }),
      ["issues"],
    ],
  ])("%j", (request, names) => {
    expect(judged(request)).toStrictEqual(names.map((name) => `graphql-selection ${name}`));
  });

  it("are mended", () => {
    const list = (response_path: string) => withMethod(method({ response_path }));
    expect(fixed(list("issues.nodes"), "config", rule)).toStrictEqual(list("data.issues.nodes"));
    expect(fixed(list("data.issues.node"), "config", rule)).toStrictEqual(list("data.issues.nodes"));
  });

  it.each([
    method({ response_path: "data.issues.nodes" }),
    method({ response_path: "data" }),
    method({ response_path: "data.issues.nodes.0.assignee.name" }),
    method({ response_path: "data.issues.nodes.0.severity" }),
    method({ response_path: "data.issues.nodes.0.meta.anything" }),
    method({ response_path: "result.issues" }),
    method({ response_path: "errors" }),
    method({ response_path: "data.{{query.name}}" }),
    method({ response_path: "data.issues.edges" }, "get"),
    paged({ cursor_path: "data.issues.pageInfo.endCursor", has_next_path: "data.issues.pageInfo.hasNextPage" }),
    paged({ cursor_path: "x-next", cursor_path_object: "header" }),
    {
      ...method({ response_path: "data.users" }),
      body: { query: "query { ...Root } fragment Root on Query { users { id } }" },
    },
    { ...method({ response_path: "data.users" }), body: { query: "{{body.query}}" } },
    { ...method({ response_path: "data.users" }), body: { query: "status = open" } },
  ])("%j", (request) => {
    expect(judged(request)).toStrictEqual([]);
  });
});

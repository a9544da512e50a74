import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const judged = (query: string, variables: unknown, more: object = {}) => {
  const method = { path: "/graphql", method: "post", body: { query, variables }, ...more };
  return judge(withMethod(method), "config", "resource/graphql-variables").map((text) => text.split(" ").at(-1));
};

const paged = (format: string, config: object) => ({ pagination: { format, config } });

describe("variables of GraphQL", () => {
  it.each([
    ["query ($id: ID!) { user(id: $id) { name } }", {}, "$id"],
    ["query ($id: ID!) { user(id: $id) { name } }", undefined, "$id"],
    ["query One($ids: [ID!]!, $n: Int) { users(ids: $ids, first: $n) { id } }", { n: 1 }, "$ids"],
    ["query ($a: Int! $b: Int) { users(a: $a, b: $b) { id } }", { b: 1 }, "$a"],
    ["query ($userId: ID!) { user(id: $userId) { name } }", { user_id: "{{id}}" }, '"user_id"'],
    ["query ($id: ID!) { user(id: $userId) { name } }", { id: "{{id}}" }, "$userId"],
    ["query ($n: Int, $from: String) { users(n: $n, from: $from) { id } }", { n: 1, since: "2020" }, '"since"'],
    ["mutation Add { add(name: $name) { id } }", { name: "{{body.name}}" }, "$name"],
  ])("%s with %j", (query, variables, at) => {
    expect(judged(query, variables)).toStrictEqual([at]);
  });

  it.each([
    ["query ($id: ID!) { user(id: $id) { name } }", { id: "{{id}}" }],
    ["query ($ids: [ID!], $n: Int! = 5) { users(ids: $ids, first: $n) { id } }", {}],
    ["query ($id: ID!) { user(id: $id) { name } }", "{{body.variables:json}}"],
    ["query ($id: ID!) { user(id: $id) { name } }", { $truto_merge: "{{body:json}}" }],
    [
      "query ($n: Int, $from: String, $to: String) { users(n: $n, from: $from, to: $to) { id } }",
      { n: 1, since: "2020" },
    ],
    ["query ($n: Int) { users(n: $n) { id } }", { n: 1, unused: true }],
    ['query { user(note: "costs $5") { name } } # $id', {}],
    ["query ($id: ID!) { {{query.fields}} }", {}],
    ["query A($id: ID!) { a(id: $id) } query B { b }", {}],
    ["select * from users where id = $1", {}],
    ["{ $gt: 5 }", {}],
  ])("%s may be right with %j", (query, variables) => {
    expect(judged(query, variables)).toStrictEqual([]);
  });

  it("are named once, in the query that uses them", () => {
    const list = "query ($first: Int) { users(first: $first, after: $after) { id } }";
    const method = {
      path: "/graphql",
      method: "post",
      body: { query: list, variables: { first: 10 } },
      ...paged("cursor", { cursor_path: "a", cursor_key: "variables.after", add_to_body: true }),
    };
    expect(judge(withMethod(method), "config", "resource/graphql-variables")).toStrictEqual([
      "graphql-variables $after",
    ]);
  });

  it("may come from the pagination", () => {
    const query = "query ($first: Int!, $after: String!) { users(first: $first, after: $after) { id } }";
    const config = {
      cursor_path: "next",
      cursor_key: "variables.after",
      limit_key: "variables.first",
      add_to_body: true,
    };
    expect(judged(query, {}, paged("cursor", config))).toStrictEqual([]);
    expect(judged(query, {}, paged("dynamic", { get_pagination_values_expression: "null" }))).toStrictEqual([]);
    expect(judged(query, { first: 1 }, paged("page", { page_key: "page" }))).toStrictEqual(["$after"]);
  });

  it("that the pagination sends have to be declared", () => {
    const query = "query ($after: String) { users(after: $after) { id } }";
    const sending = (cursor_key: string) =>
      judged(query, {}, paged("cursor", { cursor_path: "next", cursor_key, add_to_body: true }));
    expect(sending("variables.after")).toStrictEqual([]);
    expect(sending("variables.before")).toStrictEqual(["before"]);
    expect(sending("cursor")).toStrictEqual([]);
  });

  it("that are optional may be misspelled", () => {
    const query = "query ($after: String, $n: Int) { users(after: $after, first: $n) { id } }";
    expect(judged(query, { afer: "{{query.after:null}}" })).toStrictEqual(['"afer"']);
    expect(judged(query, { other: "{{query.after:null}}" })).toStrictEqual([]);
    expect(judged(query, { after: "a", Aftr: "b" })).toStrictEqual([]);
  });

  it("are sent under their name", () => {
    const query = "query ($n: Int) { users(first: $n) { id } }";
    const sending = (more: object) => judged(query, undefined, { body: { query, ...more } });
    expect(sending({ varaibles: { n: 1 } })).toStrictEqual(['"varaibles"']);
    expect(sending({ operationName: "A", variables: { n: 1 }, extensions: {}, id: 1 })).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const judged = (query: string) =>
  judge(withMethod({ path: "/graphql", method: "post", body: { query } }), "config", "resource/graphql-syntax");

describe("brackets of a GraphQL query", () => {
  it.each([
    ["query { users { id }", "{"],
    ["query { users { id } } }", "}"],
    ['mutation { add(name: "{{body.name}}" { id } }', "("],
  ])("%s", (query, bracket) => {
    expect(judged(query)).toStrictEqual([`graphql-syntax ${bracket}`]);
  });

  it.each(["query { users { id } }", "{ users(first: 5) { id } }", "query {{body.rest}}", "name:(a OR b", "{ a: [1 }"])(
    "%s",
    (query) => {
      expect(judged(query)).toStrictEqual([]);
    },
  );
});

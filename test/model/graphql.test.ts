import { describe, expect, it } from "vitest";
import { graphqlOperation, type Selection } from "../../src/model/graphql.js";

/** The selection as an object, with `...` where fragments may add fields. */
function shown({ fields, isOpen }: Selection): object {
  return {
    ...Object.fromEntries([...fields].map(([name, inner]) => [name, shown(inner)])),
    ...(isOpen ? { "...": {} } : {}),
  };
}

const selected = (text: string) => {
  const operation = graphqlOperation(text);
  return operation && shown(operation.selection);
};

describe("the selection of a GraphQL operation", () => {
  it.each([
    ["{ users { id } }", { users: { id: {} } }],
    ["query { a: users(first: 5, where: {x: {y: 1}}) { id, name } b }", { a: { id: {}, name: {} }, b: {} }],
    [
      "query Q($f: F = {a: 1}, $n: Int!) @cached(ttl: 60) { users(f: $f) @include(if: $n) { id @skip(if: true) } }",
      { users: { id: {} } },
    ],
    [
      "query { node { id ... on User { name } ...Rest ... @include(if: true) { age } } }",
      { node: { id: {}, name: {}, age: {}, "...": {} } },
    ],
    ["query { ...Root } fragment Root on Query { users { id } }", { "...": {} }],
    ['query { find(text: "} ) \\" {", more: """ } """) { id } } # }', { find: { id: {} } }],
    [
      'mutation Add{add(input:{name:"{{body.name}}"}){user{id}errors{message}}}',
      { add: { user: { id: {} }, errors: { message: {} } } },
    ],
    ["query { users { id } users { name } }", { users: { id: {}, name: {} } }],
  ])("%s", (text, expected) => {
    expect(selected(text)).toStrictEqual(expected);
    expect(graphqlOperation(text)?.unbalanced).toBeUndefined();
  });

  it.each([
    "query A { a } query B { b }",
    "query { users { {{body.fields}} } }",
    "select { id }",
    "{ status: { $gt: 5 } }",
    '{ "query": { "match": { } }',
    "query",
    "query about (something",
    "",
  ])("is unknown in %j", (text) => {
    expect(graphqlOperation(text)).toBeUndefined();
  });

  it("is read of 10,000 levels", () => {
    expect(graphqlOperation(`query ${"{ a ".repeat(10_000)}${"}".repeat(10_000)}`)?.unbalanced).toBeUndefined();
  });
});

describe("brackets without a partner", () => {
  it.each([
    ["query { users { id }", 6],
    ["query { users { id } } }", 23],
    ["query { users(first: 5 { id } }", 13],
    ["query ($id: ID! { user(id: $id) { id } }", 6],
    ["query { users(ids: [1, 2) { id } }", 19],
    ["{ users { id }", 0],
  ])("%s", (text, at) => {
    expect(graphqlOperation(text)?.unbalanced).toMatchObject({ start: at, end: at + 1 });
  });
});

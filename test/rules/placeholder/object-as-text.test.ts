import { describe, expect, it } from "vitest";
import { fixed, judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "placeholder/");

const posting = (body: unknown) => withMethod({ method: "post", body }, "create");

describe("objects", () => {
  it.each([
    [{ user: "{{body}}" }, ["object-as-text body"]],
    [{ user: "{{body:str}}" }, ["object-as-text body"]],
    [{ user: "q={{query}}" }, ["object-as-text query"]],
    [{ user: "{{body:json}}" }, []],
    [{ user: "{{body:any}}" }, []],
    [{ user: "{{body.user}}" }, []],
  ])("%j", (body, expected) => {
    expect(own(posting(body))).toStrictEqual(expected);
  });

  it("are sent as objects after the fix", () => {
    expect(fixed(posting({ a: "{{body}}" }), "config", "placeholder/")).toStrictEqual(posting({ a: "{{body:json}}" }));
  });
});

it("may be a field named `query` if no credentials declare fields", () => {
  const config = {
    label: "Acme",
    base_url: "https://a.example",
    resources: { users: { list: { path: "/{{query}}" } } },
  };
  const stripped = { name: "Acme", config };
  expect(judge(stripped, "integration", "placeholder/object")).toStrictEqual([]);
  expect(own(withMethod({ path: "/{{query}}" }))).toStrictEqual(["object-as-text query"]);
});

it.each([
  ["{{oauth.token}}", ["object-as-text oauth.token"]],
  ["{{oauth}}", ["object-as-text oauth"]],
  ["{{oauth.token.access_token}}", []],
  ["{{oauth.token:json}}", []],
])("the response of the token request is no token: %s", (value, expected) => {
  const credentials = { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" } } };
  const document = { label: "Acme", credentials, authorization: { format: "bearer", config: { value } } };
  expect(own(document)).toStrictEqual(expected);
});

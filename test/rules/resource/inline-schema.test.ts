import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const described = { description: "Does what has to be done." };

const withMethods = (methods: Readonly<Record<string, object>>) =>
  withApiKey({
    resources: {
      users: Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, { ...described, ...method }])),
    },
  });

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it("of older ways are named", () => {
    const method = { path: "/users", body_schema: null, query_schema: "type: object" };
    expect(own(withMethods({ list: method }))).toStrictEqual(['inline-schema "query_schema"']);
  });
});

import { describe, expect, it } from "vitest";
import { withMethods } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it("of older ways are named", () => {
    const method = { path: "/users", body_schema: null, query_schema: "type: object" };
    expect(own(withMethods({ list: method }))).toStrictEqual(['inline-schema "query_schema"']);
  });
});

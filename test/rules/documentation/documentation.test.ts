import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const file = (
  row: object,
  config: Readonly<Record<string, unknown>> = { resources: { users: { list: { path: "/users" } } } },
) => ({
  name: "acme",
  config: withApiKey(config),
  documentation: [row],
});
const own = (document: unknown) => judge(document, "integration-file", "documentation/");
const content = "Lists the people who have access.";

describe("targets", () => {
  it.each([
    [{ type: "description", resource: "users", method: "list", content }, []],
    [{ type: "description", resource: "user", method: "list", content }, ['unknown-target "user"']],
    [{ type: "body_schema", resource: "users", method: "lst", content: "type: object" }, ['unknown-target "lst"']],
    [{ type: "query_schema", content: "type: object" }, ["unknown-target {"]],
    [{ type: "response_schema", resource: "users", method: null, content: "type: object" }, ["unknown-target {"]],
    [{ type: "readme", content: "# Acme" }, []],
    [{ type: "readme", resource: "nothing", content: "# Acme" }, []],
    [{ type: "oauth_app_requires_verification", content: "true" }, []],
    [{ type: "description", resource: "constructor", method: "list", content }, ['unknown-target "constructor"']],
  ])("%j", (row, expected) => {
    expect(own(file(row))).toStrictEqual(expected);
  });

  it("are unknown in a file without resources", () => {
    expect(own(file({ type: "description", resource: "users", method: "list", content }, {}))).toStrictEqual([]);
  });

  it("are mended", () => {
    const row = (resource: string) => file({ type: "description", resource, method: "list", content });
    expect(fixed(row("user"), "integration-file", "documentation/unknown-target")).toStrictEqual(row("users"));
  });
});

describe("descriptions", () => {
  it.each([
    ["users list", ['poor-description "users list"']],
    ["Lists it", ['poor-description "Lists it"']],
    [content, []],
  ])("%s", (text, expected) => {
    expect(own(file({ type: "description", resource: "users", method: "list", content: text }))).toStrictEqual(
      expected,
    );
    expect(own(file({ type: "note", content: text }))).toStrictEqual([]);
  });
});

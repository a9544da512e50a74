import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { withRow } from "../documents.js";
import { fixed, judge, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "integration-file", "documentation/", { yaml: parseYaml });

const content = "Lists the people who have access.";

describe("targets", () => {
  it.each([
    [{ type: "description", resource: "users", method: "list", content }, []],
    [{ type: "description", resource: "user", method: "list", content }, ['unknown-target "user"']],
    [{ type: "body_schema", resource: "users", method: "lst", content: "type: object" }, ['unknown-target "lst"']],
    [{ type: "query_schema", content: "type: object" }, ["unknown-target {"]],
    [{ type: "response_schema", resource: "users", method: null, content: "type: object" }, ["unknown-target {"]],
    // The schema reports the misspelled key.
    [{ type: "description", resuorce: "users", method: "list", content }, []],
    [{ type: "readme", content: "# Acme" }, []],
    [{ type: "readme", resource: "users", content: "# Acme" }, ['unknown-target "resource"']],
    [{ type: "note", resource: "users", method: "list", content: "Slow." }, ['unknown-target "resource"']],
    [{ type: "readme", resource: null, method: null, content: "# Acme" }, []],
    // The schema reports the misspelled type.
    [{ type: "descripton", resource: "users", method: "list", content }, []],
    [{ type: "oauth_app_requires_verification", content: "true" }, []],
    [{ type: "description", resource: "constructor", method: "list", content }, ['unknown-target "constructor"']],
  ])("%j", (row, expected) => {
    expect(own(withRow(row))).toStrictEqual(expected);
  });

  it("are unknown in a file without resources", () => {
    expect(own(withRow({ type: "description", resource: "users", method: "list", content }, {}))).toStrictEqual([]);
  });

  it("are mended", () => {
    const row = (resource: string) => withRow({ type: "description", resource, method: "list", content });
    expect(fixed(row("user"), "integration-file", "documentation/unknown-target")).toStrictEqual(row("users"));
  });
});

describe("consequences of a mistake are not reported", () => {
  it("of a method under a name that is a mistake", () => {
    const file = (name: string) => ({
      name: "acme",
      config: withMethod({ path: "/users" }, name),
      documentation: [{ type: "description", resource: "users", method: "list", content: "All users of the team." }],
    });
    expect(judge(file("list_2"), "integration-file", "documentation/")).toStrictEqual([]);
    expect(judge(file("List"), "integration-file", "documentation/")).toStrictEqual([]);
    expect(judge(file("search"), "integration-file", "documentation/")).toHaveLength(1);
  });
});

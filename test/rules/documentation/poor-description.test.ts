import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { judge, withApiKey } from "../judge.js";

const file = (
  row: object,
  config: Readonly<Record<string, unknown>> = { resources: { users: { list: { path: "/users" } } } },
) => ({
  name: "acme",
  config: withApiKey(config),
  documentation: [row],
});

const own = (document: unknown) => judge(document, "integration-file", "documentation/", { yaml: parseYaml });

const content = "Lists the people who have access.";

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

import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/document/yaml.js";
import { withRow } from "../documents.js";
import { judge } from "../judge.js";

const own = (document: unknown) => judge(document, "integration-file", "documentation/", { yaml: parseYaml });

const content = "Lists the people who have access.";

describe("descriptions", () => {
  it.each([
    ["users list", ['poor-description "users list"']],
    ["Lists it", ['poor-description "Lists it"']],
    [content, []],
  ])("%s", (text, expected) => {
    expect(own(withRow({ type: "description", resource: "users", method: "list", content: text }))).toStrictEqual(
      expected,
    );
    expect(own(withRow({ type: "note", content: text }))).toStrictEqual([]);
  });
});

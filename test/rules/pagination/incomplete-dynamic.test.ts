import { describe, expect, it } from "vitest";
import { judge, withApiKey, withMethod } from "../judge.js";

const own = (document: unknown) => judge(document, "config", "pagination/");

describe("dynamic pagination", () => {
  const initial = { get_initial_pagination_values_expression: "{ 'page': 1 }" };

  it.each([
    [initial, ['incomplete-dynamic "config"']],
    [{}, ['incomplete-dynamic "config"']],
    [{ ...initial, get_pagination_values_expression: "null" }, []],
    [{ get_cursor_from_response_expression: "body.next" }, []],
  ])("%j", (config, expected) => {
    expect(own(withMethod({ pagination: { format: "dynamic", config } }))).toStrictEqual(expected);
  });

  it("is judged after merging", () => {
    const pagination = { format: "dynamic", config: { get_pagination_values_expression: "null" } };
    const override = { pagination: { config: initial } };
    const document = { integration: { name: "acme", config: withApiKey({ pagination }) }, override };
    expect(judge(document, "environment-integration", "pagination/")).toStrictEqual([]);
    expect(judge(override, "override", "pagination/")).toStrictEqual([]);
  });
});

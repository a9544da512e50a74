import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

describe("keys of the row", () => {
  it.each([
    [{ name: "acme", base_url: "https://a.example" }, ['foreign-key "name"']],
    [{ config: { base_url: "https://a.example" } }, ['foreign-key "config"']],
    [{ label: "Acme", environment_variables: { A: "1" } }, []],
    [{ tool_tags: {}, lable: "x" }, []],
  ])("%j", (document, expected) => {
    expect(judge(document, "override", "override/")).toStrictEqual(expected);
    expect(judge({ override: document }, "environment-integration", "override/")).toStrictEqual(expected);
  });

  it("are named once", () => {
    expect(judge({ integration: {} }, "override", "")).toStrictEqual(['foreign-key "integration"']);
  });
});

import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const rule = "schema/unknown-property";
const cursor = (config: object) => ({ pagination: { format: "cursor", config: { cursor_path: "next", ...config } } });

describe("unknown keys that are null", () => {
  it("are taken away by an update and by an override", () => {
    expect(judge({ version: 1, config: cursor({ page_key: null }) }, "integration-update", rule)).toStrictEqual([]);
    expect(judge(cursor({ page_key: null }), "override", rule)).toStrictEqual([]);
  });

  it("are judged where they are misspelt, and where nothing lies below", () => {
    const misspelt = { version: 1, config: { base_ulr: null } };
    expect(judge(misspelt, "integration-update", rule)).toStrictEqual(['unknown-property "base_ulr"']);
    expect(judge(cursor({ page_key: null }), "config", rule)).toStrictEqual(['unknown-property "page_key"']);
    expect(judge({ version: 1, config: {}, page: null }, "integration-update", rule)).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

describe("what follows from a mistake is not said beside it", () => {
  it("of text that cannot be read", () => {
    const said = (text: string) =>
      judge(text, "override", "schema/").filter((finding) => !finding.startsWith("syntax"));
    expect(said('{ “label”: "Acme" }')).toStrictEqual([]);
    expect(said('{ "base_url": "\nhttps://a.com" }')).toStrictEqual([]);
    expect(judge({ headers: { X: "{{a?}}" }, ...withApiKey({}) }, "config", "placeholder/")).toHaveLength(1);
  });
});

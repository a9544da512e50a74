import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const webhook = (value: unknown) => judge(withApiKey({ webhook: value }), "config", "webhook/");

describe("verification", () => {
  it.each([
    [{ payload_transform: "$" }, ['unverified "webhook"']],
    [{ signature_verification: null }, ['unverified "webhook"']],
    [null, []],
  ])("%j", (value, expected) => {
    expect(webhook(value)).toStrictEqual(expected);
  });

  it("is judged on whole documents only", () => {
    expect(judge({ webhook: { payload_transform: "$" } }, "override", "webhook/")).toStrictEqual([]);
  });
});

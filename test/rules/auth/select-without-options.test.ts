import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const field = { name: "api_key", label: "Key", type: "password" };

describe("credentials", () => {
  it.each([
    [
      { credentials: { format: "api_key", config: { fields: [{ ...field, type: "single_select" }] } } },
      ["select-without-options {"],
    ],
    [
      { credentials: { format: "api_key", config: { fields: [{ ...field, type: "single_select", options: [] }] } } },
      ["select-without-options []"],
    ],
  ])("%j", (more, expected) => {
    expect(auth({ label: "Acme", ...more })).toStrictEqual(expected);
  });
});

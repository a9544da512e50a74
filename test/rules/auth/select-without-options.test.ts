import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const auth = (document: unknown) => judge(document, "config", "auth/");

const field = { name: "api_key", label: "Key", type: "password" };

const eu = { label: "Europe", value: "eu" };

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
    // The schema reports the misspelled keys.
    [
      { credentials: { format: "api_key", config: { fields: [{ ...field, type: "single_select", optoins: [eu] }] } } },
      [],
    ],
    [
      {
        credentials: {
          format: "api_key",
          config: {
            fields: [{ ...field, type: "single_select", default: "us", options: [eu, { label: "US", vlaue: "us" }] }],
          },
        },
      },
      [],
    ],
  ])("%j", (more, expected) => {
    expect(auth({ label: "Acme", ...more })).toStrictEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const judged = (field: object) =>
  judge(
    { credentials: { format: "api_key", config: { fields: [{ name: "x", label: "x", type: "text", ...field }] } } },
    "override",
    "auth/self-contradicting-field",
  ).map((text) => text.slice(text.indexOf(" ") + 1));

const options = (...values: readonly unknown[]) => ({
  type: "single_select",
  options: values.map((value, index) => ({ label: `Option ${String(index)}`, value })),
});

describe("a field that refuses its own values", () => {
  it.each([
    [{ pattern: "^\\d+$", default: "main" }, ['"main"']],
    [{ pattern: "^https://", placeholder: "acme" }, ['"acme"']],
    [{ pattern: "^[a-z]+$", placeholder: "acme.example" }, ['"acme.example"']],
    [{ pattern: "^\\p{L}+$", placeholder: "1000" }, ['"1000"']],
    [{ format: "email", default: "me" }, ['"me"']],
    [{ format: "number", default: "ten" }, ['"ten"']],
    [{ format: "uuid", default: "1234" }, ['"1234"']],
    [{ format: "url", default: "acme" }, ['"acme"']],
    [{ pattern: "^[a-z]+$", ...options("eu", "us1") }, ['"us1"']],
    [options("eu", "us", "eu"), ['"eu"']],
    [options(1, "1"), ['"1"']],
    [{ default: "us", ...options("eu", "asia") }, ['"us"']],
  ])("%j", (field, expected) => {
    expect(judged(field)).toStrictEqual(expected);
  });

  it.each([
    { pattern: "^\\d+$", default: "" },
    { pattern: "^\\d+$", default: "{{account}}" },
    { pattern: "\\d", default: "main1" },
    { pattern: "^[a-z]+$", transform: "lowercase", default: "MAIN" },
    { pattern: "^[0-9a-f]{64}$", transform: "sha256", default: "main" },
    { pattern: "[a-z", default: "main" },
    { pattern: "^(a+)+$", default: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" },
    { pattern: "^(?:[a-z]+-?\\1)+$", default: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" },
    { pattern: "^[a-z]+$", placeholder: "Your subdomain" },
    { pattern: "^[a-z]+$", placeholder: "your-subdomain" },
    { pattern: "^sk_[a-z0-9]{32}$", placeholder: "sk_..." },
    { pattern: "^sk_[a-z0-9]{32}$", placeholder: "sk_xxxxxxxx" },
    { pattern: "^\\d{9}$", placeholder: "<account>" },
    { pattern: "^[a-z]+$", placeholder: "acme" },
    { pattern: "^\\p{L}[\\p{L}\\p{N}-]*$", placeholder: "münchen" },
    { pattern: "^[\\p{Lu}][\\p{L} ]+$", default: "Jörg Müller" },
    { pattern: "^\\u{1F600}$", default: "\u{1F600}" },
    { pattern: "^[\\p{L}--\\p{Lu}]+$", default: "acme" },
    { format: "email", default: "me@acme.example" },
    { format: "number", default: "-1.5" },
    { format: "url", default: "acme.example/path" },
    { format: "colour", default: "red" },
    { default: "eu", ...options("eu", "us") },
    { default: "1", ...options(1, 2) },
    { default: "eu", type: "single_select", options: [] },
    options("eu", "us", true),
  ])("but not %j", (field) => {
    expect(judged(field)).toStrictEqual([]);
  });
});

describe("several signs of one mistake", () => {
  it("are one finding: options in another form, an id that is written wrongly", () => {
    const field = { name: "api_key", label: "K", type: "single_select", default: "a", options: ["a", "b"] };
    const credentials = { format: "api_key", config: { fields: [field] } };
    expect(judge(withApiKey({ credentials }), "config", "auth/self")).toStrictEqual([]);
    const users = {
      get: { path: "/get_user", body: { id: "{{id[0]}}" }, method: "post" },
      update: { path: "/set_user", body: { id: "{{id}}" }, method: "post" },
    };
    expect(judge(withApiKey({ resources: { users } }), "config", "resource/item")).toStrictEqual([]);
  });
});

it.each([
  ["YYYY-MM-DD", "^\\d{4}-\\d{2}-\\d{2}$"],
  ["hh:mm", "^\\d\\d:\\d\\d$"],
  ["••••••", "^[a-f0-9]{32}$"],
  ["sk_live_…", "^sk_live_\\w{24}$"],
  ["<subdomain>", "^[a-z]+$"],
])("a mask is not an example: %s", (placeholder, pattern) => {
  expect(judged({ placeholder, pattern })).toStrictEqual([]);
});

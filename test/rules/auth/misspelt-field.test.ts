import { expect, it } from "vitest";
import { judge } from "../judge.js";

const found = (fields: readonly string[], reads: readonly string[]): readonly string[] => {
  const declared = fields.map((name) => ({ name, label: name, type: name.includes("ke") ? "password" : "text" }));
  const query = Object.fromEntries(reads.map((name, index) => [`q${index}`, `{{${name}}}`]));
  const document = {
    base_url: "https://a.example",
    credentials: { api_key: { format: "api_key", config: { fields: declared } } },
    resources: { users: { list: { path: "/users", query } } },
  };
  return [...judge(document, "config", "auth/misspelt-field"), ...judge(document, "config", "placeholder/undeclared")];
};

it.each([
  ["several placeholders read the other name", ["regoin", "key"], ["region", "region", "key"], ["regoin"]],
  ["only the other name is usual", ["api_eky"], ["api_key"], ["api_eky"]],
])("a field is misspelled where %s", (_, fields, reads, expected) => {
  expect(found(fields, reads)).toEqual(expected.map((name) => `misspelt-field "${name}"`));
});

it.each([
  ["a single placeholder has another name", ["region", "key"], ["regoin", "key"], "regoin"],
  ["the field is read as well", ["region", "key"], ["region", "regoin", "regoin", "key"], "regoin"],
])("a placeholder is misspelled where %s", (_, fields, reads, name) => {
  const expected = reads.filter((one) => one === name).map((one) => `undeclared ${one}`);
  expect(found(fields, reads)).toEqual(expected);
});

it("a list may be another name", () => {
  const names = found(["region", "api_key"], ["regions", "regions", "api_key"]);
  expect(names).not.toContain('misspelt-field "region"');
});

it("other names have nothing to do with each other", () => {
  expect(found(["region", "api_key"], ["country", "country", "api_key"])).not.toContain('misspelt-field "region"');
});

it("is the only finding where the bearer token reads the field", () => {
  const fields = [{ name: "api_eky", label: "Key", type: "password" }];
  const document = {
    credentials: { api_key: { format: "api_key", config: { fields } } },
    authorization: { format: "bearer", config: { value: "{{api_key}}" } },
  };
  expect(judge(document, "config", "auth/")).toEqual(['misspelt-field "api_eky"']);
});

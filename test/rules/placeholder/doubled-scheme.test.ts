import { describe, expect, it } from "vitest";
import { fixed, judge } from "../judge.js";

const site = (base_url: string, field: object) => ({
  label: "Acme",
  base_url,
  credentials: {
    format: "api_key",
    config: { fields: [{ name: "site", label: "Site", type: "text", ...field }] },
  },
});

describe("schemes and domains that a field has", () => {
  const rule = "placeholder/doubled-scheme";

  it.each([
    ["https://{{site}}/api", {}],
    ["https://{{site}}/api", { placeholder: "acme.example" }],
    ["{{site?:https://acme.example}}/api", {}],
    ["https://{{site}}acme.example", {}],
    ["https://{{site}}acme.example", { pattern: "^[a-z.]*$" }],
    [
      "https://{{site}}acme.example",
      {
        options: [
          { label: "US", value: "" },
          { label: "EU", value: "eu." },
        ],
      },
    ],
    ["https://{{site}}-acme.example", { pattern: "^[a-z]+$" }],
    ["https://{{site}}acme/api", { pattern: "^[a-z]+$" }],
    ["https://acme.example/{{site?:https://a.example}}", {}],
    ["https://{{site}}/api", { format: "url", placeholder: "acme.example" }],
    ["{{site}}/api", { format: "url" }],
    ["{{site}}/api", { placeholder: "https://acme.example" }],
    ["{{site}}/api", { placeholder: "Your site" }],
    ["https://{{site}}.acme.example", { placeholder: "mycompany" }],
    ["https://{{site}}", { options: [{ label: "EU", value: "eu.acme.example" }] }],
    ["https://https.acme.example/{{site}}", {}],
    ["https://{{site}}.acme.example", { placeholder: "eu.mycompany" }],
    ["{{site}}.acme.example", { placeholder: "https://mycompany" }],
    ["https://api.acme.example/{{site}}", { format: "url" }],
    ["{{other}}/api", { placeholder: "acme.example" }],
  ])("%s fits %j", (base, field) => {
    expect(judge(site(base, field), "config", rule)).toStrictEqual([]);
  });

  it.each([
    ["https://{{site}}/api", { format: "url" }, "https://{{site}}"],
    ["https://{{site}}", { placeholder: "https://acme.example" }, "https://{{site}}"],
    ["http://{{site}}", { default: "https://acme.example" }, "http://{{site}}"],
    ["https://{{site}}", { pattern: "^https://.+" }, "https://{{site}}"],
    ["https://{{site}}", { options: [{ label: "EU", value: "https://eu.acme.example" }] }, "https://{{site}}"],
    ["https://https://acme.example/{{site}}", {}, "https://https://"],
    ["https://{{site}}acme.example/api", { pattern: "^[a-z0-9-]+$" }, "{{site}}acme.example"],
    ["https://{{site}}acme.example", { options: [{ label: "EU", value: "eu" }] }, "{{site}}acme.example"],
    ["https://{{site?:https://acme.example}}/api", {}, "https://{{site?:https://"],
    ["http://https:acme.example/{{site}}", {}, "http://https:"],
    ["{{site}}.acme.example/v1", {}, "{{site}}"],
    ["{{site}}/api", { placeholder: "acme.example" }, "{{site}}"],
    ["{{site}}/api", { placeholder: "e.g. shop.acme.example" }, "{{site}}"],
    ["https://{{site}}.acme.example", { placeholder: "mycompany.acme.example" }, "{{site}}.acme.example"],
  ])("%s does not fit %j", (base, field, text) => {
    expect(judge(site(base, field), "config", rule)).toStrictEqual([`doubled-scheme ${text}`]);
  });

  it("are written once", () => {
    const field = { format: "url" };
    expect(fixed(site("https://{{site}}/api", field), "config", rule)).toStrictEqual(site("{{site}}/api", field));
    expect(fixed(site("{{site}}.acme.example", {}), "config", rule)).toStrictEqual(
      site("https://{{site}}.acme.example", {}),
    );
  });
});

it("a subdomain ends before a dot", () => {
  const field = (name: string) => ({ name, label: name, type: "text", placeholder: "acme" });
  const judged = (base_url: string, name: string) =>
    judge(
      { label: "Acme", base_url, credentials: { format: "api_key", config: { fields: [field(name)] } } },
      "config",
      "placeholder/doubled-scheme",
    );
  expect(judged("https://{{subdomain}}acme.example", "subdomain")).toStrictEqual([
    "doubled-scheme {{subdomain}}acme.example",
  ]);
  expect(judged("https://{{subdomain}}.acme.example", "subdomain")).toStrictEqual([]);
  expect(judged("https://{{subdomain}}-api.acme.example", "subdomain")).toStrictEqual([]);
  expect(judged("https://{{host_part}}acme.example", "host_part")).toStrictEqual([]);
});

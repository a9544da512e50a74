import { Linter } from "eslint";
import json from "@eslint/json";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import plugin from "../../src/eslint/plugin.js";
import { inFolder, parseReport, run, type Tree } from "./harness.js";

const base = JSON.stringify({
  name: "acme",
  config: {
    label: "Acme",
    base_url: "https://api.acme.example",
    credentials: { format: "api_key", config: { fields: [{ name: "api_key", label: "Key", type: "password" }] } },
    resources: { users: { list: { path: "/users" } } },
  },
});
/** Wrong only together with the base, which has no such resource. */
const override = '{ "resources": { "userz": { "list": { "path": "/x" } } }, "headers": { "x-key": "{{api_kee}}" } }';
const only = ["--only", "placeholder/undeclared", "configuration/unusable-file"];

async function lint(files: Tree, ...argv: readonly string[]) {
  const { stdout, stderr } = await run([...argv, ...only, "--format", "json"], { files });
  expect(stderr).toBe("");
  return parseReport(stdout).diagnostics.map(({ path, rule, pointer }) => `${path} ${rule} ${pointer}`);
}

const known = ["acme.override.json placeholder/undeclared /headers/x-key"];

describe("the base of an override", () => {
  it("is the integration next to it, in any format", async () => {
    const yaml = `name: acme\nconfig: ${JSON.stringify((JSON.parse(base) as { config: object }).config)}\n`;
    const other = { "acme.override.json": override };
    expect(await lint(other, ".")).toEqual([]);
    expect(await lint({ ...other, "acme.integration.json": base }, "acme.override.json")).toEqual(known);
    expect(await lint({ ...other, "acme.integration.yaml": yaml }, "acme.override.json")).toEqual(known);
    expect(await lint({ ...other, "acme2.integration.json": base }, ".")).toEqual([]);
    expect(await lint({ "x/acme.override.json": override, "acme.integration.json": base }, ".")).toEqual([]);
    const inYaml = { "acme.override.yaml": 'headers: { x: "{{api_kee}}" }\n', "acme.integration.json": base };
    expect(await lint(inYaml, ".")).toEqual(["acme.override.yaml placeholder/undeclared /headers/x"]);
  });

  it("is unknown if there are several candidates", async () => {
    const files = { "acme.override.json": override, "acme.integration.json": base, "acme.integration.yml": "{}" };
    const ambiguous = ["acme.override.json configuration/unusable-file "];
    expect(await lint(files, "acme.override.json")).toEqual(ambiguous);
    const bases = JSON.stringify({ bases: { "*.override.json": "acme.integration.json" } });
    expect(await lint({ ...files, "intlint.config.json": bases }, "acme.override.json")).toEqual(known);
    expect(await lint(files, "acme.override.json", "--base", "acme.integration.json")).toEqual(known);
  });

  it("is what the configuration says, the last glob first", async () => {
    const files = {
      "eu/acme.json": override,
      "shared/acme.json": base,
      "other.json": "{}",
      "intlint.config.json": JSON.stringify({
        kinds: { "eu/*": "override" },
        bases: { "**": "other.json", "eu/*": "shared/acme.json" },
      }),
      "us/intlint.config.json": JSON.stringify({
        kinds: { "*.json": "override" },
        bases: { "*.json": "../shared/acme.json" },
      }),
      "us/acme.json": override,
    };
    expect(await lint(files, "eu", "us")).toEqual(
      ["eu", "us"].map((folder) => `${folder}/acme.json placeholder/undeclared /headers/x-key`),
    );
  });

  it("is reported in the configuration where it cannot be read", async () => {
    for (const path of ["gone.json", "folder", "latin.json"]) {
      const files = {
        "acme.override.json": override,
        "folder/x.txt": "",
        "latin.json": new Uint8Array([0x7b, 0xff]),
        "intlint.config.json": JSON.stringify({ bases: { "*.override.json": path } }),
      };
      expect(await lint(files, "acme.override.json")).toEqual([
        "intlint.config.json configuration/unusable-file /bases/*.override.json",
      ]);
    }
  });

  it("may be broken by two overrides, and is reported once", async () => {
    const broken = JSON.stringify({
      credentials: { format: "api_key", config: { fields: [{ name: "token", label: "T", type: "password" }] } },
    });
    const files = {
      "acme.integration.json": base.replace('"/users"', '"/users/{{api_key}}"'),
      "a/acme.json": broken,
      "b/acme.json": broken,
      "intlint.config.json": JSON.stringify({
        kinds: { "?/*": "override" },
        bases: { "?/*": "acme.integration.json" },
      }),
    };
    expect(await lint(files, ".")).toEqual([
      "acme.integration.json placeholder/undeclared /config/resources/users/list/path",
    ]);
  });

  it("is known to `explain --effective` and to ESLint", async () => {
    const files = { "acme.override.json": override, "acme.integration.json": base };
    const { stdout, code } = await run(["explain", "--effective", "acme.override.json", "users.list"], { files });
    expect([code, stdout]).toEqual([0, expect.stringContaining("https://api.acme.example/users")]);
    await inFolder(files, (folder) => {
      const messages = new Linter({ cwd: folder }).verify(
        override,
        [
          {
            files: ["**/*.json"],
            language: "json/json",
            plugins: { json, intlint: plugin },
            rules: { "intlint/placeholder/undeclared": "error" },
          },
        ],
        { filename: join(folder, "acme.override.json") },
      );
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(["intlint/placeholder/undeclared"]);
    });
  });
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import json from "@eslint/json";
import { ESLint, type Linter } from "eslint";
import { defineConfig } from "eslint/config";
import yml from "eslint-plugin-yml";
import { expect, it } from "vitest";
import plugin from "../../src/eslint/plugin.js";
import { rules } from "../../src/index.js";
import { inFolder, run, type Tree } from "../cli/harness.js";
import { documentOf, places, showing, tokens } from "../secrets/planted.js";

/** ESLint on JSON, JSONC and YAML, as its users write it. */
function eslint(cwd: string, preset: keyof typeof plugin.configs, options: ESLint.Options = {}): ESLint {
  const overrideConfig: Linter.Config[] = defineConfig([
    { plugins: { json, yml, intlint: plugin } },
    { files: ["**/*.json"], language: "json/json" },
    { files: ["**/*.jsonc"], language: "json/jsonc", languageOptions: { allowTrailingCommas: true } },
    { files: ["**/*.{yml,yaml}"], language: "yml/yaml" },
    { files: ["**/*.{json,jsonc,yml,yaml}"], extends: [plugin.configs[preset]] },
  ]);
  return new ESLint({ cwd, overrideConfigFile: true, overrideConfig, ...options });
}

/** The output for a folder: a line per finding. */
async function toldByEslint(cwd: string, preset: keyof typeof plugin.configs): Promise<readonly string[]> {
  const results = await eslint(cwd, preset).lintFiles(["**/*.{json,jsonc,yml,yaml}"]);
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, endLine, endColumn }) => {
        return `${filePath.slice(cwd.length + 1)}:${line}:${column}-${endLine}:${endColumn} ${ruleId}`;
      }),
    )
    .toSorted();
}

interface Told {
  readonly path: string;
  readonly rule: string;
  readonly range: Record<"start" | "end", { readonly line: number; readonly column: number }>;
}

async function toldByCommand(files: Tree, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(["lint", ".", "--format", "json", ...args], { files });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Told[] };
  return diagnostics
    .map(({ path, rule, range: { start, end } }) => {
      return `${path}:${start.line}:${start.column}-${end.line}:${end.column} intlint/${rule}`;
    })
    .toSorted();
}

/** The files of a folder and of those in it, by their paths. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length + 1),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}

const flawed = filesIn("examples/flawed");
const hyphenated =
  '{ "base_url": "https://api.acme.example", "rate_limit": { "retry_after_header_expression": "headers.retry-after" } }';

it("has a rule for each of ours", () => {
  expect(Object.keys(plugin.rules ?? {})).toEqual(rules.map(({ id }) => id));
});

it.each(["recommended", "strict", "all"] as const)("reports what the command line reports: %s", async (preset) => {
  const files = {
    ...flawed,
    ...filesIn("fixtures/documents/config"),
    ...filesIn("fixtures/documents/clean/integration-file"),
    "intlint.config.json": `{ "preset": "${preset}" }`,
  };
  const told = await inFolder(files, (folder) => toldByEslint(folder, preset));
  expect(told).not.toEqual([]);
  expect(told).toEqual(await toldByCommand(files, []));
});

it("fixes what the command line fixes", async () => {
  const { written } = await run(["lint", ".", "--fix"], { files: flawed });
  expect(written.size).toBeGreaterThan(2);
  await inFolder(flawed, async (folder) => {
    await ESLint.outputFixes(await eslint(folder, "recommended", { fix: true }).lintFiles(["**/*.{json,yaml}"]));
    for (const [path, text] of written) expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
  });
});

it("respects the project's configuration", async () => {
  const off = '{ "kinds": { "*.json": "config" }, "rules": { "jsonata/hyphenated-name": "off" } }';
  const files = { "acme.json": hyphenated, "sub/acme.json": hyphenated, "sub/intlint.config.json": off };
  const told = await inFolder(files, (folder) => toldByEslint(folder, "recommended"));
  expect(told).toEqual(await toldByCommand(files, []));
  expect(told.filter((line) => line.includes("hyphenated-name"))).toEqual([
    "acme.json:1:101-1:112 intlint/jsonata/hyphenated-name",
  ]);
});

it("says that the configuration cannot be read", async () => {
  await inFolder({ "acme.json": hyphenated, "intlint.config.json": "{" }, async (folder) => {
    const [result] = await eslint(folder, "recommended").lintFiles(["acme.json"]);
    expect(result?.messages.map(({ message }) => message)).toEqual([
      expect.stringContaining("intlint.config.json:1:2: the configuration cannot be read"),
    ]);
  });
});

const described = {
  "acme.json":
    '{ "label": "Acme", "base_url": "https://api.acme.com", "resources": { "users": { "list": { "path": "/user" } } } }',
  "other.json":
    '{ "label": "Other", "base_url": "https://api.acme.com", "resources": { "users": { "list": { "path": "/user" } } } }',
  "specs/acme.yaml": "openapi: 3.0.0\nservers: [{ url: https://api.acme.com }]\npaths: { /users: { get: {} } }\n",
};

it("holds documents against the descriptions of their APIs", async () => {
  const apis = [{ files: "acme.json", descriptions: ["specs/*.yaml", "none.json", "none/*.json"] }];
  const files = { ...described, "intlint.config.json": JSON.stringify({ apis }) };
  const told = await inFolder(files, (folder) => toldByEslint(folder, "recommended"));
  expect(told).toEqual(await toldByCommand(files, []));
  expect(told.filter((line) => line.includes("/api/")).map((line) => line.replace(/:.* /, " "))).toEqual([
    "acme.json intlint/api/unknown-operation",
    "intlint.config.json intlint/api/unusable-description",
    "intlint.config.json intlint/api/unusable-description",
  ]);
});

it("judges the configuration as the command line does, except for what only a whole run tells", async () => {
  const exceptions = [{ at: "/base_url", rules: { "auth/insecure-url": "off" } }];
  const bases = { "*.override.json": "none.integration.json" };
  const configuration = JSON.stringify({ extends: ["./none.json"], bases, exceptions });
  const told = await inFolder({ "intlint.config.json": configuration }, (folder) => toldByEslint(folder, "all"));
  expect(told.map((line) => line.replace(/:.* /, " ")).sort()).toEqual([
    "intlint.config.json intlint/configuration/unusable-file",
    "intlint.config.json intlint/configuration/unusable-file",
    "intlint.config.json intlint/suppression/without-reason",
  ]);
});

it("reads a description again when it has changed", async () => {
  await inFolder({ ...described, "acme.openapi.yaml": described["specs/acme.yaml"] }, async (folder) => {
    const told = async (): Promise<readonly string[]> =>
      (await toldByEslint(folder, "recommended")).filter((line) => line.includes("/api/"));
    expect(await told()).toHaveLength(1);
    writeFileSync(join(folder, "acme.openapi.yaml"), described["specs/acme.yaml"].replace("/users", "/user"));
    expect(await told()).toEqual([]);
  });
});

it("leaves other files alone", async () => {
  const files = { "package.json": '{ "name": "acme" }', "compose.yaml": "services:\n  web:\n    image: nginx\n" };
  expect(await inFolder(files, (folder) => toldByEslint(folder, "all"))).toEqual([]);
});

it("offers what is not safe as a suggestion", async () => {
  const [result] = await eslint(process.cwd(), "recommended").lintFiles([
    "examples/flawed/brightdesk.integration.yaml",
  ]);
  const malformed = result?.messages.find(({ ruleId }) => ruleId === "intlint/placeholder/malformed");
  expect(malformed?.fix).toBeUndefined();
  expect(malformed?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([["Write `{{id}}`", "{{id}}"]]);
});

it("leaves out what the baseline knows", async () => {
  const files = { "acme.json": hyphenated, "new.json": hyphenated };
  const { written } = await run(["baseline", "acme.json"], { files });
  const baseline = Object.fromEntries(written);
  const told = await inFolder({ ...files, ...baseline }, (folder) => toldByEslint(folder, "recommended"));
  expect(told.filter((line) => line.startsWith("acme"))).toEqual([]);
  expect(told).toContain("new.json:1:101-1:112 intlint/jsonata/hyphenated-name");
});

it("obeys ESLint's comments", async () => {
  const text = `// eslint-disable-next-line intlint/jsonata/hyphenated-name -- the API is odd\n${hyphenated}`;
  const [result] = await eslint(process.cwd(), "recommended").lintText(text, { filePath: "acme.override.jsonc" });
  const of = (messages: readonly Linter.LintMessage[] = []) => messages.map(({ ruleId }) => ruleId);
  expect(of(result?.suppressedMessages)).toContain("intlint/jsonata/hyphenated-name");
  expect(of(result?.messages)).not.toContain("intlint/jsonata/hyphenated-name");
});

it("runs only the rules that are on", async () => {
  const one: Linter.Config = {
    plugins: { json, intlint: plugin },
    files: ["**/*.json"],
    language: "json/json",
    rules: { "intlint/jsonata/hyphenated-name": "warn" },
  };
  const only = new ESLint({ cwd: process.cwd(), overrideConfigFile: true, overrideConfig: [one] });
  const results = await only.lintFiles(["examples/flawed/*.json"]);
  const ids = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect([...ids]).toEqual(["intlint/jsonata/hyphenated-name"]);
});

it("suggests what a rule offers at some places only", async () => {
  const text = hyphenated.replace("headers.retry-after", "$min($number(headers.`retry-after`), 60)");
  await inFolder({ "a.integration.json": text }, async (folder) => {
    const [result] = await eslint(folder, "recommended").lintFiles(["*.json"]);
    const found = result?.messages.find(({ ruleId }) => ruleId === "intlint/jsonata/arguments");
    expect(found?.suggestions?.map(({ fix }) => fix.text)).toEqual(["$min([$number(headers.`retry-after`), 60])"]);
  });
});

it.each(Object.entries(places))("no message shows a secret in %s", async (_, plant) => {
  await inFolder({ "a.integration.json": documentOf(tokens.map(plant)) }, async (cwd) => {
    const results = await eslint(cwd, "recommended").lintFiles(["*.json"]);
    const shown = results.flatMap(({ messages }) =>
      messages.map(({ message, suggestions = [] }) => [message, ...suggestions.map(({ desc }) => desc)]),
    );
    expect(shown.length).toBeGreaterThan(3);
    expect(showing([["messages", JSON.stringify(shown)]], tokens)).toEqual([]);
  });
});

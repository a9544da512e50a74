import { describe, expect, it } from "vitest";
import { clean, parseReport, run, withError, withWarning, type JsonReport, type Tree } from "../cli/harness.js";

async function lint(files: Tree, ...argv: readonly string[]): Promise<JsonReport & { readonly code: number }> {
  const { code, stdout, stderr } = await run([...argv, "--format", "json"], { files });
  expect(stderr).toBe("");
  return { ...parseReport(stdout), code };
}

function found({ diagnostics }: JsonReport): string[] {
  return diagnostics.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);
}

describe("the configuration file", () => {
  it("sets severities, with comments and trailing commas", async () => {
    const config = '// ours\n{ "rules": { "schema/type": "info", /* more */ "schema/unknown-property": "error", }, }';
    const files = { "intlint.config.json": config, "a.json": withError, "b.json": withWarning };
    expect(found(await lint(files, "."))).toEqual(["a.json schema/type info", "b.json schema/unknown-property error"]);
    expect(found(await lint(files, ".", "--no-config"))).toEqual([
      "a.json schema/type error",
      "b.json schema/unknown-property warning",
    ]);
    expect(found(await lint(files, "a.json", "--rule", "schema/type=warning"))).toEqual(["a.json schema/type warning"]);
  });

  it("chooses a preset", async () => {
    const files = { "intlint.config.json": '{ "preset": "strict" }', "b.json": withWarning };
    expect(found(await lint(files, "b.json"))).toEqual(["b.json schema/unknown-property error"]);
  });

  it("is the nearest above each file", async () => {
    const files = {
      "intlint.config.json": '{ "rules": { "schema/type": "warning" } }',
      "a.json": withError,
      "x/intlint.config.json": '{ "rules": { "schema/type": "info" } }',
      "x/y/b.json": withError,
      "other.json": '{ "rules": { "schema/type": "off" } }',
    };
    expect(found(await lint(files, "a.json", "x"))).toEqual([
      "a.json schema/type warning",
      "x/y/b.json schema/type info",
    ]);
    expect(found(await lint(files, "a.json", "x", "--config", "other.json"))).toEqual([]);
  });

  it("says what files are", async () => {
    const files = {
      "x/intlint.config.json": '{ "kinds": { "parts/*.json": "config", "parts/o.json": "override" } }',
      "x/parts/a.json": "{}",
      "x/parts/o.json": "{}",
      "x/other.json": "{}",
    };
    const { files: listed, summary } = await lint(files, "x", "--rule", "schema/missing-section=off");
    expect(listed).toEqual([
      { path: "x/parts/a.json", kind: "config" },
      { path: "x/parts/o.json", kind: "override" },
    ]);
    expect(summary["skipped"]).toBe(1);
    expect((await lint(files, "x/parts/o.json", "--as", "integration-update")).files[0]?.kind).toBe(
      "integration-update",
    );
  });

  it("leaves names that say what a file is to themselves, unless a pattern is about them", async () => {
    const kinds = {
      "integrations/*.json": "config",
      "**": "config",
      "old/*.integration.json": "integration-create",
      "old/x.override.json": "config",
    };
    const files = {
      "intlint.config.json": JSON.stringify({ kinds }),
      "integrations/a.json": "{}",
      "integrations/a.integration.json": '{ "config": {} }',
      "integrations/a.override.json": "{}",
      "old/a.integration.json": "{}",
      "old/x.override.json": "{}",
    };
    const { files: listed } = await lint(files, ".", "--only", "suppression/unused");
    expect(listed.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "integrations/a.integration.json integration-file",
      "integrations/a.json config",
      "integrations/a.override.json override",
      "old/a.integration.json integration-create",
      "old/x.override.json config",
    ]);
  });

  it("declares names and functions", async () => {
    const document = JSON.stringify({
      base_url: "https://api.acme.test",
      credentials: {
        format: "api_key",
        config: { fields: [{ name: "api_key", label: "Key", type: "password", placeholder: "Key" }] },
      },
      headers: { x: "{{api_ky}}" },
      error_expression: "$ourFunction(status)",
    });
    const files = { "a.json": document };
    const rulesHit = async (config: string) => {
      const report = await lint({ ...files, "intlint.config.json": config }, "a.json");
      return report.diagnostics.map(({ rule }) => rule).filter((rule) => /undeclared|unknown-function/.test(rule));
    };
    expect((await rulesHit("{}")).toSorted()).toEqual(["jsonata/unknown-function", "placeholder/undeclared"]);
    expect(await rulesHit('{ "context": ["api_ky"], "functions": [{ "name": "ourFunction" }] }')).toEqual([]);
  });
});

describe("mistakes in the configuration file", () => {
  it("are findings at their place", async () => {
    const config = [
      "{",
      '  "presett": "strict",',
      '  "kinds": { "a.json": "confg" },',
      '  "rules": { "schema/typ": "off", "schema/type": "warn" },',
      '  "functions": [{ "params": [] }, { "name": "$f" }],',
      '  "context": "org_id"',
      "}",
    ].join("\n");
    const report = await lint({ "intlint.config.json": config, "a.json": clean }, "a.json");
    const places = report.diagnostics.map(({ rule, pointer, range }) => `${range.start.line} ${rule} ${pointer}`);
    expect(places).toEqual([
      "2 schema/unknown-property /presett",
      "3 schema/enum /kinds/a.json",
      "4 schema/unknown-property /rules/schema~1typ",
      "4 schema/enum /rules/schema~1type",
      "5 schema/required /functions/0",
      "5 schema/constraint /functions/1/name",
      "6 schema/type /context",
    ]);
    expect(report.diagnostics[2]).toMatchObject({
      path: "intlint.config.json",
      severity: "error",
      message: "There is no rule `schema/typ`.",
      help: "Did you mean `schema/type`?",
    });
    expect(report.code).toBe(1);
  });

  it("are shown when the file itself is named", async () => {
    const report = await lint({ "intlint.config.json": '{ "rules": { "x": "off" } }' }, "intlint.config.json");
    expect(report.files).toEqual([{ path: "intlint.config.json", kind: "intlint-config" }]);
    expect(found(report)).toEqual(["intlint.config.json schema/unknown-property error"]);
  });

  it("end the run where nothing can be read", async () => {
    for (const config of ["{", "", '{ "rules" }', "[".repeat(100_000)]) {
      const { code, stdout, stderr } = await run(["a.json"], {
        files: { "intlint.config.json": config, "a.json": withError },
      });
      expect(stderr).toMatch(/^intlint: intlint\.config\.json:\d+:\d+: the configuration cannot be read: .+\n$/);
      expect([code, stdout]).toEqual([2, ""]);
    }
  });

  it("do not fail if the file contains something else", async () => {
    for (const config of ["[]", "null", "1", '{ "rules": [], "kinds": 1 }', '{ "__proto__": 1 }']) {
      const { code, stderr } = await run(["a.json"], { files: { "intlint.config.json": config, "a.json": clean } });
      expect(code, stderr).toBeLessThan(2);
    }
  });
});

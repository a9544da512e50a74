import { describe, expect, it } from "vitest";
import { lint as lintWith } from "../../src/index.js";
import { clean, parseReport, run, withError, withWarning, type JsonReport, type Tree } from "../cli/harness.js";

async function lint(files: Tree, ...argv: readonly string[]): Promise<JsonReport & { readonly code: number }> {
  const { code, stdout, stderr } = await run([...argv, "--format", "json"], { files });
  expect(stderr).toBe("");
  return { ...parseReport(stdout), code };
}

function found({ diagnostics }: JsonReport): string[] {
  return diagnostics.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);
}

const config = (content: object): string => JSON.stringify(content);
const typeIs = (severity: string): string => config({ rules: { "schema/type": severity } });
const onlyType = ["--only", "schema/type"];

describe("extends", () => {
  it("takes files and packages; the later one decides, and the file itself over all", async () => {
    const files = {
      "a.json": withError,
      "base.json": config({ preset: "strict", rules: { "schema/type": "info", "jsonata/syntax": "off" } }),
      "node_modules/@acme/rules/intlint.config.json": typeIs("warning"),
      "node_modules/plain/package.json": config({ name: "plain", main: "./lint.json" }),
      "node_modules/plain/lint.json": typeIs("error"),
      "node_modules/sealed/package.json": config({ name: "sealed", exports: { ".": "./x.json", "./s": "./s.json" } }),
      "node_modules/sealed/x.json": typeIs("off"),
      "node_modules/sealed/s.json": typeIs("warning"),
    };
    const severityWith = async (content: object): Promise<string[]> =>
      found(await lint({ ...files, "intlint.config.json": config(content) }, "a.json", ...onlyType)).map(
        (line) => line.split(" ")[2] ?? "",
      );
    expect(await severityWith({ extends: "./base.json" })).toEqual(["info"]);
    expect(await severityWith({ extends: ["./base.json", "@acme/rules"] })).toEqual(["warning"]);
    expect(await severityWith({ extends: ["@acme/rules", "./base.json"] })).toEqual(["info"]);
    expect(await severityWith({ extends: ["@acme/rules", "plain"] })).toEqual(["error"]);
    expect(await severityWith({ extends: "sealed" })).toEqual([]);
    expect(await severityWith({ extends: "sealed/s" })).toEqual(["warning"]);
    expect(await severityWith({ extends: "./base.json", rules: { schema: "warning" } })).toEqual(["warning"]);
  });

  it("keeps paths and globs relative to the file that wrote them, and joins lists", async () => {
    const files = {
      "intlint.config.json": config({ extends: "./shared/base.json", exceptions: [exception("b.json", "warning")] }),
      "shared/base.json": config({
        kinds: { "parts/*.json": "override", "**/odd/*": "override" },
        exceptions: [exception("a.json", "info"), exception("**/b.json", "info")],
      }),
      "shared/parts/x.json": "{}",
      "parts/x.json": "{}",
      "odd/y.json": "{}",
      "a.json": withError,
      "b.json": withError,
    };
    const report = await lint(files, ".", "--only", "schema/type", "--no-ignore");
    expect(found(report)).toEqual(["a.json schema/type info", "b.json schema/type warning"]);
    expect(report.files.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "a.json integration-update",
      "b.json integration-update",
      "odd/y.json override",
      "shared/parts/x.json override",
    ]);
  });

  it("applies a file once, where it comes first: what builds on it decides", async () => {
    const files = {
      "intlint.config.json": config({ extends: ["./b.json", "./c.json"] }),
      "b.json": config({ extends: "./d.json", rules: { "schema/type": "warning" } }),
      "c.json": config({ extends: "./d.json" }),
      "d.json": typeIs("info"),
      "x.json": withError,
    };
    expect(found(await lint(files, "x.json", ...onlyType))).toEqual(["x.json schema/type warning"]);
  });

  it("reports what cannot be used where it is named", async () => {
    const entries = ["./gone.json", "./broken.json", "gone", "base.json", "code", "./a.json", "./wrong.json", "./sub"];
    const files = {
      "intlint.config.json": config({ extends: entries }),
      "broken.json": '{ "rules": ',
      "base.json": "{}",
      "node_modules/code/index.js": "",
      "a.json": config({ extends: ["./b.json"] }),
      "b.json": config({ extends: "./a.json" }),
      "wrong.json": "[]",
      "sub/x.json": "{}",
      "x.json": withError,
    };
    const { diagnostics, code } = await lint(files, "x.json");
    const told = diagnostics.map(({ path, rule, pointer, message }) => `${path} ${rule} ${pointer} ${message}`);
    expect(code).toBe(1);
    expect(told).toEqual([
      'x.json schema/type /version `version` is the string `"one"`; it must be a whole number.',
      "b.json configuration/unusable-file /extends `./a.json` cannot be extended: the files extend each other: a.json → b.json → a.json.",
      "intlint.config.json configuration/unusable-file /extends/0 `./gone.json` cannot be extended: there is no such file.",
      expect.stringMatching(/\/extends\/1 `.\/broken.json` cannot be extended: .+ \(broken.json:1:\d+\)$/),
      "intlint.config.json configuration/unusable-file /extends/2 `gone` cannot be extended: there is no such package.",
      "intlint.config.json configuration/unusable-file /extends/3 `base.json` cannot be extended: there is no such package.",
      "intlint.config.json configuration/unusable-file /extends/4 `code` cannot be extended: its entry is `index.js`.",
      "intlint.config.json configuration/unusable-file /extends/7 `./sub` cannot be extended: it is a folder.",
      expect.stringMatching(/^wrong.json schema\/type /),
    ]);
    expect(diagnostics.find(({ pointer }) => pointer === "/extends/3")?.help).toContain("`./base.json`");
  });

  it.each(["./\0", "\0", `./${"a".repeat(5000)}.json`, `../${"a/".repeat(5000)}b.json`])(
    "what no file can be called is not extended: %#",
    async (entry) => {
      const { diagnostics } = await lint(
        { "intlint.config.json": config({ extends: entry }), "x.json": "{}" },
        "x.json",
      );
      expect(diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain(
        "configuration/unusable-file /extends",
      );
    },
  );

  it("of itself is a circle, too", async () => {
    const files = { "intlint.config.json": config({ extends: "./intlint.config.json" }), "x.json": clean };
    expect(found(await lint(files, "x.json"))).toEqual(["intlint.config.json configuration/unusable-file error"]);
  });
});

describe("nested configuration files", () => {
  const files = {
    "intlint.config.json": config({ preset: "strict", rules: { "schema/type": "info" }, context: ["a"] }),
    "x/intlint.config.json": config({ rules: { "schema/unknown-property": "info" } }),
    "x/a.json": withError,
    "x/b.json": withWarning,
    "y/intlint.config.json": config({ root: true }),
    "y/z/b.json": withWarning,
  };

  it("add to those above them; `root` ends the search", async () => {
    expect(found(await lint(files, "."))).toEqual([
      "x/a.json schema/type info",
      "x/b.json schema/unknown-property info",
      "y/z/b.json schema/unknown-property warning",
    ]);
  });

  it("count in place of all others where one is named", async () => {
    expect(found(await lint(files, "x", "--config", "x/intlint.config.json"))).toEqual([
      "x/a.json schema/type error",
      "x/b.json schema/unknown-property info",
    ]);
  });

  it("may extend the one above, which changes nothing, and be extended by it", async () => {
    const above = { ...files, "x/intlint.config.json": config({ extends: "../intlint.config.json" }) };
    expect(found(await lint(above, "x"))).toEqual([
      "x/a.json schema/type info",
      "x/b.json schema/unknown-property error",
    ]);
    const below = {
      "intlint.config.json": config({ extends: "./x/intlint.config.json", rules: { "schema/type": "warning" } }),
      "x/intlint.config.json": typeIs("info"),
      "x/a.json": withError,
    };
    expect(found(await lint(below, "x"))).toEqual(["x/a.json schema/type info"]);
  });

  it("judge exceptions of all files that were found, and of none that is only extended", async () => {
    const exceptions = [{ files: "**/*.json", rules: { "schema/enum": "off" }, reason: "r" }];
    const tree = {
      "intlint.config.json": config({ extends: "./base.json", exceptions }),
      "base.json": config({ exceptions }),
      "x/intlint.config.json": "{}",
      "x/a.json": clean,
    };
    expect(found(await lint(tree, "."))).toEqual(["intlint.config.json suppression/unused warning"]);
  });
});

describe("overrides", () => {
  const override = (files: unknown, rest: object): string => config({ overrides: [{ files, ...rest }] });

  it("change settings for some files, the later ones last", async () => {
    const files = { "a.json": withError, "legacy/a.json": withError, "legacy/x/b.json": withWarning };
    const overrides = [
      { files: "legacy/**", rules: { "schema/type": "info" }, preset: "strict" },
      { files: ["x.json", "legacy/a.json"], rules: { schema: "warning" } },
    ];
    const settings = config({ overrides, rules: { "schema/type": "off" } });
    expect(found(await lint({ ...files, "intlint.config.json": settings }, "a.json", "legacy"))).toEqual([
      "legacy/a.json schema/type warning",
      "legacy/x/b.json schema/unknown-property error",
    ]);
  });

  it("say what files are, and what they may read and call", async () => {
    const files = {
      "x/a.json": '{ "headers": { "x": "{{org_id}}" }, "error_expression": "$own(status)" }',
      "intlint.config.json": override("x/*", {
        kinds: { "*.json": "override" },
        context: ["org_id"],
        functions: [{ name: "own" }],
      }),
    };
    const { files: listed, diagnostics } = await lint(files, "x");
    expect(listed).toEqual([{ path: "x/a.json", kind: "override" }]);
    expect(diagnostics).toEqual([]);
  });

  it("are checked", async () => {
    const wrong = override("a.json", { rules: { "schema/typ": "off" }, kind: "config", exceptions: [] });
    const { diagnostics } = await lint({ "intlint.config.json": wrong, "a.json": clean }, "a.json");
    expect(diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`).sort()).toEqual([
      "schema/unknown-property /overrides/0/exceptions",
      "schema/unknown-property /overrides/0/kind",
      "schema/unknown-property /overrides/0/rules/schema~1typ",
    ]);
  });

  it("without files are about none", async () => {
    for (const files of [undefined, 1, [], [2]]) {
      const report = await lint(
        { "intlint.config.json": override(files, { rules: { schema: "off" } }), "a.json": withError },
        "a.json",
      );
      expect(found(report)).toContain("a.json schema/type error");
    }
  });

  it("that match no file are reported", async () => {
    const settings = override(["gone/**", "*.json"], { rules: { schema: "info" } });
    const report = await lint({ "intlint.config.json": settings, "a.json": clean }, ".");
    expect(report.diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      "suppression/unused /overrides/0/files/0",
    ]);
  });

  it("count in the library by the path", () => {
    const options = { overrides: [{ files: "legacy/**", rules: { "schema/type": "off" as const } }] };
    const rulesAt = (path: string) =>
      lintWith(withError, { path, config: options }).diagnostics.map(({ rule }) => rule);
    expect([rulesAt("legacy/a.json"), rulesAt("a.json")]).toEqual([[], ["schema/type"]]);
  });
});

function exception(files: string, severity: string) {
  return { files, rules: { "schema/type": severity }, reason: "r" };
}

describe("--print-config", () => {
  const files = {
    "intlint.config.json":
      '{\n  "preset": "strict",\n  "context": ["org"],\n  "rules": { "schema/type": "info", "webhook": "off" },\n  "bases": { "x/a.json": "base.integration.json" },\n  "apis": [{ "files": "x/*", "descriptions": ["spec.yaml"] }]\n}',
    "base.integration.json": clean,
    "x/intlint.config.json": config({ extends: "./base.json", exceptions: [exception("a.json", "info")] }),
    "x/base.json":
      '{\n  "kinds": { "*.json": "override" },\n  "overrides": [\n    { "files": "a.json", "rules": { "schema/type": "error" } }\n  ]\n}',
    "x/a.json": clean,
  };

  it("says of each value where it comes from", async () => {
    const { stdout, code } = await run(["--print-config", "x/a.json", "--rule", "schema/enum=warning"], { files });
    const rows = stdout.split("\n").map((row) => row.trim().replace(/ {2,}/g, " | "));
    expect(code).toBe(0);
    for (const row of [
      "file | intlint.config.json",
      "file | x/base.json",
      "file | x/intlint.config.json",
      "kind | override | x/base.json:2",
      "preset | strict | intlint.config.json:2",
      "context | org | intlint.config.json:3",
      "base | base.integration.json | intlint.config.json:5",
      "api | spec.yaml | intlint.config.json:6",
      "rules schema/type | error | x/base.json:4",
      "rules webhook/unverified | off | intlint.config.json:4",
      "rules schema/enum | warning | --rule",
    ]) {
      expect(rows).toContain(row);
    }
    expect(stdout).toContain('"files":"a.json"');
  });

  it("prints JSON, and little where nothing is configured", async () => {
    const { stdout } = await run(["--print-config", "--format", "json"], { files });
    const report = JSON.parse(stdout) as { files: string[]; values: { key: string; from: string }[] };
    expect(report.files).toEqual(["intlint.config.json"]);
    expect(report.values[0]).toEqual({ key: "preset", value: "strict", from: "intlint.config.json:2" });
    expect((await run(["--print-config", "a.json"])).stdout).toBe("no configuration file\n");
    expect((await run(["--print-config", "a.json", "b.json"])).code).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { clean, parseReport, run, withError, withWarning, type Tree } from "./harness.js";

const files: Tree = { "clean.json": clean, "error.json": withError, "warning.json": withWarning };

describe("exit codes", () => {
  const table: readonly (readonly [argv: string, code: number])[] = [
    ["clean.json", 0],
    ["error.json", 1],
    ["warning.json", 0],
    ["warning.json --fail-on warning", 1],
    ["warning.json --fail-on info", 1],
    ["clean.json --fail-on info", 0],
    ["error.json --fail-on never", 0],
    ["warning.json --max-warnings 0", 1],
    ["warning.json --max-warnings 1", 0],
    ["warning.json --max-warnings 0 --quiet", 1],
    ["error.json --rule schema/type=off", 0],
    ["error.json --rule schema/type=warning", 0],
    ["warning.json --rule schema/unknown-property=error", 1],
    ["warning.json --rule schema/unknown-property=info --fail-on warning", 0],
    ["error.json --only schema/unknown-property", 0],
    ["error.json missing.json", 2],
    ["missing.json --fail-on never", 2],
    [".", 1],
    ["lint .", 1],
    ["", 1],
    ["-- error.json", 1],
  ];
  it.each(table)("intlint %s: %i", async (argv, code) => {
    const outcome = await run(argv.split(" ").filter(Boolean), { files });
    expect(outcome.code, outcome.stderr).toBe(code);
  });

  it("says why too many warnings fail", async () => {
    const { stderr, stdout } = await run(["warning.json", "--max-warnings", "0", "--quiet"], { files });
    expect(stderr).toBe("intlint: 1 warning is more than the 0 allowed\n");
    expect(stdout).toBe("");
  });
});

describe("usage", () => {
  const table: readonly (readonly [argv: string, message: string])[] = [
    ["--fromat json", 'unknown option "--fromat"; did you mean "--format"?'],
    ["--fixx", 'unknown option "--fixx"; did you mean "--fix"?'],
    ["--fix=yes", 'invalid value for --fix: "yes"; expected one of safe, all'],
    ["--fix=", "--fix needs a value"],
    ["--fix all error.json", '"all" is read as a path; did you mean --fix=all? For a path of that name write ./all'],
    ["--fix error.json eror.json", 'nothing was fixed: eror.json: no such file or folder; did you mean "error.json"?'],
    ["--fix error.json x/*.json", "nothing was fixed: x/*.json: no file matches"],
    ["--fix-dry-run=all", "--fix-dry-run takes no value"],
    ["--fix-dry-run --format json", "--fix-dry-run prints a diff, not a report; write --format json:FILE for one"],
    ["--baseline x clean.json", "x: the baseline cannot be read: no such file"],
    ["--baseline x --no-baseline", "--baseline and --no-baseline cannot be used together"],
    ["baseline --format json", 'unknown option "--format"'],
    ["baseline --prun", 'unknown option "--prun"; did you mean "--prune"?'],
    ["baseline -", "a baseline names files; name standard input with --stdin-filename"],
    ["-x", 'unknown option "-x"'],
    ["--format", "--format needs a value"],
    ["--format --quiet", "--format needs a value"],
    ["--format=", "--format needs a value"],
    ["--quiet=yes", "--quiet takes no value"],
    ["--format jsn", 'unknown format "jsn"; did you mean "json"?'],
    ["--format json:", "--format json: names no file"],
    ["--format json --format compact", "two reports cannot both go to standard output"],
    ["--as intgration", 'unknown kind of document "intgration"; did you mean "integration"?'],
    ["--rule schema/typ=off", 'unknown rule "schema/typ"; did you mean "schema/type"?'],
    ["--rule type=off", 'unknown rule "type"; did you mean "schema/type"?'],
    ["--rule schema/type", "--rule schema/type sets nothing"],
    ["--rule schema/type=warn", 'unknown severity "warn"; did you mean "warning"?'],
    ["--only schema/typo", 'unknown rule "schema/typo"; did you mean "schema/type"?'],
    ["--only jsonta", 'unknown rule "jsonta"; did you mean "jsonata"?'],
    ["--rule shema/*=off", 'unknown rule "shema/*"; did you mean "schema/*"?'],
    ["--rule schema/x*=off", 'unknown rule "schema/x*"; `intlint rules` lists them'],
    ["--fail-on warnings", 'invalid value for --fail-on: "warnings"; did you mean "warning"?'],
    ["--color yes", 'invalid value for --color: "yes"; expected one of auto, always, never'],
    ["--max-warnings few", '--max-warnings needs a whole number, not "few"'],
    ["--config x.json --no-config", "--config and --no-config cannot be used together"],
    ["--stdin-filename a.json error.json", "--stdin-filename names standard input, which is not among the paths"],
    ["--config missing.json error.json", "missing.json: the configuration cannot be read"],
    ["--base missing.json error.json", "missing.json: the base cannot be read: no such file"],
    ["lnit", 'lnit: no such file or folder; did you mean "intlint lint"?'],
    ["validate", 'validate: no such file or folder; did you mean "intlint lint"?'],
    ["schema/enum", "schema/enum: no such file or folder"],
    ["eror.json", 'eror.json: no such file or folder; did you mean "error.json"?'],
    ["rules schema/type", "rules takes no names"],
    ["rules --jsn", 'unknown option "--jsn"; did you mean "--json"?'],
    ["explain", "explain takes a rule id"],
    ["explain error.json:19", '"error.json:19" lacks a column: write error.json:19:COLUMN, as reports do'],
    ["explain error.json", '"error.json" lacks a line and a column: write error.json:LINE:COLUMN, as reports do'],
    ["explain schema/typ", 'unknown rule "schema/typ"; did you mean "schema/type"?'],
    ["schema confg", 'unknown schema "confg"; did you mean "config"?'],
    ["schema config --out missing/a.json", "missing/a.json: the schema cannot be written: no such file"],
    ["error.json --format json:missing/a.json", "missing/a.json: the report cannot be written: no such file"],
  ];
  it.each(table)("intlint %s", async (argv, message) => {
    const { code, stdout, stderr } = await run(argv.split(" "), { files });
    expect(stderr).toContain(`intlint: ${message}`);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("prints help and version", async () => {
    for (const argv of [["--help"], ["-h"], ["lint", "--help"]]) {
      const { code, stdout } = await run(argv);
      expect(stdout).toContain("--max-warnings N");
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(code).toBe(0);
    }
    expect((await run(["-v"])).stdout).toBe((await run(["--version"])).stdout);
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const command of ["explain", "rules", "schema"]) {
      expect((await run([command, "--help"])).stdout).toContain(`intlint ${command}`);
    }
  });
});

describe("rules", () => {
  it("runs only those that are asked for, however they are listed", async () => {
    const both = { "a.json": withWarning.replace("1", '"one"') };
    for (const argv of [
      ["--only", "schema/type", "schema/unknown-property", "a.json"],
      ["--only", "schema/type,schema/unknown-property", "a.json"],
      ["--only=schema/type", "--only=schema/unknown-property", "a.json"],
    ]) {
      const { stdout } = await run([...argv, "--format", "json"], { files: both });
      const found = parseReport(stdout).diagnostics.map(({ rule }) => rule);
      expect(found.toSorted()).toEqual(["schema/type", "schema/unknown-property"]);
    }
  });

  it("runs those of an area or a glob", async () => {
    const both = { "a.json": withWarning.replace("1", '"one"') };
    for (const pattern of ["schema", "schema/*", "sch*", "s*/t*,schema/unknown-*"]) {
      const { stdout } = await run(["--only", pattern, "a.json", "--format", "json"], { files: both });
      expect(parseReport(stdout).diagnostics.length, pattern).toBeGreaterThan(1);
    }
    expect((await run(["--only", "jsonata", "auth/*", "a.json"], { files: both })).code).toBe(0);
  });

  it("sets severities by area and glob: an id counts first, then the last setting", async () => {
    const set = async (...settings: readonly string[]) => {
      const argv = ["error.json", ...settings.flatMap((setting) => ["--rule", setting])];
      return (await run(argv, { files })).stdout.split(" ")[1];
    };
    expect(await set("schema=warning")).toBe("warning");
    expect(await set("schema=warning", "schema/t*=info")).toBe("info");
    expect(await set("schema/type=info", "schema/*=warning")).toBe("info");
    expect(await set("*=off", "schema/type=error")).toBe("error");
    expect(await set("schema/*=off")).toBeUndefined();
  });

  it("shows errors only when quiet", async () => {
    for (const option of ["--quiet", "-q"]) {
      const { stdout } = await run([".", option], { files });
      expect(stdout.match(/: \w+ /g)).toEqual([": error "]);
    }
  });
});

describe("formats", () => {
  it("is pretty on a terminal and compact elsewhere", async () => {
    const pretty = await run(["error.json"], { files, isTerminal: true, columns: 80 });
    expect(pretty.stdout).toContain("\u001b[");
    expect(pretty.stdout).toContain("^^^^^");
    const compact = await run(["error.json"], { files });
    const narrow = await run(["error.json"], { files, isTerminal: true, columns: 0 });
    expect(narrow.stdout).toBe(pretty.stdout);
    expect(compact.stdout).toMatch(/^error\.json:2:14: error schema\/type .+\n1 finding \(1 error\) in 1 file\n$/);
  });

  it("writes several reports, one to standard output", async () => {
    const argv = ["error.json", "--format", "json:out.json", "--format", "compact", "--format=sarif:out:2.sarif"];
    const { stdout, written } = await run(argv, { files });
    expect(stdout).toMatch(/^error\.json:2:14: error schema\/type/);
    expect([...written.keys()]).toEqual(["out.json", "out:2.sarif"]);
    expect(parseReport(written.get("out.json") ?? "").diagnostics).toHaveLength(1);
  });

  it("colours as asked", async () => {
    const colored = async (argv: string[], env: Record<string, string>, isTerminal = true) => {
      const { stdout } = await run(["error.json", "--format", "pretty", ...argv], { files, env, isTerminal });
      return stdout.includes("\u001b[");
    };
    expect(await colored([], {})).toBe(true);
    expect(await colored([], {}, false)).toBe(false);
    expect(await colored([], { TERM: "dumb" })).toBe(false);
    expect(await colored([], { NO_COLOR: "1" })).toBe(false);
    expect(await colored([], { NO_COLOR: "" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await colored([], { FORCE_COLOR: "0" })).toBe(false);
    expect(await colored([], { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
    expect(await colored(["--color", "always"], { NO_COLOR: "1" }, false)).toBe(true);
    expect(await colored(["--color=never"], { FORCE_COLOR: "1" })).toBe(false);
  });

  it("writes the same bytes every time, whatever the order of the arguments", async () => {
    const first = await run(["--format", "json", "error.json", "warning.json"], { files });
    const second = await run(["warning.json", "error.json", "--format", "json", "error.json"], { files });
    expect(second.stdout).toBe(first.stdout);
    const { files: listed, diagnostics, summary } = parseReport(first.stdout);
    expect(listed.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "error.json integration-update",
      "warning.json integration-update",
    ]);
    expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "error.json schema/type",
      "warning.json schema/unknown-property",
    ]);
    expect(summary).toMatchObject({ files: 2, skipped: 0, error: 1, warning: 1, info: 0 });
  });
});

describe("standard input", () => {
  it("is linted under its name", async () => {
    const named = await run(["-", "--stdin-filename", "x/a.json"], { stdin: withError });
    expect(named.stdout).toMatch(/^x\/a\.json:2:14: error/);
    expect(named.code).toBe(1);
    expect((await run(["--stdin-filename", "a.json"], { stdin: withError })).code).toBe(1);
    const nameless = await run(["-"], { stdin: withError });
    expect(nameless.stdout).toMatch(/^<stdin>:2:14: error/);
  });

  it("takes its language from its name", async () => {
    const yaml = "version: one\nconfig: {}\n";
    const { stdout } = await run(["-", "--stdin-filename", "a.yaml"], { stdin: yaml });
    expect(stdout).toMatch(/^a\.yaml:1:10: error schema\/type/);
  });

  it("goes with files", async () => {
    const { stdout } = await run(["-", "error.json"], { files, stdin: withError });
    expect(stdout.match(/^[^:]+(?=:)/gm)).toEqual(["<stdin>", "error.json"]);
  });
});

describe("kinds and bases", () => {
  it("takes the kind that is said", async () => {
    const { stdout } = await run(["a.json", "--as", "override", "--format", "json"], { files: { "a.json": "{}" } });
    expect(parseReport(stdout).files).toEqual([{ path: "a.json", kind: "override" }]);
  });

  it("reports a named file that is not a document, and skips one that was found", async () => {
    const other: Tree = { "clean.json": clean, "x/other.json": '{"a": 1}', "package.json": "{}" };
    const named = await run(["x/other.json"], { files: other });
    expect(named.stdout).toContain("schema/unknown-kind");
    expect(named.code).toBe(1);
    const found = await run([".", "--format", "json"], { files: other });
    expect(parseReport(found.stdout).files).toHaveLength(1);
    expect(parseReport(found.stdout).summary).toMatchObject({ files: 1, skipped: 2 });
    expect(found.code).toBe(0);
  });

  it("skips the files of well-known tools, although they are named like ours", async () => {
    const services = "services:\n  db:\n    image: postgres\n";
    const files: Tree = {
      "clean.json": clean,
      "docker-compose.override.yml": services,
      "compose.integration.yaml": services,
      "tsconfig.integration.json": "{}",
    };
    const { stdout, code } = await run([".", "--format", "json"], { files });
    expect(parseReport(stdout).files).toHaveLength(1);
    expect(code).toBe(0);
  });
});

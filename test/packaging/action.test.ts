import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { isVersion, linesOf, lockedVersion, summaryOf } from "../../action/inputs.mjs";
import { inFolder } from "../cli/harness.js";

it.each(["1.2.3", "0.1.0", "1", "1.2", "2.0.0-rc.1"])("%s is a version", (text) => {
  expect(isVersion(text)).toBe(true);
});

it.each([
  "latest",
  "^1.0.0",
  "*",
  "npm:evil@1.0.0",
  "file:../evil",
  "./evil",
  "https://evil.example/a.tgz",
  "github:evil/evil",
  "git+ssh://git@evil.example/a.git",
  "1.0.0 --registry=https://evil.example",
  "1.0.0\n--registry=https://evil.example",
  "1.0.0;id",
  "$(id)",
  "--help",
])("%j is not a version", (text) => {
  expect(isVersion(text)).toBe(false);
});

it("an input is read by lines, whatever ends them", () => {
  expect(linesOf("a\r\n  b c \r\n\r\nd\n")).toEqual(["a", "b c", "d"]);
  expect(linesOf(undefined)).toEqual([]);
});

it.each([
  ["package-lock.json", '{"packages":{"node_modules/intlint":{"version":"1.4.0"}}}', "1.4.0"],
  ["package-lock.json", '{"packages":{"node_modules/intlint":{"version":"npm:evil@1.0.0"}}}', undefined],
  ["package-lock.json", "{", undefined],
  ["yarn.lock", '"intlint@npm:^1.0.0":\n  version: 1.4.0\n', "1.4.0"],
  ["yarn.lock", 'intlint@^1.0.0:\n  version "1.4.0"\n', "1.4.0"],
  ["pnpm-lock.yaml", "packages:\n\n  intlint@1.4.0:\n    resolution: {}\n", "1.4.0"],
  ["pnpm-lock.yaml", "packages:\n\n  intlint@file:../evil:\n    resolution: {}\n", undefined],
  ["pnpm-lock.yaml", "packages:\n\n  other@1.4.0:\n    resolution: {}\n", undefined],
])("the version in %s %j", (name, text, version) => {
  expect(lockedVersion(name, text)).toBe(version);
});

it("the summary counts by rule", () => {
  const summary = { error: 1, warning: 1, info: 0, files: 2 };
  const text = summaryOf({ summary, diagnostics: [{ rule: "a/b" }, { rule: "c/d" }, { rule: "c/d" }] });
  expect(text).toContain("1 error, 1 warning and 0 infos in 2 documents");
  expect(text.indexOf("| `c/d` | 2 |")).toBeLessThan(text.indexOf("| `a/b` | 1 |"));
});

/** Stands in for npm: notes how it was called, and installs a program that notes its own arguments and writes a report. */
const npm = `#!/bin/sh
echo "$@" > "$CALLS/npm"
pwd > "$CALLS/npm-folder"
mkdir -p node_modules/intlint/dist
cat > node_modules/intlint/dist/cli.cjs <<'END'
const { writeFileSync } = require("node:fs");
const argv = process.argv.slice(2);
writeFileSync(process.env.CALLS + "/lint", JSON.stringify({ argv, folder: process.cwd() }));
const report = argv.find((word) => word.startsWith("--format=json:")).slice("--format=json:".length);
writeFileSync(report, JSON.stringify({ summary: { files: 1, error: 2, warning: 1, info: 0, fixable: 1 }, diagnostics: [] }));
process.exit(1);
END
`;

it.each(["sh", "bash"])("the action installs apart from the checked-out files and hands its inputs on (%s)", (shell) =>
  inFolder({ "bin/npm": npm, "repo/sub/.npmrc": "registry=https://evil.example\n", "calls/.keep": "" }, (folder) => {
    chmodSync(join(folder, "bin/npm"), 0o755);
    mkdirSync(join(folder, "temp"));
    const lock = { packages: { "node_modules/intlint": { version: "1.4.0" } } };
    writeFileSync(join(folder, "repo/package-lock.json"), JSON.stringify(lock));
    const { status } = spawnSync(shell, ["action/run.sh"], {
      env: {
        PATH: [join(folder, "bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter),
        CALLS: join(folder, "calls"),
        RUNNER_TEMP: join(folder, "temp"),
        GITHUB_WORKSPACE: join(folder, "repo"),
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        INTLINT_WORKING_DIRECTORY: "sub\r\n",
        INTLINT_PATHS: "a b\r\n--help\r\n$(touch pwned)\r\n",
        INTLINT_ARGS: "--pedantic\r\n",
        INTLINT_SARIF_FILE: "out.sarif",
        INTLINT_VERSION: "",
      },
    });
    expect(status).toBe(1);
    expect(readFileSync(join(folder, "calls/npm"), "utf8")).toMatch(/^install .*--ignore-scripts.* intlint@1\.4\.0\n$/);
    expect(readFileSync(join(folder, "calls/npm-folder"), "utf8")).toContain(join(folder, "temp"));
    const called = readFileSync(join(folder, "calls/lint"), "utf8");
    expect(JSON.parse(called)).toEqual({
      folder: join(folder, "repo/sub"),
      argv: [
        "lint",
        "--fail-on=warning",
        "--format=github",
        expect.stringMatching(/^--format=json:/),
        "--format=sarif:out.sarif",
        "--pedantic",
        "--",
        "a b",
        "--help",
        "$(touch pwned)",
      ],
    });
    expect(readFileSync(join(folder, "output"), "utf8")).toBe("errors=2\nwarnings=1\ninfos=0\nfixable=1\n");
    expect(readFileSync(join(folder, "summary"), "utf8")).toContain("2 errors");
  }),
);

it("a version that is not one ends the action before anything is installed", () =>
  inFolder({ "a.json": "{}" }, (folder) => {
    const { status, stdout } = spawnSync("sh", ["action/run.sh"], {
      env: { PATH: dirname(process.execPath) + ":/usr/bin:/bin", RUNNER_TEMP: folder, INTLINT_VERSION: "file:..\r\n" },
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stdout).toBe('::error::version: "file:.." is not a version such as 1.2.3\n');
  }));

it("every input of the action reaches its script", () => {
  const action = readFileSync("action.yml", "utf8");
  const given = [...action.matchAll(/(INTLINT_\w+): \$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, variable]) => variable);
  const read = [...readFileSync("action/main.mjs", "utf8").matchAll(/env\.(INTLINT_\w+)/g)].map(([, name]) => name);
  expect(new Set(read)).toEqual(new Set(given));
});

it("its script uses nothing that bash 3.2 or dash lacks", () => {
  const script = readFileSync("action/run.sh", "utf8");
  expect(script).toMatch(/^#!\/bin\/sh\n/);
  expect(
    script.match(/\b(?:mapfile|readarray|coproc|declare|local|source)\b|\[\[|<\(|<<<|&>|\|&|\$\{\w+(?:\^|,|@|:\d)/g),
  ).toBeNull();
});

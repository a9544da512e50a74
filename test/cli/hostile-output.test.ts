import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { run, type Outcome, type Situation } from "./harness.js";

/** Terminal escapes, bidirectional controls, and workflow commands. */
const hostile =
  "x\u001b[31m\u009b2J\u0007\u202e\u2066\u2028\r\n::error::gone\n  ::add-mask::a ##[error]b ##vso[task.complete]c ]]> & <b> \ufffe\uffff";
const obeyed = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;
const ownColor = new RegExp(`${"\u001b"}\\[\\d{1,2}m`, "g");
const command = /^\s*::(?!(?:error|warning|notice) file=)|^(?!::).*##[a-z]*\[/im;

/** Names, texts, values and a path that are hostile, with findings about all of them. */
function hostileConfig(more: object = {}): string {
  return JSON.stringify({
    label: hostile,
    base_url: "https://api.acme.example",
    [hostile]: 1,
    headers: { [hostile]: `{{${hostile}}} {{context.${hostile}` },
    error_expression: `{ "status": "${hostile}" & $nothing("${hostile}") }`,
    resources: { [hostile]: { list: { method: hostile, path: `/a/${hostile}`, response_path: hostile } } },
    ...more,
  });
}

const name = "a\u001b[2J\n::error::b ##[c]\u202e.json";
/** Its expression fails with a hostile message. */
const stopping = JSON.stringify({ label: "Acme", error_expression: `$error(${JSON.stringify(hostile)})` });
const files = {
  [name]: hostileConfig(),
  "old.json": hostileConfig({ headers: {}, resources: {} }),
  "ok.json": "{}",
  "stop.json": stopping,
};

const runs: readonly (readonly string[])[] = [
  ...formatNames.map((format) => ["lint", "--as", "config", "--pedantic", "--format", format, name]),
  ["lint", "--as", "config", "--color", "always", "--format", "pretty", name],
  ["lint", "--as", "config", "--show-suppressed", name, "no\u001b[31msuch\n::error::file"],
  ["lint", `--${hostile}`],
  ["lint", "--format", hostile],
  ["lint", "--config", hostile],
  ["baseline", "--as", "config", name],
  ["explain", hostile],
  ["explain", "--as", "config", `${name}:1:30`],
  ["explain", "--as", "config", "--color", "always", `${name}:1:30`],
  ["explain", "--as", "config", "--effective", name, `${hostile}.list`],
  ["explain", "--as", "config", "--effective", "--format", "json", name, `${hostile}.list`],
  ["explain", "--as", "config", "--effective", name, "none"],
  ["diff", "--as", "config", "old.json", name],
  ["diff", "--as", "config", "--color", "always", "old.json", name],
  ["diff", "--as", "config", "--format", "markdown", "old.json", name],
  ["diff", "--as", "config", "--format", "json", "old.json", name],
  ["eval", "--as", "config", name, hostile, "--input", "ok.json"],
  ["eval", "--as", "config", name, "error_expression", "--input", name],
  ["eval", "--as", "config", "stop.json", "/error_expression", "--input", "ok.json"],
  ["schema", hostile],
  ["rules", "--json"],
];

describe("nothing that is printed is obeyed by a terminal or by a runner of workflows", () => {
  it.each(runs.map((argv) => [argv.map((word) => JSON.stringify(word)).join(" "), argv] as const))(
    "%s",
    async (_, argv) => {
      const { stdout, stderr } = await runHere(argv);
      const hasColor = argv.includes("always");
      for (const text of [stdout, stderr]) {
        expect(hasColor ? text.replaceAll(ownColor, "") : text).not.toMatch(obeyed);
        expect(text.replaceAll(ownColor, "")).not.toMatch(command);
      }
      expect(stdout + stderr).not.toBe("");
    },
  );

  it("what fixing hands on is what it was, byte for byte", async () => {
    const { stdout } = await runHere(["lint", "--as", "config", "--fix", "-"], { stdin: hostileConfig() });
    expect(JSON.parse(stdout)).toMatchObject({ label: hostile });
  });

  it.each(["checkstyle", "junit"])("%s is XML", async (format) => {
    const { stdout } = await runHere(["lint", "--as", "config", "--format", format, name]);
    expect(XMLValidator.validate(stdout)).toBe(true);
    expect(stdout).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  it("JSON keeps every character of its values", async () => {
    const { stdout } = await runHere(["lint", "--as", "config", "--format", "json", name]);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { pointer: string; path: string }[] };
    expect(diagnostics.map(({ pointer }) => pointer)).toContain(
      `/${hostile.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    );
    expect(diagnostics[0]?.path).toBe(name);
  });
});

function runHere(argv: readonly string[], more: Situation = {}): Promise<Outcome> {
  return run(argv, { files, ...more });
}

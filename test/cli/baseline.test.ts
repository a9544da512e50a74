import { rules } from "../../generated/rules.js";
import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/engine/suppression/baseline.js";
import { hash } from "../../src/text/hash.js";
import { clean, parseReport, run, withError, withWarning, type Outcome, type Tree } from "./harness.js";

const error = "schema/type /version one";
const warning = "schema/unknown-property /config/zzz unknown zzz";

async function lint(files: Tree, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await run([...argv, "--format", "json"], { files });
  expect(stderr).toBe("");
  const { diagnostics, suppressed, summary } = parseReport(stdout);
  return {
    code,
    found: diagnostics.map(({ path, rule }) => `${path} ${rule}`),
    suppressed: suppressed.map(({ path, rule, suppression }) => `${path} ${rule} ${suppression.kind}`),
    messages: diagnostics.map(({ message }) => message),
    summary,
  };
}

function baseline(files: Tree, ...argv: readonly string[]): Promise<Outcome> {
  return run(["baseline", ...argv], { files });
}

describe("intlint baseline", () => {
  it("writes one sorted line for every finding, and lint does not report them any more", async () => {
    const files = { "b.json": withWarning, "a.json": withError, "my docs/c.json": withError };
    const { code, stdout, written } = await baseline(files);
    const text = `"my docs/c.json" ${error}\na.json ${error}\nb.json ${warning}\n`;
    expect([code, stdout]).toEqual([0, "intlint.baseline: 3 known findings (3 new, 0 removed)\n"]);
    expect(written).toEqual(new Map([["intlint.baseline", text]]));
    expect(await lint({ ...files, "intlint.baseline": text })).toMatchObject({
      code: 0,
      found: [],
      suppressed: [
        "a.json schema/type baseline",
        "b.json schema/unknown-property baseline",
        "my docs/c.json schema/type baseline",
      ],
      summary: { error: 0, warning: 0 },
    });
    expect((await lint({ ...files, "intlint.baseline": text }, "--no-baseline")).found).toHaveLength(3);
    expect(
      (await lint({ ...files, "x/known": text.replaceAll(/a.json|b.json/g, "../$&") }, ".", "--baseline", "x/known"))
        .found,
    ).toEqual(["my docs/c.json schema/type"]);
  });

  it("is next to the configuration file", async () => {
    const files = { "x/intlint.config.json": "{}", "x/y/a.json": withError, "b.json": withError };
    const { stdout, written } = await baseline(files, "x/y", "b.json");
    expect(stdout.split("\n").map((line) => line.split(":")[0])).toEqual([
      "intlint.baseline",
      "x/intlint.baseline",
      "",
    ]);
    expect(written.get("x/intlint.baseline")).toBe(`y/a.json ${error}\n`);
    const after = { ...files, ...Object.fromEntries(written) };
    expect((await lint(after, ".")).found).toEqual([]);
    const { stdout: inside } = await run(["--format", "json"], { files: after, cwd: "x/y" });
    expect(parseReport(inside).diagnostics).toEqual([]);
  });

  it("keeps what the run does not judge", async () => {
    const files = {
      "a.json": withError,
      "b.json": withWarning,
      "intlint.baseline": `a.json ${error}\nb.json ${warning}\n`,
    };
    for (const argv of [["b.json"], [".", "--only", "schema/unknown-property"], [".", "--rule", "schema/type=off"]]) {
      const { stdout, written } = await baseline(files, ...argv);
      expect([stdout, written.size]).toEqual(["intlint.baseline: 2 known findings (0 new, 0 removed)\n", 0]);
      expect((await lint(files, ...argv)).found).toEqual([]);
    }
  });

  it("reports the lines that are not needed, which --prune takes out", async () => {
    const known = `a.json ${error}\nb.json ${warning}\ngone.json ${error}\n`;
    const files = { "a.json": clean, "b.json": withWarning, "c.json": withError, "intlint.baseline": known };
    const report = await lint(files);
    expect(report.found).toEqual(["c.json schema/type", "intlint.baseline suppression/unused"]);
    expect(report.messages[1]).toBe("Unused baseline line: `schema/type` no longer reports this finding.");
    expect((await lint(files, ".", "--rule", "suppression/unused=off")).found).toEqual(["c.json schema/type"]);
    const { stdout, written } = await baseline(files, "--prune");
    expect(stdout).toBe("intlint.baseline: 1 known finding (0 new, 2 removed)\n");
    expect(written.get("intlint.baseline")).toBe(`b.json ${warning}\n`);
  });

  it("prunes nothing without a baseline", async () => {
    const { code, stdout, stderr, written } = await baseline({ "a.json": withError }, "--prune");
    expect([code, stdout, stderr, written.size]).toEqual([0, "", "intlint: no baseline to prune\n", 0]);
  });

  it("reads lines in any order, with any line end, and by former names", async () => {
    const text = `\ufeffb.json ${warning}\r\n\r\na.json ${error}\r\na.json ${error}\r\n`;
    const files = { "a.json": withError, "b.json": withWarning, "intlint.baseline": text };
    expect((await lint(files)).found).toEqual([]);
  });

  describe("of secrets", () => {
    // Built at runtime: scanners of repositories look for the whole.
    const [secret, another] = ["qWbHqLyjWDarjtTzdpdcKxe", "mRtZkYvNcPaEoUiGhJxWbQs"].map(
      (end) => `sk_${"live_"}${end}`,
    );
    const update = (value = ""): string =>
      JSON.stringify({ version: 1, config: { headers: { "X-Api-Key": value }, zzz: true } }, undefined, 2);
    const place = "a.json auth/hard-coded-secret /config/headers/X-Api-Key";
    const argv = ["--only", "auth/hard-coded-secret", "suppression/unused"];

    it("knows the place of a secret, not which it is", async () => {
      const { written } = await baseline({ "a.json": update(secret) }, ".", ...argv);
      const files = { "a.json": update(another), ...Object.fromEntries(written) };
      expect(await lint(files, ".", ...argv)).toMatchObject({
        found: [],
        suppressed: [`${place.split(" /")[0]} baseline`],
      });
    });
  });

  it("names findings as the fingerprints of SARIF do", async () => {
    const text = JSON.stringify({ ...(JSON.parse(withWarning) as object), version: "one" });
    const { written } = await baseline({ "a.json": text });
    const { stdout } = await run(["a.json", "--format", "sarif"], { files: { "a.json": text } });
    const lines = readBaseline(written.get("intlint.baseline") ?? "", rules);
    expect(lines.length).toBeGreaterThan(1);
    const fingerprints = [...stdout.matchAll(/"intlint\/v2": "(\w+)"/g)].map(([, fingerprint]) => fingerprint);
    expect(fingerprints.sort()).toEqual(
      lines.map(({ path, identity }) => hash(JSON.stringify([path, identity]))).sort(),
    );
  });

  it("ends the run where a line cannot be read", async () => {
    const conflict = `<<<<<<< ours\na.json ${error}\n=======\n`;
    for (const [text, place, reason] of [
      [conflict, "1:1", "it is the mark of a merge conflict"],
      [`a.json ${error}\nsomething else\n`, "2:1", "it is not a path, a rule and a place, with one space between two"],
      ['a.json schema/type /a "\n', "1:1", "it is not a path, a rule and a place, with one space between two"],
    ] as const) {
      for (const command of [["a.json"], ["baseline"], ["baseline", "--prune"]]) {
        const outcome = await run(command, { files: { "a.json": withError, "intlint.baseline": text } });
        const message = `intlint: intlint.baseline:${place}: the baseline cannot be read: ${reason}\n`;
        expect([outcome.code, outcome.stderr, outcome.stdout, outcome.written.size]).toEqual([2, message, "", 0]);
      }
    }
  });

  it("distinguishes equal findings, and leaves out those that comments suppress", async () => {
    const expression = "$number(headers.retry-after) + $number(headers.retry-after)";
    const update = JSON.stringify({
      version: 1,
      config: { rate_limit: { retry_after_header_expression: expression } },
    });
    const argv = ["a.jsonc", "--only", "jsonata/hyphenated-name"];
    const { written } = await baseline({ "a.jsonc": update }, ...argv);
    const line = "a.jsonc jsonata/hyphenated-name /config/rate_limit/retry_after_header_expression retry-after";
    expect(written.get("intlint.baseline")).toBe(`${line}\n${line} #2\n`);
    expect((await lint({ "a.jsonc": update, "intlint.baseline": `${line}\n` }, ...argv)).found).toHaveLength(1);
    const commented = `// intlint-disable jsonata/hyphenated-name -- x\n${update}`;
    expect((await baseline({ "a.jsonc": commented }, ...argv)).written.size).toBe(0);
  });
});

describe("exceptions in the configuration file", () => {
  const config = (value: object): string => JSON.stringify({ exceptions: [value] }, undefined, 2);
  const off = { rules: { "schema/type": "off" }, reason: "old" };

  it("hold for files below it", async () => {
    const files = {
      "x/intlint.config.json": config({ files: "old/**", ...off }),
      "x/old/a.json": withError,
      "x/a.json": withError,
    };
    expect(await lint(files)).toMatchObject({
      code: 1,
      found: ["x/a.json schema/type"],
      suppressed: ["x/old/a.json schema/type exception"],
    });
    expect((await lint(files, ".", "--show-suppressed", "--rule", "schema/type=off")).suppressed).toEqual([]);
  });

  it("are shown with --show-suppressed", async () => {
    const files = { "intlint.config.json": config(off), "a.json": withError };
    const compact = await run(["a.json", "--show-suppressed"], { files });
    expect(compact.stdout).toMatch(/^a\.json:2:14: error schema\/type .+ \(suppressed by an exception: old\)\n$/);
    const pretty = await run(["a.json", "--format", "pretty"], { files });
    expect(pretty.stdout).toMatch(/^No findings in 1 file .*\n1 suppressed\n$/);
  });

  it("need a reason where they turn a rule down, and existing rules", async () => {
    const found = async (value: object) =>
      (await lint({ "intlint.config.json": config(value), "a.json": withError })).found;
    const own = "intlint.config.json suppression/without-reason";
    expect(await found({ rules: { "schema/type": "off" } })).toEqual([own]);
    expect(await found({ rules: { "schema/type": "info" }, reason: " " })).toEqual(["a.json schema/type", own]);
    expect(await found({ rules: { "schema/type": "error" } })).toEqual(["a.json schema/type"]);
    const report = await run([".", "--format", "json"], {
      files: { "intlint.config.json": config({ rules: { "schema/typ": "off" }, reason: "x" }), "a.json": withError },
    });
    expect(parseReport(report.stdout).diagnostics[1]).toMatchObject({
      rule: "schema/unknown-property",
      pointer: "/exceptions/0/rules/schema~1typ",
      help: "Did you mean `schema/type`?",
    });
  });

  it("are called unused only where every file they may be about was linted", async () => {
    const unused = "intlint.config.json suppression/unused";
    const judge = async (exception: object, ...argv: readonly string[]) => {
      const files = {
        "intlint.config.json": config({ ...off, ...exception }),
        "x/a.json": clean,
        "x/b.json": withError,
        "c.json": clean,
      };
      return (await lint(files, ...argv)).found.filter((finding) => finding === unused).length;
    };
    expect(await judge({ files: "x/**" }, ".")).toBe(0);
    expect(await judge({ files: "x/a.json" }, ".")).toBe(1);
    expect(await judge({ files: "x/a.json" }, "x/a.json")).toBe(1);
    expect(await judge({ files: "x/**" }, "x/a.json")).toBe(0);
    expect(await judge({ files: "x/*", at: "/config" }, "x")).toBe(1);
    expect(await judge({ at: "/config" }, "x")).toBe(0);
    expect(await judge({ at: "/config" }, ".")).toBe(1);
    expect(await judge({ at: "/config" }, ".", "--only", "schema/enum", "suppression/unused")).toBe(0);
    expect(await judge({ files: "y/**" }, ".")).toBe(1);
    expect(await judge({ files: "y/**" }, "x")).toBe(0);
    expect(await judge({ files: "y/**" }, ".", "--rule", "suppression/unused=off")).toBe(0);
  });

  it("and kinds are not dead where an ignored file matches", async () => {
    const value = JSON.stringify({ kinds: { "built/*.json": "config", "buildt/*.json": "config" } });
    const files = { "intlint.config.json": value, ".gitignore": "built", "built/a.json": "{}", "a.json": clean };
    const report = await lint(files);
    expect(report.messages).toEqual(["No file matches `buildt/*.json`."]);
  });
});

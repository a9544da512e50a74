import { spawn } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, inFolder, run, withError, withWarning, type Outcome } from "./harness.js";
import { remove, watching, write } from "./watching.js";

/** The reports one after the other. */
function reports({ stdout }: Outcome): readonly string[] {
  return stdout.split("\n").filter((line) => /^\d+ findings?|error|warning/.test(line));
}

describe("--watch", () => {
  const argv = [".", "--format", "compact"];

  it("lints again what changes, comes and goes, until a person interrupts", async () => {
    const steps = [write("b.json", withError), write("c.json", withWarning), remove("b.json"), remove("c.json")];
    const outcome = await watching(argv, steps, { files: { "a.json": clean } });
    expect(outcome.code).toBe(130);
    expect(outcome.stderr).toBe("intlint: waiting for changes; Ctrl-C ends\n".repeat(5));
    expect(reports(outcome).filter((line) => line.includes("finding"))).toEqual([
      "1 finding (1 error) in 2 files",
      "2 findings (1 error, 1 warning) in 3 files",
      "1 finding (1 warning) in 2 files",
    ]);
  });

  it("looks again with a configuration and a baseline that have changed", async () => {
    const off = '{ "rules": { "schema/type": "off" } }';
    const baseline = "a.json schema/type /version one\n";
    const steps = [
      write("intlint.config.json", off),
      remove("intlint.config.json"),
      write("intlint.baseline", baseline),
      remove("intlint.baseline"),
    ];
    const { stdout } = await watching(argv, steps, { files: { "a.json": withError } });
    expect(stdout.match(/a\.json:.+schema\/type/g)).toHaveLength(3);
  });

  it("does not end where a configuration cannot be read for a while", async () => {
    const steps = [write("intlint.config.json", "{"), write("intlint.config.json", "{}")];
    const { code, stderr, stdout } = await watching(argv, steps, { files: { "a.json": withError } });
    expect(code).toBe(130);
    expect(stderr.match(/intlint\.config\.json/g)?.length).toBeGreaterThan(0);
    expect(stdout.match(/schema\/type/g)).toHaveLength(2);
  });

  it("lints only what has changed", async () => {
    const steps = [remove("b.json"), write("c.json", clean)];
    const { stderr } = await watching([...argv, "--timing"], steps, { files: { "a.json": clean, "b.json": clean } });
    const rounds = stderr.split("Ctrl-C ends\n").slice(0, 3);
    expect(rounds.map((text) => text.includes("Slowest rules"))).toEqual([true, false, true]);
  });

  it("clears a terminal before it prints again", async () => {
    const { stdout } = await watching(argv, [write("a.json", clean)], {
      files: { "a.json": withError },
      isTerminal: true,
    });
    const [first = "", second] = stdout.split("\u001b[2J\u001b[3J\u001b[H");
    expect(first).toContain("schema/type");
    expect(second).not.toContain("schema/type");
  });

  it.each([
    ["a text file", "notes.md"],
    ["a report that it writes", "report.json"],
    ["what a report is written to first", ".intlint-1.tmp"],
  ])("takes no notice of %s", async (_, path) => {
    const options = ["--format", "json:report.json"];
    const { stderr } = await watching([...argv, ...options], [write(path, "{}")], { files: { "a.json": clean } });
    expect(stderr).toBe("intlint: waiting for changes; Ctrl-C ends\n");
  });

  it.each(["--fix", "--fix-dry-run", "--staged", "-"])("does not go with %s", async (other) => {
    const { code, stderr } = await run(["--watch", other], { files: { "a.json": clean } });
    expect(code).toBe(2);
    expect(stderr).toContain("--watch");
  });

  const command = resolve("dist/cli.cjs");

  it.skipIf(!existsSync(command))("hears of changes from the system (needs npm run build)", async () => {
    await inFolder({ "apis/a.json": withError, "a.tmp": withWarning }, async (folder) => {
      const child = spawn(process.execPath, [command, ".", "--watch"], { cwd: folder });
      let [stdout, waits] = ["", 0];
      child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => {
        if (!chunk.toString().includes("waiting")) return;
        // A file that takes the place of another one is a single change.
        if (++waits === 1) renameSync(join(folder, "a.tmp"), join(folder, "apis/a.json"));
        else child.kill("SIGINT");
      });
      const code = await new Promise((done) => child.once("close", done));
      expect(code).toBe(130);
      expect(stdout).toMatch(/schema\/type[^]+schema\/unknown-property/);
    });
  });
});

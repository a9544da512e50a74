import { describe, expect, it } from "vitest";
import { readArguments, type OptionSpec } from "../../src/cli/args.js";
import { continuesOnly } from "../../src/cli/run/input-options.js";
import { commandUsages } from "../../src/cli/usage/commands.js";
import { manual } from "../../src/cli/usage/manual.js";
import { commonOptions } from "../../src/cli/usage/usage.js";
import { run } from "./harness.js";

describe.each(commandUsages)("intlint $name", (usage) => {
  const { name, examples, forms } = usage;
  const options: Readonly<Record<string, OptionSpec>> = { ...usage.options, ...commonOptions };

  it("has examples that use its own options", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) {
      const [first = "", ...rest] = line.split(" ");
      const argv = first === name ? rest : [first, ...rest];
      expect(() => readArguments(argv, options, continuesOnly), line).not.toThrow();
    }
  });

  it("shows its forms, options and examples where help is asked for", async () => {
    const { code, stdout } = await run([name, "--help"]);
    expect(code).toBe(0);
    for (const { line } of [...forms, ...examples]) expect(stdout).toContain(`intlint ${line}`);
    for (const option of Object.keys(options)) expect(stdout).toMatch(new RegExp(`^  (?:-\\w, )?--${option}\\b`, "m"));
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("is in the manual with all that it knows", () => {
    const page = manual().replaceAll("\\-", "-");
    for (const option of Object.keys(options)) expect(page).toMatch(new RegExp(`^\\.B ".*--${option}\\b`, "m"));
    for (const { line } of forms) expect(page).toContain(`"intlint ${line.replaceAll("…", "...")}"`);
  });
});

it("has headings only for options that there are", () => {
  for (const { headings = {}, options } of commandUsages)
    expect(Object.keys(options)).toEqual(expect.arrayContaining(Object.keys(headings)));
});

it("prints the version as JSON, with the platform", async () => {
  const { stdout } = await run(["--version", "--json"]);
  const about = JSON.parse(stdout) as Readonly<Record<string, string>>;
  expect(about).toMatchObject({ name: "intlint", node: process.versions.node, platform: process.platform });
  expect(about["version"]).toBe((await run(["--version"])).stdout.trim());
  const { code, stderr } = await run(["--json"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "intlint: --json needs --version; a report in JSON is --format json\n",
  });
});

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandUsages } from "../../src/cli/usage/commands.js";
import { shells } from "../../src/cli/usage/completion.js";
import { run } from "./harness.js";

/** What bash offers for the last of some words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout: script } = await run(["completion", "bash"]);
  const list = words.map((word) => `'${word}'`).join(" ");
  const call = `COMP_WORDS=(intlint ${list}); COMP_CWORD=${words.length}; _intlint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", `${script}\n${call}`], {
    encoding: "utf8",
    cwd: "schema",
  });
  expect(stderr).toBe("");
  return stdout.trim().split("\n");
}

describe.runIf(spawnSync("bash", ["--version"]).status === 0)("in bash", () => {
  it("completes commands, options, values and files", async () => {
    expect(await offered("ba")).toEqual(["baseline"]);
    expect(await offered("--max")).toEqual(["--max-warnings"]);
    expect(await offered("lint", "--fail-on", "w")).toEqual(["warning"]);
    expect(await offered("-f", "sar")).toEqual(["sarif"]);
    expect(await offered("diff", "--si")).toEqual(["--since"]);
    expect(await offered("schema", "over")).toEqual(["override"]);
    expect(await offered("lint", "--base", "intlint")).toEqual(["intlint-config.schema.json"]);
    expect(await offered("lint", "integ")).toEqual(["integration.schema.json"]);
  });
});

it.each(shells)("prints a script for %s with every command and option", async (shell) => {
  const { code, stdout } = await run(["completion", shell]);
  expect(code).toBe(0);
  for (const { name, options } of commandUsages) {
    expect(stdout).toContain(name);
    for (const option of Object.keys(options)) expect(stdout).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
  }
});

it("asks for a shell that there is", async () => {
  expect(await run(["completion"])).toMatchObject({ code: 2 });
  expect(await run(["completion", "bsh"])).toMatchObject({
    code: 2,
    stderr: 'intlint: invalid value for completion: "bsh"; did you mean "bash"?\n',
  });
});

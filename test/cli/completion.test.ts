import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandUsages } from "../../src/cli/usage/commands.js";
import { shells } from "../../src/cli/usage/completion.js";
import { run } from "./harness.js";

/** Bash's completions for the last of some words. */
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
    expect(await offered("lint", "--fail-on", "=", "w")).toEqual(["warning"]);
    expect(await offered("diff", "--si")).toEqual(["--since"]);
    expect(await offered("schema", "over")).toEqual(["override"]);
    expect(await offered("schema", "integration.s")).toEqual([""]);
    expect(await offered("lint", "--base", "intlint")).toEqual(["intlint-config.schema.json"]);
    expect(await offered("lint", "integ")).toEqual(["integration.schema.json"]);
  });
});

describe.runIf(spawnSync("fish", ["--version"]).status === 0)("in fish (where it is installed)", () => {
  it("completes commands, options, values and files", async () => {
    const { stdout: script } = await run(["completion", "fish"]);
    const lines = [
      "ba",
      "--max",
      "lint --fail-on w",
      "-f sar",
      "diff --si",
      "schema over",
      "schema integration.s",
      "lint integ",
    ];
    const calls = lines.map((line) => `complete -C 'intlint ${line}' | string split -f 1 \\t`).join("; echo -; ");
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", `${script}\n${calls}`], {
      encoding: "utf8",
      cwd: "schema",
    });
    expect(stderr).toBe("");
    expect(stdout.split("-\n").map((part) => part.trim())).toEqual([
      "baseline",
      "--max-warnings",
      "warning",
      "sarif",
      "--since",
      "override",
      "",
      "integration.schema.json",
    ]);
  });
});

describe.runIf(spawnSync("zsh", ["--version"]).status === 0)("in zsh (where it is installed)", () => {
  it("describes each command, its options and arguments", async () => {
    const { stdout: script } = await run(["completion", "zsh"]);
    // Replaces zsh's completion display by plain output.
    const system = "compdef() { :; }; _describe() { print -r describe; }; _arguments() { print -rl $words[1] -- $@; };";
    const asked = (line: string): readonly string[] => {
      const call = `words=(${line}); CURRENT=$#words; _intlint`;
      const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", `${system}\n${script}\n${call}`], { encoding: "utf8" });
      expect(stderr).toBe("");
      return stdout.trim().split("\n");
    };
    expect(asked("intlint ba").slice(0, 2)).toEqual(["describe", "intlint"]);
    expect(asked("intlint ba").at(-1)).toBe("*:argument:{_files}");
    const schema = asked("intlint schema o");
    expect(schema[0]).toBe("schema");
    expect(schema.at(-1)).toMatch(/^\*:argument:\{compadd .* override .*\}$/);
    expect(asked("intlint acme.json --f")).toContainEqual(
      expect.stringMatching(/^\*--fail-on=\[.*\]:fail-on:\(error warning/),
    );
    expect(asked("intlint rules -").filter((line) => line.startsWith("*:"))).toEqual([]);
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

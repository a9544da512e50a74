/** Tests the hook of `.pre-commit-hooks.yaml` with the pre-commit framework, in a scratch repository. */
import { cp, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Checks, expect, mustRun, run, withTemporaryFolder } from "./support/checks.js";

const repository = resolve(".");

/** Settings that make Git and pre-commit independent of the user's own. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PRE_COMMIT_HOME: join(folder, "pre-commit"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.org",
    // When a Git hook runs this script, its own repository must not leak into the test.
    GIT_DIR: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_WORK_TREE: undefined,
  };
}

await withTemporaryFolder(async (folder) => {
  const checks = new Checks();
  const env = environment(folder);
  const scratch = join(folder, "scratch");
  const revision = mustRun(repository, "git", ["rev-parse", "HEAD"]).trim();

  await checks.check("pre-commit installs the hook of this repository's HEAD", async () => {
    mustRun(folder, "git", ["init", "--quiet", scratch], env);
    const hook = ["repos:", `  - repo: ${repository}`, `    rev: ${revision}`, "    hooks:", "      - id: intlint"];
    const config = [...hook, "        files: ^integrations/", ""].join("\n");
    await writeFile(join(scratch, ".pre-commit-config.yaml"), config);
    mustRun(scratch, "pre-commit", ["install", "--install-hooks"], env);
  });
  await checks.check("a commit of clean configurations passes", async () => {
    await cp(join(repository, "examples/clean"), join(scratch, "integrations"), { recursive: true });
    await writeFile(join(scratch, "package.json"), '{ "private": true }\n');
    mustRun(scratch, "git", ["add", "."], env);
    mustRun(scratch, "git", ["commit", "--quiet", "--message", "Clean"], env);
  });
  await checks.check("a commit of a flawed one is refused with its findings", async () => {
    await cp(join(repository, "examples/flawed/parcelpoint.json"), join(scratch, "integrations/parcelpoint.json"));
    mustRun(scratch, "git", ["add", "."], env);
    const { status, stdout, stderr } = run(scratch, "git", ["commit", "--message", "Flawed"], env);
    expect(status !== 0, "the commit was accepted");
    const output = stdout + stderr;
    expect(/integrations\/parcelpoint\.json:\d+:\d+/.test(output), `no place in the output:\n${output}`);
    expect(output.includes("jsonata/hyphenated-name"), `no rule in the output:\n${output}`);
    const head = mustRun(scratch, "git", ["log", "--format=%s"], env).trim();
    expect(head === "Clean", `the history is: ${head}`);
  });
  process.exitCode = checks.close();
});

import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { nodeFiles, processIo, runGit } from "../../src/cli/process-io.js";
import { clean, inFolder, parseReport, Recorder, run, withError } from "./harness.js";

const integration = JSON.stringify({
  name: "acme",
  label: "Acme",
  config: { base_url: "https://api.acme.example", label: "Acme", resources: {} },
});
const override = JSON.stringify({ label: "Ours" });

/** A repository with one commit of some files, in which things can be changed and linted. */
class TestRepository {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  git(...argv: readonly string[]): string {
    const identity = {
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
    };
    const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: "/dev/null", GIT_ALLOW_PROTOCOL: "file" };
    return execFileSync("git", argv, { cwd: this.#folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  }

  commit(): void {
    this.git("add", ".");
    this.git("commit", "--quiet", "--message", "Files");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path), { recursive: true });
  }

  rename(from: string, to: string): void {
    renameSync(join(this.#folder, from), join(this.#folder, to));
  }

  /** Lints and returns the paths of the linted files. */
  async lint(
    argv: readonly string[],
    cwd = "",
  ): Promise<{ code: number; files: readonly string[]; rules: readonly string[]; stderr: string }> {
    const [stdout, stderr] = [new Recorder({}), new Recorder({})];
    const io = { ...processIo(), cwd: join(this.#folder, cwd), env: {}, stdout, stderr, files: nodeFiles, git: runGit };
    const code = await main([...argv, "--format", "json"], io);
    const report = stdout.text === "" ? { files: [], diagnostics: [] } : parseReport(stdout.text);
    return {
      code,
      files: report.files.map(({ path }) => path),
      rules: report.diagnostics.map(({ rule }) => rule),
      stderr: stderr.text,
    };
  }
}

function inRepository(
  files: Readonly<Record<string, string>>,
  action: (repository: TestRepository) => Promise<void>,
): Promise<void> {
  return inFolder(files, async (folder) => {
    const repository = new TestRepository(folder);
    repository.git("init", "--quiet", "--initial-branch", "main");
    repository.commit();
    await action(repository);
  });
}

describe("--since", () => {
  it("lints what has changed: also what git does not know, and what was renamed", () =>
    inRepository(
      { "a.json": clean, "b c.json": clean, "sub/d\ne.json": clean, "f.json": clean },
      async (repository) => {
        repository.write("a.json", withError);
        repository.write("new.json", clean);
        repository.rename("b c.json", "moved to.json");
        repository.write("sub/d\ne.json", withError);
        expect(await repository.lint(["--since", "main"])).toMatchObject({
          code: 1,
          files: ["a.json", "moved to.json", "new.json", "sub/d\ne.json"],
          rules: ["schema/type", "schema/type"],
        });
        expect((await repository.lint(["--since", "main"], "sub")).files).toEqual(["d\ne.json"]);
        expect((await repository.lint(["--since", "main", ".."], "sub")).files).toHaveLength(4);
        repository.commit();
        expect(await repository.lint(["--since", "main"])).toEqual({ code: 0, files: [], rules: [], stderr: "" });
        expect((await repository.lint(["--since", "main~1", "a.json", "f.json"])).files).toEqual(["a.json"]);
      },
    ));

  it("takes a changed submodule for a whole", () =>
    inRepository({ "lib.json": clean }, (library) =>
      inRepository({ "own.json": clean }, async (repository) => {
        repository.git(
          "-c",
          "protocol.file.allow=always",
          "submodule",
          "--quiet",
          "add",
          library.git("rev-parse", "--show-toplevel").trim(),
          "lib",
        );
        repository.commit();
        expect((await repository.lint(["--since", "main"])).files).toEqual([]);
        repository.write("lib/lib.json", withError);
        expect((await repository.lint(["--since", "main"])).files).toEqual(["lib/lib.json"]);
      }),
    ));

  it("includes the bases of changed overrides, and the overrides of changed bases", () => {
    const files = {
      "acme.integration.json": integration,
      "acme.override.json": override,
      "zeta.integration.json": integration,
    };
    return inRepository(files, async (repository) => {
      repository.write("acme.override.json", `${override}\n`);
      expect((await repository.lint(["--since", "main"])).files).toEqual([
        "acme.integration.json",
        "acme.override.json",
      ]);
      repository.git("checkout", "--quiet", ".");
      repository.write("acme.integration.json", `${integration}\n`);
      expect((await repository.lint(["--since", "main"])).files).toEqual([
        "acme.integration.json",
        "acme.override.json",
      ]);
    });
  });

  it("explains why it cannot find changes", async () => {
    const files = { "a.json": clean };
    expect(await run(["--since", "main"], { files })).toMatchObject({
      code: 2,
      stderr:
        "intlint: --since needs a git repository: not a git repository (or any of the parent directories): .git\n",
    });
    expect(await run(["--staged"], { files, git: () => Promise.resolve(undefined) })).toMatchObject({
      code: 2,
      stderr: "intlint: --staged needs git, which is not installed\n",
    });
    expect(await run(["--since", "x", "--staged"], { files })).toMatchObject({ code: 2 });
    expect(await run(["--staged", "-"], { files })).toMatchObject({ code: 2 });
    await inRepository(files, async (repository) => {
      expect(await repository.lint(["--since", "nowhere"])).toMatchObject({
        code: 2,
        stderr: 'intlint: unknown revision "nowhere"\n',
      });
    });
  });
});

describe("--staged", () => {
  it("lints what the commit would have, whatever the working tree has", () =>
    inRepository({ "a.json": clean, "b.json": clean, "c.json": clean, "in/d.json": clean }, async (repository) => {
      repository.write("a.json", withError);
      repository.write("in/d.json", withError);
      repository.write("x y/e.json", withError);
      repository.git("add", "a.json", "in", "x y");
      repository.write("a.json", clean);
      repository.remove("x y");
      repository.write("b.json", withError);
      repository.git("mv", "c.json", "z.json");
      expect(await repository.lint(["--staged"])).toMatchObject({
        code: 1,
        files: ["a.json", "in/d.json", "x y/e.json", "z.json"],
        rules: ["schema/type", "schema/type", "schema/type"],
      });
      expect((await repository.lint(["--staged"], "in")).files).toEqual(["d.json"]);
    }));

  it("works before the first commit, and with nothing staged", () =>
    inFolder({ "a.json": withError }, async (folder) => {
      const repository = new TestRepository(folder);
      repository.git("init", "--quiet");
      expect(await repository.lint(["--staged"])).toEqual({ code: 0, files: [], rules: [], stderr: "" });
      repository.git("add", ".");
      expect(await repository.lint(["--staged"])).toMatchObject({ code: 1, files: ["a.json"] });
    }));

  it("refuses to fix", async () => {
    expect(await run(["--staged", "--fix"], { files: { "a.json": clean } })).toMatchObject({ code: 2 });
  });
});

describe("--shard", () => {
  const names = Array.from({ length: 30 }, (_, index) => `f${index}.json`);
  const shard = async (argv: string, files = names) => {
    const { stdout } = await run(["--shard", argv, "-f", "json"], {
      files: Object.fromEntries(files.map((name) => [name, clean])),
    });
    return parseReport(stdout).files.map(({ path }) => path);
  };

  it("parts the files, each always into the same part", async () => {
    const [first, second, third] = await Promise.all([shard("1/3"), shard("2/3"), shard("3/3")]);
    expect([...first, ...second, ...third].sort()).toEqual(names.toSorted());
    expect(Math.min(first.length, second.length, third.length)).toBeGreaterThan(3);
    expect(await shard("1/3", [...names, "other.json"].slice(5))).toEqual(
      expect.arrayContaining(first.filter((name) => names.indexOf(name) >= 5)),
    );
  });

  it.each(["0/2", "3/2", "1", "a/b", "1/0"])("refuses %s", async (argv) => {
    expect(await run(["--shard", argv], {})).toMatchObject({
      code: 2,
      stderr: `intlint: --shard needs a part of all, such as 1/4, not "${argv}"\n`,
    });
  });
});

it("counts the findings of each rule, as text and as JSON", async () => {
  const files = { "a.json": withError, "b.json": withError };
  expect(await run(["--statistics"], { files })).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /^2 {2}error {2}schema\/type {2}\S.*\n2 findings \(2 errors\) in 2 files\n$/,
    ) as string,
  });
  const { written } = await run(["--statistics", "-f", "json", "--output-file", "counts.json"], { files });
  expect(JSON.parse(written.get("counts.json") ?? "")).toMatchObject({
    version: 1,
    rules: [{ rule: "schema/type", severity: "error", count: 2 }],
    summary: { files: 2, error: 2 },
  });
  expect(await run(["--statistics", "-f", "sarif"], { files })).toMatchObject({ code: 2 });
  expect((await run(["--statistics"], { files: { "a.json": clean } })).stdout).toBe("no findings\n");
});

it("writes the report of standard output into a file", async () => {
  const files = { "a.json": withError };
  const { stdout, written } = await run(["--output-file", "out.txt", "-f", "json:x.json", "-f", "compact"], { files });
  expect({ stdout, names: [...written.keys()].sort() }).toEqual({ stdout: "", names: ["out.txt", "x.json"] });
  expect(written.get("out.txt")).toBe((await run([], { files })).stdout);
  expect(await run(["--output-file", "out.txt", "-f", "json:x.json"], { files })).toMatchObject({ code: 2 });
});

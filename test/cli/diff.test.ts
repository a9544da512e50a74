import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeCodes } from "../../src/compare/change.js";
import { displayWidth } from "../../src/report/display.js";
import { parseYaml } from "../../src/document/yaml.js";
import { main } from "../../src/cli/main.js";
import { nodeFiles, runGit } from "../../src/cli/process-io.js";
import { inFolder, run, unwatched, type Outcome } from "./harness.js";

const config = {
  label: "Acme",
  base_url: "https://api.acme.example/v1",
  credentials: {
    format: "api_key",
    config: { fields: [{ name: "api_key", label: "Key", type: "password", required: true }] },
  },
  authorization: { format: "bearer", config: { value: "{{api_key}}" } },
  resources: {
    contacts: { list: { path: "/contacts", response_path: "data" }, get: { path: "/contacts/{{id}}" } },
  },
};
const text = (value: object) => JSON.stringify(value, undefined, 2);
const old = text(config);
const moved = text({
  ...config,
  resources: { contacts: { list: { path: "/contacts", response_path: "items" }, get: { path: "/contacts/{{id}}" } } },
});
const described = text({ ...config, label: "Acme Inc." });
const longer = text({ ...config, resources: { ...config.resources, deals: { list: { path: "/deals" } } } });

interface Report {
  readonly version: number;
  readonly comparisons: readonly {
    readonly old: { readonly path: string; readonly revision: string | null } | null;
    readonly new: { readonly path: string; readonly revision: string | null } | null;
    readonly changes: readonly {
      readonly code: string;
      readonly category: string;
      readonly old: Place;
      readonly new: Place;
    }[];
  }[];
  readonly summary: { readonly breaking: number; readonly additive: number; readonly neutral: number };
}
type Place = {
  readonly path: string;
  readonly pointer: string;
  readonly range: { readonly start: { readonly line: number } };
} | null;

const parse = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

describe("diff of two files", () => {
  it("reports what breaks, with both places, and exits with 1", async () => {
    const outcome = await run(["diff", "old.json", "new.json"], { files: { "old.json": old, "new.json": moved } });
    expect(outcome).toMatchObject({ code: 1, stderr: "" });
    expect(outcome.stdout).toContain("breaking  `contacts.list`: Results are found at `items` instead of at `data`.");
    expect(outcome.stdout).toContain("old.json:27:9 → new.json:27:9");
    expect(outcome.stdout).toContain("1 breaking, 0 additive, 0 neutral");
    for (const line of outcome.stdout.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it("prints JSON and Markdown", async () => {
    const files = { "old.json": old, "new.json": moved };
    const outcome = await run(["diff", "old.json", "new.json", "--format", "json"], { files });
    expect(parse(outcome)).toMatchObject({
      version: 1,
      comparisons: [
        {
          old: { path: "old.json", revision: null },
          new: { path: "new.json", revision: null },
          changes: [
            {
              code: "response",
              category: "breaking",
              methods: ["contacts.list"],
              old: {
                path: "old.json",
                pointer: "/resources/contacts/list/response_path",
                range: { start: { line: 27 } },
              },
              new: { path: "new.json", pointer: "/resources/contacts/list/response_path" },
            },
          ],
        },
      ],
      summary: { breaking: 1, additive: 0, neutral: 0 },
    });
    const { stdout } = await run(["diff", "old.json", "new.json", "--format", "markdown"], { files });
    expect(stdout).toContain(
      "**1 breaking, 0 additive, 0 neutral**\n\n### old.json → new.json\n\n#### Breaking\n\n- `contacts.list`: ",
    );
  });

  it("ends with 0 where nothing breaks, whatever the syntax and the kind", async () => {
    const yaml = `# The same\nname: acme\nlabel: Acme\nconfig:\n${old.replace(/^/gm, "  ")}\n`;
    expect(parseYaml(yaml, {}).problems).toEqual([]);
    const files = { "old.json": old, "a.json": described, "b.json": longer, "c.integration.yaml": yaml };
    for (const name of ["a.json", "b.json", "c.integration.yaml"]) {
      const outcome = await run(["diff", "old.json", name], { files });
      expect(outcome, name).toMatchObject({ code: 0, stderr: "" });
      expect(outcome.stdout, name).toContain(name === "b.json" ? "There is a new resource `deals`" : "No changes");
    }
  });

  it("compares overrides and updates over their base", async () => {
    const files = {
      "base.json": old,
      "a.override.json": text({ headers: { "X-A": "1" } }),
      "b.override.json": text({
        headers: { "X-A": "1" },
        resources: { contacts: { list: { response_path: "items" } } },
      }),
      "c.override.json": text({ headers: { "X-A": "1" }, base_url: "https://api.acme.example/v1" }),
      "a.json": text({ version: 1, config: { label: "x" } }),
      "b.json": text({ version: 1, config: { resources: { contacts: { get: null } } } }),
    };
    const diff = (...names: readonly string[]) => run(["diff", ...names, "--base", "base.json"], { files });
    expect((await diff("a.override.json", "b.override.json")).stdout).toContain("base.json:27:9 → b.override.json:8:9");
    expect(await diff("a.override.json", "c.override.json")).toMatchObject({ code: 0 });
    expect((await diff("a.json", "b.json")).stdout).toContain("`contacts.get` is removed.");
    const without = await run(["diff", "a.override.json", "b.override.json"], { files });
    expect(without).toMatchObject({ code: 2, stdout: "" });
    expect(without.stderr).toContain("name that with --base FILE");
  });

  it.each([
    [["old.json"], "diff takes two files"],
    [["old.json", "gone.json"], "gone.json: cannot be read"],
    [["old.json", "other.json"], "other.json: not an integration document"],
    [["old.json", "broken.json"], "broken.json has syntax errors"],
    [["old.json", "list.json"], "list.json holds 2 configurations"],
    [["old.json", "old.json", "--format", "html"], "invalid value for --format: "],
  ])("refuses %j", async (argv, message) => {
    const item = { id: "1", name: "acme", config };
    const files = {
      "old.json": old,
      "other.json": "[]",
      "broken.json": old.replace('"label": "Acme",', '"label": "Acme'),
      "list.json": text({ result: [item, item] }),
    };
    const { code, stdout, stderr } = await run(["diff", ...argv], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("documents every kind of change", () => {
    const page = readFileSync("docs/cli.md", "utf8");
    expect(changeCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

/** Runs a command in a repository whose first commit has some files, after an action on its folder. */
function since(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  change: (folder: string) => void,
  cwd = "",
): Promise<Outcome> {
  return inFolder(files, async (folder) => {
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], {
        cwd: folder,
        stdio: "pipe",
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "First");
    change(folder);
    const output = { stdout: "", stderr: "" };
    const recorder = (name: "stdout" | "stderr") => ({
      isTerminal: false,
      columns: undefined,
      write: (written: string) => {
        output[name] += written;
        return Promise.resolve();
      },
    });
    const code = await main(["diff", "--since", ...argv], {
      cwd: join(folder, cwd),
      env: {},
      stdout: recorder("stdout"),
      stderr: recorder("stderr"),
      files: nodeFiles,
      readStdin: () => Promise.resolve(new Uint8Array()),
      ask: () => Promise.resolve(undefined),
      git: runGit,
      watch: unwatched,
      onInterrupt: unwatched,
      now: () => 0,
    });
    return { code, ...output, written: new Map() };
  });
}

describe("diff since a revision", () => {
  const files = { "apis/acme.json": old, "apis/gone.json": old, "notes.json": "{}", "o/ümlaut é.json": old };

  it("compares every document that has changed, and takes the others as they are", async () => {
    const outcome = await since(["HEAD", "--format", "json"], files, (folder) => {
      writeFileSync(join(folder, "apis/acme.json"), moved);
      writeFileSync(join(folder, "o/ümlaut é.json"), longer);
      writeFileSync(join(folder, "notes.json"), '{ "a": 1 }');
      writeFileSync(join(folder, "apis/fresh.json"), old.replaceAll("acme", "fresh").replaceAll("contacts", "people"));
      rmSync(join(folder, "apis/gone.json"));
    });
    expect(outcome).toMatchObject({ code: 1, stderr: "" });
    const { comparisons, summary } = parse(outcome);
    expect(comparisons.map((one) => [one.old?.path, one.new?.path, one.changes.map(({ code }) => code)])).toEqual([
      ["apis/acme.json", "apis/acme.json", ["response"]],
      [undefined, "apis/fresh.json", ["document"]],
      ["apis/gone.json", undefined, ["document"]],
      ["o/ümlaut é.json", "o/ümlaut é.json", ["resource-added"]],
    ]);
    expect(summary).toEqual({ breaking: 2, additive: 2, neutral: 0 });
    expect(comparisons[0]?.old?.revision).toBe("HEAD");
  });

  it("follows a renamed file, and respects paths and the working directory", async () => {
    const change = (folder: string): void => {
      renameSync(join(folder, "apis/acme.json"), join(folder, "apis/acme2.json"));
      execFileSync("git", ["add", "-A"], { cwd: folder });
      writeFileSync(join(folder, "apis/acme2.json"), longer);
      writeFileSync(join(folder, "o/ümlaut é.json"), moved);
    };
    const only = { "apis/acme.json": old, "o/ümlaut é.json": old };
    const outcome = await since(["HEAD"], only, change, "apis");
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toContain("acme.json at HEAD → acme2.json");
    const other = await since(["HEAD", "../o"], only, change, "apis");
    expect(other.code).toBe(1);
    expect(other.stdout).toContain("../o/ümlaut é.json since HEAD");
  });

  it("says nothing where nothing has changed", async () => {
    const outcome = await since(["HEAD"], files, () => undefined);
    expect(outcome).toMatchObject({ code: 0, stderr: "", stdout: "No changes that mean anything\n" });
  });

  it("takes the base of an override as it was", async () => {
    const tree = { "base.json": old, "a.override.json": text({ headers: { "X-A": "1" } }) };
    const outcome = await since(["HEAD", "a.override.json", "--base", "base.json"], tree, (folder) => {
      writeFileSync(join(folder, "base.json"), moved);
      writeFileSync(join(folder, "a.override.json"), text({ headers: { "X-A": "2" } }));
    });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain("Results are found at `items`");
  });

  it.each([
    [["no-such-branch"], 'unknown revision "no-such-branch"'],
    [["HEAD", "/"], "is outside of the repository"],
    [["HEAD", "nowhere.json"], "no such file or folder, neither now nor at HEAD"],
  ])("refuses %j", async (argv, message) => {
    const outcome = await since(argv, files, () => undefined);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain(message);
  });

  it("needs git and a repository", async () => {
    const none = await run(["diff", "--since", "HEAD"], { git: () => Promise.resolve(undefined) });
    expect(none).toMatchObject({ code: 2, stderr: "intlint: --since needs git, which is not installed\n" });
    const refused = { code: 128, stdout: new Uint8Array(), stderr: "fatal: not a git repository\n" };
    const outside = await run(["diff", "--since", "HEAD"], { git: () => Promise.resolve(refused) });
    expect(outside).toMatchObject({
      code: 2,
      stderr: "intlint: --since needs a git repository: not a git repository\n",
    });
  });
});

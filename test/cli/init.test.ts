import { describe, expect, it } from "vitest";
import { patternsOf } from "../../src/cli/init/document-patterns.js";
import { readJson } from "../../src/config/json-edit.js";
import { languageOf } from "../../src/document/parse.js";
import { parseYaml } from "../../src/document/yaml.js";
import { run, type Outcome, type Situation, type Tree } from "./harness.js";

const config = JSON.stringify({ base_url: "https://api.acme.example", label: "Acme", resources: {} });
const integration = JSON.stringify({
  name: "acme",
  label: "Acme",
  category: "crm",
  config: JSON.parse(config) as object,
});
const yamlConfig = "base_url: https://api.acme.example\nlabel: Acme\nresources: {}\n";
const git: Tree = { ".git/HEAD": "", ".git/config": "" };
const documents: Tree = { "integrations/acme.json": config };

/** Runs `init --yes`, and again on the result. */
async function setUp(files: Tree, situation: Situation = {}): Promise<Outcome & { readonly again: Outcome }> {
  const outcome = await run(["init", "--yes"], { ...situation, files });
  const again = await run(["init", "--yes"], {
    ...situation,
    files: { ...files, ...Object.fromEntries(outcome.written) },
  });
  return { ...outcome, again };
}

/** Expects that all lines of a text are in another one, in their order; a comma may have been added. */
function expectKept(before: string, after: string): void {
  const lines = after.split(/\r?\n/);
  let at = 0;
  for (const line of before.trimEnd().split(/\r?\n/)) {
    const found = lines.findIndex((other, index) => index >= at && other.replace(",", "") === line.replace(",", ""));
    expect(found, `${line}\nis not kept in\n${after}`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

const preCommit = `# Hooks of everybody
repos:
  - repo: https://github.com/pre-commit/pre-commit-hooks
    rev: v5.0.0 # pinned
    hooks:
      - id: trailing-whitespace # yes
        exclude: ^vendor/

ci:
  autofix_prs: false # no robots
`;

const settings = `{
  // Of the team
  "editor.tabSize": 2, // as prettier
  "json.schemas": [
    { "fileMatch": ["x.json"], "url": "./x.schema.json" }, // ours
  ],
  /* the end */
}
`;

interface Repository {
  readonly files: Tree;
  /** The files that are written, beside the configuration, each with a part of its text. */
  readonly writes: Readonly<Record<string, string | RegExp>>;
}

const repositories: Readonly<Record<string, Repository>> = {
  "without git": { files: documents, writes: {} },
  "with git alone": { files: { ...git, ...documents }, writes: {} },
  "of several packages": {
    files: {
      ...git,
      "packages/a/integrations/x.json": config,
      "packages/b/integrations/y.json": config,
      "packages/b/tsconfig.json": "{}",
    },
    writes: { "intlint.config.json": '"packages/*/integrations/*.json": "config"' },
  },
  "with pre-commit and comments": {
    files: { ...git, ...documents, ".pre-commit-config.yaml": preCommit },
    writes: {
      ".pre-commit-config.yaml":
        /trailing-whitespace # yes\n {8}exclude: \^vendor\/\n {2}- repo: .*intlint\n {4}rev: v.*\n {4}hooks:\n {6}- id: intlint\n {8}files: '\^\(\?:integrations\/\[\^\/\]\*\\\.json\)\$'\n\nci:/,
    },
  },
  "with pre-commit and named documents": {
    files: {
      ...git,
      "a/acme.integration.json": integration,
      ".pre-commit-config.yaml": "repos:\n- repo: local\n  hooks: []",
    },
    writes: {
      ".pre-commit-config.yaml": /hooks: \[\]\n- repo: .*intlint\n {2}rev: .*\n {2}hooks:\n {4}- id: intlint\n$/,
    },
  },
  "with husky 9": {
    files: { ...git, ...documents, ".husky/pre-commit": "npm test\n" },
    writes: { ".husky/pre-commit": "npm test\nnpx intlint --staged --fail-on warning\n" },
  },
  "with husky and no hook yet": {
    files: { ...git, ...documents, ".husky/_/husky.sh": "" },
    writes: { ".husky/pre-commit": /^npx intlint --staged --fail-on warning\n$/ },
  },
  "with lefthook and its commands": {
    files: {
      ...git,
      ...documents,
      "lefthook.yml": "pre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npm run lint # all\n",
    },
    writes: { "lefthook.yml": "# all\n    intlint:\n      run: npx intlint --staged" },
  },
  "with lefthook and its jobs": {
    files: { ...git, ...documents, "lefthook.yml": "pre-commit:\n  jobs:\n    - run: npm test\n" },
    writes: { "lefthook.yml": "    - name: intlint\n      run: npx intlint" },
  },
  "with lefthook for pushes only": {
    files: { ...git, ...documents, "lefthook.yml": "pre-push:\n  commands: {}\n" },
    writes: { "lefthook.yml": "pre-commit:\n  commands:\n    intlint:\n      run:" },
  },
  "with lint-staged in the package": {
    files: {
      ...git,
      ...documents,
      "package.json": '{\n\t"private": true,\n\t"lint-staged": {\n\t\t"*.js": "eslint"\n\t}\n}\n',
    },
    writes: {
      "package.json": '\t\t"*.js": "eslint",\n\t\t"integrations/*.json": "intlint lint --fail-on warning"\n\t}\n}\n',
    },
  },
  "at GitLab, with stages": {
    files: {
      ...git,
      ...documents,
      ".gitlab-ci.yml":
        "stages: [build, checks]\nbuild:\n  stage: build\n  script: [make]\n  rules:\n    - !reference [.x, rules]\n",
      "package-lock.json": "{}",
    },
    writes: { ".gitlab-ci.yml": /rules\]\n\nintlint:\n {2}stage: checks\n[^]*- npm ci\n {4}- npx intlint / },
  },
  "at GitLab, by its remote": {
    files: {
      ...documents,
      ".git/HEAD": "",
      ".git/config": '[remote "origin"]\n\turl = git@gitlab.acme.example:a/b.git\n',
    },
    writes: { ".gitlab-ci.yml": /^intlint:\n {2}image:[^]*npx --yes intlint@/ },
  },
  "at GitHub": {
    files: { ...git, ...documents, ".github/workflows/ci.yml": "on: push\n" },
    writes: { ".github/workflows/intlint.yml": "uses: intlint/intlint@v" },
  },
  "with YAML documents": {
    files: {
      ...git,
      "conf/acme.yaml": yamlConfig,
      "conf/beta.yaml": yamlConfig,
      "deploy.yaml": "kind: Deployment\n",
      ".vscode/x.json": "{}",
    },
    writes: {
      "intlint.config.json": '"conf/*.yaml": "config"',
      ".vscode/settings.json": /"yaml\.schemas": \{[^]*config\.schema\.json": \[\s*"conf\/\*\.yaml"\s*\]/,
    },
  },
  "with settings that have comments": {
    files: { ...git, ...documents, ".vscode/settings.json": settings },
    writes: {
      ".vscode/settings.json": /\/\/ ours\n {4}\{\n {6}"fileMatch": \["\/integrations\/\*\.json"[^]*\n {4}\},\n {2}\],/,
    },
  },
  "with lines that end as on Windows": {
    files: {
      ...git,
      ...documents,
      ".vscode/settings.json": '{\r\n  "a": 1\r\n}\r\n',
      "lefthook.yml": "pre-push: {}\r\n",
    },
    writes: { ".vscode/settings.json": /^(?:[^\n]*\r\n)+$/, "lefthook.yml": /^(?:[^\n]*\r\n)+$/ },
  },
  "with a configuration": {
    files: { ...git, ...documents, "intlint.config.json": '{\n  // Strict\n  "preset": "strict" // very\n}\n' },
    writes: { "intlint.config.json": '"preset": "strict", // very\n  "kinds": { "integrations/*.json": "config" }\n}' },
  },
  "with copies and fixtures": {
    files: { ...git, ...documents, "dist/integrations/acme.json": config, "test/fixtures/wrong.json": config },
    writes: { ".intlintignore": "/dist/\n/test/fixtures/\n" },
  },
};

describe.each(Object.entries(repositories))("init in a repository %s", (_, { files, writes }) => {
  it("writes what works with what is there, and proposes nothing after that", async () => {
    const { code, written, stderr, again } = await setUp(files);
    expect(code, stderr).toBe(0);
    expect(new Set(written.keys())).toEqual(
      new Set([...("intlint.config.json" in files ? [] : ["intlint.config.json"]), ...Object.keys(writes)]),
    );
    for (const [path, part] of Object.entries(writes)) expect(written.get(path)).toMatch(part);
    for (const [path, text] of written) {
      const before = files[path];
      if (typeof before === "string") expectKept(before, text);
      if (languageOf(path) === "json") expect(readJson(text), text).toBeDefined();
      if (languageOf(path) === "yaml")
        expect(parseYaml(text, {}).problems.filter(({ message }) => !message.includes("!reference"))).toEqual([]);
    }
    expect(again).toMatchObject({ code: 0, stdout: "", stderr: "intlint: nothing to set up\n" });
    if (!("intlint.config.json" in writes)) return;
    const lint = await run(["--fail-on", "error"], { files: { ...files, ...Object.fromEntries(written) } });
    expect(lint.code, lint.stdout + lint.stderr).toBe(0);
  });
});

describe("init", () => {
  const files = { ...git, ...documents, ".husky/pre-commit": "npm test\n" };

  it("writes a configuration where there is nothing yet, and says what is missing", async () => {
    const { code, stdout, stderr, written } = await run(["init", "--yes"], { files: { "README.md": "" } });
    expect(code).toBe(0);
    expect(stdout).toContain("--- /dev/null\n+++ b/intlint.config.json\n");
    expect([...written.keys()]).toEqual(["intlint.config.json"]);
    expect(stderr).toContain("no integration documents were found");
  });

  it("asks for each file, and stops asking on request", async () => {
    const ask = (...answers: readonly string[]) => run(["init"], { files, answers });
    expect([...(await ask("y", "n")).written.keys()]).toEqual(["intlint.config.json"]);
    expect([...(await ask("n", "yes")).written.keys()]).toEqual([".husky/pre-commit"]);
    expect((await ask("all")).written.size).toBe(2);
    expect(await ask("q")).toMatchObject({ code: 1, written: new Map() });
    expect(await ask("", "")).toMatchObject({ code: 0, written: new Map() });
  });

  it.each([[], ["--dry-run"]])("writes nothing if nobody can be asked, %j", async (...flags) => {
    const { code, stdout, stderr, written } = await run(["init", ...flags], { files });
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 });
    expect(stdout).toContain("+npx intlint --staged --fail-on warning\n");
    expect(stderr).toContain("--yes writes all of it");
  });

  it("leaves broken files alone, and says so", async () => {
    const broken = { ...files, ".vscode/settings.json": '{ "a": ', "intlint.config.json": "{" };
    const { code, stderr, written } = await run(["init", "--yes"], { files: broken });
    expect(code).toBe(2);
    expect([...written.keys()]).toEqual([".husky/pre-commit"]);
    expect(stderr).toContain("intlint: .vscode/settings.json cannot be read");
    expect(stderr).toContain("intlint: intlint.config.json cannot be read");
  });

  it("names a file that it may not write, and writes the others", async () => {
    const { code, stderr, written } = await run(["init", "--yes"], { files, unwritable: [".husky/pre-commit"] });
    expect({ code, written: [...written.keys()] }).toEqual({ code: 2, written: ["intlint.config.json"] });
    expect(stderr).toContain("intlint: .husky/pre-commit cannot be written: permission denied");
  });

  it("leaves what is already set up as it is", async () => {
    const ready = {
      ...files,
      "intlint.config.json": '{ "kinds": { "integrations/**/*.json": "config" } }',
      "lefthook.yml": "pre-commit:\n  commands:\n    x:\n      run: intlint\n",
      ".github/workflows/ci.yml": "jobs: { a: { steps: [{ run: npx intlint }] } }\n",
    };
    expect(await run(["init", "--yes"], { files: ready })).toMatchObject({ code: 0, stdout: "", written: new Map() });
  });

  it("works from a folder of the repository, for the whole of it", async () => {
    const { written } = await run(["init", "--yes"], { files, cwd: "integrations" });
    expect([...written.keys()]).toEqual(["intlint.config.json", ".husky/pre-commit"]);
  });

  it("shows no secret of the files that it changes, and keeps it there", async () => {
    const manifest = { scripts: { a: "echo token=hunter2x9" }, "lint-staged": {}, password: "hunter2x9" };
    const situation = { files: { ...files, "package.json": JSON.stringify(manifest, undefined, 2) } };
    const { stdout, stderr } = await run(["init", "--dry-run"], situation);
    expect(stdout).toContain('"password": "*********"');
    expect(stdout + stderr).not.toContain("hunter2");
    expect((await run(["init", "--yes"], situation)).written.get("package.json")).toContain('"password": "hunter2x9"');
  });

  it("refuses what contradicts itself", async () => {
    expect(await run(["init", "--yes", "--dry-run"], { files })).toMatchObject({ code: 2 });
    expect(await run(["init", "x"], { files })).toMatchObject({ code: 2 });
  });
});

it("finds the fewest globs that match documents of one kind and nothing else", () => {
  const globs = (files: Readonly<Record<string, "config" | "override" | "other">>) =>
    patternsOf(Object.entries(files).map(([path, kind]) => ({ path, kind: kind === "other" ? undefined : kind }))).map(
      ({ glob }) => glob,
    );
  expect(globs({ "a/x.json": "config", "a/b/y.json": "config" })).toEqual(["a/**/*.json"]);
  expect(globs({ "a/x.json": "config", "a/b/y.json": "other" })).toEqual(["a/x.json"]);
  expect(globs({ "a/b/c/x.json": "config" })).toEqual(["a/b/c/*.json"]);
  expect(globs({ "x.json": "config", "y.json": "config" })).toEqual(["x.json", "y.json"]);
  expect(globs({ "a/x.json": "config", "b/y.json": "override", "b/z.yaml": "config" })).toEqual([
    "a/*.json",
    "b/*.json",
    "b/*.yaml",
  ]);
  expect(globs({ "a/x.override.json": "override", "y.override.json": "override" })).toEqual(["*.override.json"]);
});

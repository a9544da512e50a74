import { tool } from "../version.js";
import { readJson, withJsonValue } from "../../config/json-edit.js";
import type { Repository } from "./repository.js";
import { proposeEdit, withLines, type Step } from "./step.js";
import { withYamlEntry } from "./yaml-edit.js";

const purpose = "a hook that checks documents before each commit";
const command = "npx intlint --staged --fail-on warning";

const lefthookFiles = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"];
const lintStagedFiles = ["package.json", ".lintstagedrc.json", ".lintstagedrc"];
const lintStagedPrograms = ["js", "mjs", "cjs", "ts", "mts"].flatMap((ending) => [
  `lint-staged.config.${ending}`,
  `.lintstagedrc.${ending}`,
]);

/** A hook for the first hook manager found in the repository, unless a hook runs intlint already. */
export function hookSteps(repository: Repository): readonly Step[] {
  const files = [
    ".pre-commit-config.yaml",
    ".husky/pre-commit",
    ...lefthookFiles,
    ...lintStagedFiles.slice(1),
    ...lintStagedPrograms,
  ];
  if (files.some((path) => runsIntlint(repository.read(path)))) return [];
  return preCommit(repository) ?? lintStaged(repository) ?? lefthook(repository) ?? husky(repository) ?? [];
}

/** Whether a settings file runs the linter. */
function runsIntlint(text: string | undefined): boolean {
  return text !== undefined && /\bintlint\b/.test(text.replace(/^\s*#.*$/gm, ""));
}

function preCommit(repository: Repository): readonly Step[] | undefined {
  const path = ".pre-commit-config.yaml";
  const before = repository.read(path);
  if (before === undefined) return undefined;
  const { patterns } = repository.documents;
  const isByName = patterns.every((pattern) => pattern.isByName);
  const files = patterns.map(({ glob }) => expressionFor(glob));
  const entry = [
    "- repo: https://github.com/intlint/intlint",
    `  rev: v${tool.version}`,
    "  hooks:",
    "    - id: intlint",
    ...(isByName ? [] : [`      files: '^(?:${files.join("|").replaceAll("'", "''")})$'`]),
  ];
  return [proposeEdit({ path, purpose, before }, withYamlEntry(before, ["repos"], entry))];
}

/** A regular expression for a glob with no other wildcards than `*` and `**`. */
function expressionFor(glob: string): string {
  const parts = (glob.includes("/") ? glob : `**/${glob}`).split(/(\*\*\/|\*)/);
  const forms: Readonly<Record<string, string>> = { "**/": "(?:[^/]+/)*", "*": "[^/]*" };
  return parts.map((part) => forms[part] ?? part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("");
}

function lintStaged(repository: Repository): readonly Step[] | undefined {
  const program = repository.firstOf(lintStagedPrograms);
  if (program !== undefined) {
    const message = 'is a program: let it run "intlint lint --fail-on warning" for your documents';
    return [{ type: "manual", path: program, message, isFailure: false }];
  }
  const path = lintStagedFiles.find((file) => hasLintStaged(repository, file));
  const before = path === undefined ? undefined : repository.read(path);
  if (path === undefined || before === undefined) return undefined;
  const missing = repository.documents.patterns.map(({ glob }) => glob);
  const root = path === "package.json" ? ["lint-staged"] : [];
  if (runsIntlint(lintStagedText(before, root))) return [];
  const after = missing.reduce<string | undefined>(
    (text, glob) => text && withJsonValue(text, [...root, glob], "intlint lint --fail-on warning"),
    before,
  );
  return [proposeEdit({ path, purpose, before }, after)];
}

function hasLintStaged(repository: Repository, path: string): boolean {
  const root = readJson(repository.read(path) ?? "");
  return root?.type === "object" && (path !== "package.json" || root.get("lint-staged")?.type === "object");
}

function lintStagedText(text: string, [key]: readonly string[]): string {
  const root = readJson(text);
  const node = root?.type === "object" && key !== undefined ? root.get(key) : root;
  return node === undefined ? "" : text.slice(node.start, node.end);
}

function lefthook(repository: Repository): readonly Step[] | undefined {
  const path = repository.firstOf(lefthookFiles);
  const before = path === undefined ? undefined : repository.read(path);
  if (path === undefined || before === undefined) return undefined;
  const after = /^pre-commit:[^]*?^\s+jobs:/m.test(before)
    ? withYamlEntry(before, ["pre-commit", "jobs"], ["- name: intlint", `  run: ${command}`])
    : withYamlEntry(before, ["pre-commit", "commands"], ["intlint:", `  run: ${command}`]);
  return [proposeEdit({ path, purpose, before }, after)];
}

/** Husky runs the file in a shell, executable or not. */
function husky(repository: Repository): readonly Step[] | undefined {
  if (!repository.hasFolder(".husky")) return undefined;
  const path = ".husky/pre-commit";
  const before = repository.read(path);
  return [{ type: "proposal", path, purpose, before, after: withLines(before, [command]) }];
}

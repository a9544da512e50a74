import { projectUrl } from "../../engine/render.js";
import { configurationSteps } from "./configuration-step.js";
import { editorSteps } from "./editor-step.js";
import { hookSteps } from "./hook-step.js";
import { readJson } from "../../config/json-edit.js";
import { pipelineSteps } from "./pipeline-step.js";
import type { Repository } from "./repository.js";
import type { ManualStep, Proposal } from "./step.js";
import { withLines, type Step } from "./step.js";

/** The proposals for a repository. */
export interface Steps {
  readonly proposals: readonly Proposal[];
  readonly manual: readonly ManualStep[];
  /** What to do after the files are written. */
  readonly hints: readonly string[];
}

/** The steps that set up a repository; hooks and pipelines only if there are documents to check. */
export function proposeSteps(repository: Repository): Steps {
  const hasDocuments = repository.documents.patterns.length > 0;
  const steps = [
    ...configurationSteps(repository),
    ...editorSteps(repository),
    ...ignoreSteps(repository),
    ...(hasDocuments && repository.isGit ? [...hookSteps(repository), ...pipelineSteps(repository)] : []),
  ];
  return {
    proposals: steps.filter((step) => step.type === "proposal"),
    manual: steps.filter((step) => step.type === "manual"),
    hints: hintsFor(repository, hasDocuments),
  };
}

function hintsFor(repository: Repository, hasDocuments: boolean): readonly string[] {
  const eslint = repository.firstOf(["js", "mjs", "cjs", "ts"].map((ending) => `eslint.config.${ending}`));
  return [
    ...(hasDocuments ? [] : ["no integration documents were found; run `intlint init` again when there are some"]),
    ...(dependsOnIntlint(repository) ? [] : ["next: npm install --save-dev intlint"]),
    ...(eslint === undefined || !hasDocuments
      ? []
      : [`${eslint}: intlint is a plugin for ESLint too, see ${projectUrl}/blob/main/docs/eslint.md`]),
  ];
}

function dependsOnIntlint(repository: Repository): boolean {
  const root = readJson(repository.read("package.json") ?? "");
  if (root?.type !== "object") return false;
  return ["dependencies", "devDependencies"].some((key) => {
    const names = root.get(key);
    return names?.type === "object" && names.get("intlint") !== undefined;
  });
}

const path = ".intlintignore";
const purpose = "folders that are left out, because their documents are copies or wrong on purpose";

/** An ignore file for folders whose documents are not to be linted. */
function ignoreSteps(repository: Repository): readonly Step[] {
  const before = repository.read(path);
  const { unwanted } = repository.documents;
  if (unwanted.length === 0) return [];
  const lines = unwanted.map((folder) => `/${folder}`);
  return [{ type: "proposal", path, purpose, before, after: withLines(before, lines) }];
}

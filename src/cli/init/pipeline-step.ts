import { parseYaml } from "../../document/yaml.js";
import { tool } from "../version.js";
import type { Repository } from "./repository.js";
import { proposeEdit, type Step } from "./step.js";
import { withYamlEntry } from "./yaml-edit.js";

const purpose = "a check of your documents in continuous integration";
const workflows = ".github/workflows";
const gitlabFile = ".gitlab-ci.yml";

/** A job for continuous integration, unless one runs intlint already. */
export function pipelineSteps(repository: Repository): readonly Step[] {
  return [...github(repository), ...gitlab(repository)];
}

function github(repository: Repository): readonly Step[] {
  if (!repository.hasFolder(".github") && !repository.hasRemoteAt("github\\.com")) return [];
  const path = `${workflows}/intlint.yml`;
  const texts = repository.namesIn(workflows).map((name) => repository.read(`${workflows}/${name}`) ?? "");
  if (texts.some((text) => /\bintlint\b/.test(text))) return [];
  return [{ type: "proposal", path, purpose, before: undefined, after: workflow }];
}

const workflow = `name: intlint
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  intlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: intlint/intlint@v${tool.version}
`;

function gitlab(repository: Repository): readonly Step[] {
  const before = repository.read(gitlabFile);
  if (before === undefined && !repository.hasRemoteAt("gitlab\\.[a-z.]+")) return [];
  if (before !== undefined && /\bintlint\b/.test(before)) return [];
  const stage = stageOf(before ?? "");
  const isLocked = repository.read("package-lock.json") !== undefined;
  const job = [
    ...(before === undefined || before.trim() === "" ? [] : [""]),
    "intlint:",
    ...(stage === undefined ? [] : [`  stage: ${stage}`]),
    "  image: node:22",
    "  script:",
    ...(isLocked ? ["    - npm ci"] : []),
    `    - npx ${isLocked ? "" : "--yes "}intlint${isLocked ? "" : `@${tool.version}`} --format compact --format gitlab:gl-code-quality-report.json`,
    "  artifacts:",
    "    when: always",
    "    reports:",
    "      codequality: gl-code-quality-report.json",
  ];
  if (before === undefined)
    return [{ type: "proposal", path: gitlabFile, purpose, before, after: `${job.join("\n")}\n` }];
  return [proposeEdit({ path: gitlabFile, purpose, before }, withYamlEntry(before, [], job))];
}

/** The stage of the job, if the pipeline has stages but none called `test`. */
function stageOf(text: string): string | undefined {
  const { root } = parseYaml(text, {});
  const stages = root?.type === "object" ? root.get("stages") : undefined;
  if (stages?.type !== "array") return undefined;
  const names = stages.items.flatMap((item) => (item.type === "string" ? item.value : []));
  return names.includes("test")
    ? undefined
    : (names.find((name) => /lint|check|verify|quality/i.test(name)) ?? names[0]);
}

import type { Repository } from "./repository.js";
import { withLines, type Step } from "./step.js";

const path = ".intlintignore";
const purpose = "folders that are left out, because their documents are copies or wrong on purpose";

/** An ignore file for folders whose documents are not to be linted. */
export function ignoreSteps(repository: Repository): readonly Step[] {
  const before = repository.read(path);
  const { unwanted } = repository.documents;
  if (unwanted.length === 0) return [];
  const lines = unwanted.map((folder) => `/${folder}`);
  return [{ type: "proposal", path, purpose, before, after: withLines(before, lines) }];
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles, Generator } from "./generator.js";

/** A file under `src/rules/<area>/` that exports a rule. */
export interface RuleFile {
  /** `<area>/<name>`. */
  readonly id: string;
  /** The import specifier, relative to `generated/`. */
  readonly specifier: string;
}

/** The rule files, sorted by id. What rules of an area share is in its folder `support`. */
async function findRuleFiles(root = "src/rules"): Promise<readonly RuleFile[]> {
  const areas = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found: RuleFile[] = [];
  for (const { name: area } of areas) {
    for (const file of await readdir(join(root, area))) {
      if (!file.endsWith(".ts")) continue;
      const id = `${area}/${file.slice(0, -".ts".length)}`;
      found.push({ id, specifier: `../src/rules/${id}.js` });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `auth/header-forms` as an identifier: `authHeaderForms`. */
function identifier(id: string): string {
  return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The source of the registry: every rule, sorted by id. */
function registrySource(files: readonly RuleFile[]): string {
  const imports = files.map(({ id, specifier }) => `import ${identifier(id)} from "${specifier}";`);
  const entries = files.map(({ id }) => `  ${identifier(id)},`);
  return [
    "// Made of src/rules by `npm run generate`: do not edit.",
    'import type { Rule } from "../src/rule-kit/rule.js";',
    ...imports,
    "",
    "/** Every rule, sorted by id. */",
    "export const rules: readonly Rule[] = [",
    ...entries,
    "];",
    "",
  ].join("\n");
}

/** Generates the registry `generated/rules.ts` from the rule files. */
export const rulesGenerator: Generator = {
  name: "rule registry",
  async generate(): Promise<GeneratedFiles> {
    return new Map([["generated/rules.ts", registrySource(await findRuleFiles())]]);
  },
};

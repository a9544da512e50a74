import { configurationName } from "../../config/configuration.js";
import { Glob } from "../../config/glob.js";
import { layOut } from "../../rule-kit/json-layout.js";
import { readJson, withJsonValue } from "../../config/json-edit.js";
import type { Repository } from "./repository.js";
import { proposeEdit, type Step } from "./step.js";

const purpose = "the kinds of your documents in the configuration";
const $schema = "./node_modules/intlint/schema/intlint-config.schema.json";

/** The configuration file, with the kinds of documents whose names do not tell them. */
export function configurationSteps(repository: Repository): readonly Step[] {
  const before = repository.read(configurationName);
  const kinds = repository.documents.patterns
    .filter(({ isByName }) => !isByName)
    .map(({ glob, kind }) => [glob, kind] as const);
  if (before === undefined) {
    const all = kinds.length === 0 ? {} : { kinds: Object.fromEntries(kinds) };
    return [
      {
        type: "proposal",
        path: configurationName,
        purpose: "a configuration",
        before,
        after: `${layOut({ $schema, ...all }, 20)}\n`,
      },
    ];
  }
  const known = globsIn(before);
  const missing = kinds.filter(
    ([glob]) => known?.some((one) => one === glob || new Glob(one).test(glob.replaceAll("*", "x"))) !== true,
  );
  if (missing.length === 0 && known !== undefined) return [];
  const after = missing.reduce<string | undefined>(
    (text, [glob, kind]) => (text === undefined ? undefined : withJsonValue(text, ["kinds", glob], kind)),
    known === undefined ? undefined : before,
  );
  return [proposeEdit({ path: configurationName, purpose, before }, after)];
}

/** The globs of `kinds`; undefined if the file cannot be parsed. */
function globsIn(text: string): readonly string[] | undefined {
  const root = readJson(text);
  if (root?.type !== "object") return undefined;
  const kinds = root.get("kinds");
  return kinds?.type === "object" ? kinds.members.map(({ key }) => key.name) : [];
}

import type { Config, LintedDocument, StringNode } from "../../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { isSecretName } from "../../../secrets/secret-names.js";

/**
 * The derived fact about a configuration: the credential fields whose names misspell what placeholders read, by the name
 * that is read. Nothing reads such a field, and several placeholders read the other name, or only that one is a usual name.
 */
export function misspeltFields(config: Config, { model }: LintedDocument): ReadonlyMap<string, StringNode> {
  const misspelt = new Map<string, StringNode>();
  const declared = config.names.all();
  const unread = config.credentials
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => !model.reads.mayRead(config, name));
  if (unread.length === 0) return misspelt;
  for (const [read, count] of undeclaredReads(config, model)) {
    const near = nearMiss(read, declared);
    const [field, ...others] = unread.filter(({ name }) => name === near);
    const node = field?.value.get("name")?.string;
    if (field === undefined || node === undefined || others.length > 0) continue;
    // A list may be provided beside its first element.
    if (read === `${field.name}s` || field.name === `${read}s`) continue;
    if (count > 1 || (isSecretName(read) && !isSecretName(field.name))) misspelt.set(read, node);
  }
  return misspelt;
}

/** How many placeholders read each name of the account that nothing provides. */
function undeclaredReads(config: Config, model: LintedDocument["model"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of model.reads.templates(config)) {
    for (const { root } of model.readsOf(use, "account")) {
      const name = root.name.text;
      if (!config.names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

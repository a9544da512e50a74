import { Redactors } from "../secrets/hide-secrets.js";
import type { Hidden } from "../secrets/secrets.js";
import { compareActions } from "./actions.js";
import { Changes, type Change } from "./change.js";
import { compareCredentials } from "./credentials.js";
import { comparePolicies } from "./policies.js";
import { compareRequest } from "./requests.js";
import { compareResources } from "./resources.js";
import type { Side } from "./side.js";
import { compareWebhook } from "./webhook.js";

/**
 * Compares two configurations by their effect on connected accounts and on code that calls the methods. It compares merged
 * values, not text. Both must be whole.
 */
export function compareConfigs(old: Side, current: Side): readonly Change[] {
  const changes = new Changes();
  const sides = { old, new: current };
  compareCredentials(sides, changes);
  for (const pair of compareResources(sides, changes)) {
    compareRequest(pair, sides, changes);
    comparePolicies(pair, sides, changes);
  }
  compareWebhook(sides, changes);
  compareActions(sides, changes);
  return withoutSecrets(changes.all(), [...old.hidden, ...current.hidden]);
}

function withoutSecrets(changes: readonly Change[], secrets: readonly Hidden[]): readonly Change[] {
  if (secrets.length === 0) return changes;
  const redactors = new Redactors(secrets);
  return changes.map((change) => {
    const redactor = redactors.about(change.old, change.new);
    const hide = (text: string): string => redactor.hide(text);
    return { ...change, what: hide(change.what), why: hide(change.why), methods: change.methods.map(hide) };
  });
}

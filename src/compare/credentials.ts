import type { CredentialFormat } from "../model/credentials.js";
import type { Value } from "../model/value.js";
import type { Changes } from "./change.js";
import { canonicalText } from "../model/canonical-text.js";
import { compareFields } from "./fields.js";
import { readsName, type Side, type Versions } from "./side.js";

/** Compares how accounts are connected. */
export function compareCredentials(sides: Versions<Side>, changes: Changes): void {
  const [before, after] = [sides.old, sides.new].map(({ config }) => config.credentials);
  for (const format of before ?? []) {
    const now = after?.find(({ name }) => name === format.name);
    if (now === undefined) reportRemoved(format, sides.new, changes);
    else {
      const label = `The form of \`${format.name}\``;
      const [fields, newFields] = [format, now].map((one) => one.fields.map(({ value }) => value));
      compareFields(
        { label, old: fields ?? [], new: newFields ?? [], isRead: (name) => readsName(sides.new, name) },
        changes,
      );
      compareGrant(format, now, changes);
    }
  }
  for (const format of after ?? []) {
    if (before?.some(({ name }) => name === format.name) === true) continue;
    const why = "Accounts that are connected stay as they are.";
    const what = `Accounts can be connected by \`${format.name}\`.`;
    changes.additive("credential-added", { what, why, new: format.value.node });
  }
}

function reportRemoved(format: CredentialFormat, current: Side, changes: Changes): void {
  changes.breaking("credential-removed", {
    what: `Accounts can no longer be connected by \`${format.name}\`.`,
    why: "Those that are have credentials that nothing is made for any more.",
    old: format.value.node,
    new: current.config.value.get("credentials")?.node,
  });
}

/** The settings that name the authorization server and the client: tokens of one are invalid on another. */
const issuers = [
  ["auth", "tokenHost"],
  ["auth", "authorizeHost"],
  ["requestTokenUrl"],
  ["authorizeUrl"],
  ["tokenUrl"],
  ["client", "id"],
];

/** Compares what OAuth grants depend on. */
function compareGrant(old: CredentialFormat, current: CredentialFormat, changes: Changes): void {
  const [before, after] = [old.value.get("config"), current.value.get("config")];
  compareScopes(before?.get("scope"), after?.get("scope"), after, changes);
  for (const path of issuers) {
    const [from, to] = [before, after].map((config) => path.reduce((at, key) => at?.get(key), config));
    const isSame = path.includes("client") ? canonicalText(from) === canonicalText(to) : hostOf(from) === hostOf(to);
    if (from === undefined || isSame) continue;
    changes.breaking("grant", {
      what: `\`${path.join(".")}\` of \`${old.name}\` changes.`,
      why: "Tokens that accounts have were issued by another authorization server or for another client: they are not renewed, and accounts have to be connected again.",
      old: from.node,
      new: to?.node ?? after?.node,
    });
  }
  const [auth, newAuth] = [before?.get("auth"), after?.get("auth")];
  for (const key of new Set([...(auth?.entries() ?? []), ...(newAuth?.entries() ?? [])].map(([name]) => name))) {
    const [from, to] = [auth?.get(key), newAuth?.get(key)];
    if (key === "tokenHost" || key === "authorizeHost" || canonicalText(from) === canonicalText(to)) continue;
    const what = `\`auth.${key}\` of \`${old.name}\` changes.`;
    const why = "The authorization server is the same and knows the tokens of accounts.";
    changes.neutral("grant", { what, why, old: from?.node, new: to?.node });
  }
}

function compareScopes(
  old: Value | undefined,
  current: Value | undefined,
  owner: Value | undefined,
  changes: Changes,
): void {
  const [before, after] = [scopesOf(old), scopesOf(current)];
  for (const [scope, value] of after) {
    if (before.has(scope)) continue;
    const what = `The scope \`${scope}\` is now requested.`;
    const why = "Tokens of accounts that are connected do not have it: they have to be connected again.";
    changes.breaking("scope", { what, why, old: old?.node, new: value.node });
  }
  for (const [scope, value] of before) {
    if (after.has(scope)) continue;
    const what = `The scope \`${scope}\` is no longer requested.`;
    const why = "Tokens of accounts that are connected still have it.";
    changes.neutral("scope", { what, why, old: value.node, new: current?.node ?? owner?.node });
  }
}

function scopesOf(value: Value | undefined): Map<string, Value> {
  const items = value?.items() ?? [];
  return new Map(items.flatMap((item) => (item.string === undefined ? [] : [[item.string.value, item]])));
}

function hostOf(value: Value | undefined): string {
  const text = (value?.string?.value ?? "").trim().toLowerCase();
  return text.replace(/^[a-z]+:\/\//, "").replace(/[/?#].*$/s, "");
}

import type { Node } from "../document/tree.js";
import type { Config } from "./config.js";

/** The place of a value in a configuration. */
export interface Place {
  readonly config: Config;
  readonly owner: Owner;
  /** The property of the owner that contains the value: `path`, `headers`, `authorization` …; "" for the owner itself. */
  readonly field: string;
  /** The keys below `field`. */
  readonly rest: readonly (string | number)[];
}

/** The part of a configuration that a value belongs to. */
export type Owner =
  | { readonly kind: "method"; readonly resource: string; readonly method: string }
  /** The `config` of an action's step. */
  | { readonly kind: "step"; readonly action: string; readonly index: number; readonly config: Node | undefined }
  /** The `config` of a credential; the key is undefined for a single credential. */
  | { readonly kind: "credential"; readonly key: string | undefined }
  /** All requests. */
  | { readonly kind: "integration" };

/** The place at the end of a list of keys from the configuration. */
export function placeOf(config: Config, keys: readonly (string | number)[]): Place {
  const [section, first, second, third] = keys;
  if (section === "resources" && typeof first === "string" && typeof second === "string") {
    return at(config, { kind: "method", resource: first, method: second }, keys.slice(4), third);
  }
  if (section === "actions" && typeof first === "string") return placeInAction(config, first, keys.slice(2));
  if (section === "credentials") {
    const isSingle = typeof first !== "string" || !config.credentialKeys.has(first);
    const below = keys.slice(isSingle ? 1 : 2);
    return at(config, { kind: "credential", key: isSingle ? undefined : first }, below.slice(1), below[0]);
  }
  return at(config, { kind: "integration" }, keys.slice(1), section);
}

/** The place of a member or item; undefined if it must be computed from all keys. */
export function placeBelow({ config, owner, field, rest }: Place, key: string | number): Place | undefined {
  if (field === "") return owner.kind === "method" ? { config, owner, field: String(key), rest } : undefined;
  if (owner.kind === "integration") {
    if (field === "actions") return undefined;
    const [resource] = rest;
    if (field === "resources" && typeof resource === "string" && typeof key === "string") {
      return at(config, { kind: "method", resource, method: key }, [], undefined);
    }
  }
  return { config, owner, field, rest: [...rest, key] };
}

function placeInAction(config: Config, action: string, keys: readonly (string | number)[]): Place {
  const hasSteps = keys[0] === "steps";
  const index = hasSteps && typeof keys[1] === "number" ? keys[1] : 0;
  const below = keys.slice(hasSteps ? 2 : 0);
  const written = config.value.get("actions")?.get(action);
  const step = hasSteps ? written?.get("steps")?.items()[index] : written;
  const isConfig = below[0] === "config";
  const owner: Owner = { kind: "step", action, index, config: step?.get("config")?.node };
  return isConfig ? at(config, owner, below.slice(2), below[1]) : at(config, owner, below.slice(1), below[0]);
}

function at(
  config: Config,
  owner: Owner,
  rest: readonly (string | number)[],
  field: string | number | undefined,
): Place {
  return { config, owner, field: field === undefined ? "" : String(field), rest };
}

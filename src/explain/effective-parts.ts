import { pointerOf } from "../document/pointer.js";
import type { Node, StringNode } from "../document/tree.js";
import type { Config } from "../model/config.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Inherited } from "../model/request.js";
import type { Value } from "../model/value.js";
import { withoutTokens } from "../secrets/hide-secrets.js";

/** One effective setting. */
export interface EffectivePart {
  readonly name: string;
  /** The effective value, secrets masked; undefined if a null removed or disabled it. */
  readonly text: string | undefined;
  /** Every place that contributes to it. */
  readonly origins: readonly Origin[];
}

/** Where a value comes from. */
export interface Origin {
  readonly from: "method" | "integration" | "credentials" | "default";
  /** The one of two merged documents that sets it. */
  readonly layer?: "override" | "update" | "base";
  /** Absent for a default. */
  readonly node?: Node;
}

/** Masks the secrets in a string. */
export type ShownText = (node: StringNode) => string;

const layerNames = { value: "base", revert: "override", remove: "update" } as const;

/** Describes the settings of a method, own and inherited, with their places. */
export class EffectiveParts {
  readonly #config: Config;
  readonly #method: EffectiveMethod;
  readonly #shownText: ShownText;

  constructor(config: Config, method: EffectiveMethod, shownText: ShownText) {
    this.#config = config;
    this.#method = method;
    this.#shownText = shownText;
  }

  /** The method's own settings. */
  own(...names: readonly string[]): EffectivePart[] {
    return names.flatMap((name) => {
      const value = this.#method.value.get(name);
      return value === undefined ? [] : this.of(name, { value, from: "method" });
    });
  }

  /** A setting that the method inherits from the integration unless it sets it. */
  setting(name: string): EffectivePart[] {
    const setting = this.#method.setting(name);
    const removed = [this.#method.value, this.#config.value].flatMap((owner) =>
      owner.removals().filter(([key]) => key === name),
    );
    const parts = removed.map(([, node]) => removal(name, node));
    return setting === undefined ? parts : [...this.of(name, setting), ...parts];
  }

  /** The merged headers or query, including those removed by null. */
  map(key: "headers" | "query"): EffectivePart[] {
    const kept = [...this.#method[key], ...this.#method.removed(key)];
    const owners = [this.#config.value, this.#method.value].flatMap((owner) => owner.get(key) ?? []);
    const removals = owners.flatMap((owner) => owner.removals()).filter(([name]) => !this.#method[key].has(name));
    return [
      ...kept.flatMap(([name, part]) => this.of(name, part)),
      ...removals.map(([name, node]) => removal(name, node)),
    ];
  }

  /** One part for each nested value, named by its path. */
  of(name: string, { value, from }: Inherited): EffectivePart[] {
    const members = value.type === "object" ? value.entries() : [];
    if (members.length > 0) {
      const below = members.flatMap(([key, member]) =>
        this.of(name === "" ? key : `${name}.${key}`, { value: member, from }),
      );
      return [...below, ...value.removals().map(([key, node]) => removal(`${name}.${key}`, node))];
    }
    const text = value.type === "null" ? undefined : printNode(value.node, this.#shownText);
    return [{ name, text, origins: [this.origin(value, from)] }];
  }

  /** The text of a string; "" for anything else. */
  text(value: Value | undefined): string {
    return value?.string === undefined ? "" : this.#shownText(value.string);
  }

  /** Where a value is written. */
  origin(value: Value, from: Origin["from"]): Origin {
    const [written] = value.layers;
    const layer = written === undefined ? undefined : layerNames[written.nulls];
    const isMerged = this.#config.value.layers.length > 1 || layer !== "base";
    return { from, ...(isMerged && layer !== undefined ? { layer } : {}), node: value.node };
  }
}

function removal(name: string, node: Node): EffectivePart {
  const from = pointerOf(node).includes("/resources/") ? "method" : "integration";
  return { name, text: undefined, origins: [{ from, layer: "update", node }] };
}

/** A value as one line of JSON; strings without quotes. */
function printNode(node: Node, shownText: ShownText): string {
  return node.type === "string" ? shownText(node) : JSON.stringify(plain(node, shownText));
}

function plain(node: Node, shownText: ShownText): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        node.members.map(({ key, value }) => [withoutTokens(key.name), plain(value, shownText)]),
      );
    case "array":
      return node.items.map((item) => plain(item, shownText));
    case "string":
      return shownText(node);
    case "number":
    case "boolean":
      return node.value;
    case "null":
    case "missing":
      return null;
  }
}

import { locateKey } from "../../../rule-kit/index.js";
import type { Config, Lack, Member, Node, ObjectNode, Value } from "../../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";

/** A section as the override or update writes it, or as the stored configuration has it. */
export function sectionOf({ value }: Config, section: string, where: "patch" | "base"): ObjectNode | undefined {
  const layer = value.layers.find(({ nulls }) => (nulls === "value") === (where === "base"))?.node;
  const node = layer?.type === "object" ? layer.get(section) : undefined;
  return node?.type === "object" ? node : undefined;
}

/** The parts of credentials that there is no credential for. */
export function lostCredentials(config: Config) {
  const [patch, base] = [sectionOf(config, "credentials", "patch"), sectionOf(config, "credentials", "base")];
  if (patch === undefined || base === undefined) return [];
  const known = namesOf(base);
  const single = base.get("format")?.type === "string" ? base.get("format") : undefined;
  return patch.members
    .filter(
      ({ key, value }) => value.type === "object" && base.get(key.name) === undefined && isPartOfCredential(value),
    )
    .map((member) => {
      const near = suggest(member.key.name, known);
      const data = { name: member.key.name, near, single: single?.type === "string" ? single.value : undefined };
      return { data, at: locateKey(member) };
    });
}

/** Whether an object has the `config` of a credential, and not its `format`. */
function isPartOfCredential(node: ObjectNode): boolean {
  return node.get("config")?.type === "object" && node.get("format") === undefined;
}

/** Whether a method has no path of its own. */
export function isPathless({ value }: Member): boolean {
  return value.type === "object" && value.get("path") === undefined;
}

/** The path that a method of a resource lacks. */
export function pathOf(resource: Value | undefined, { key }: Member): readonly Lack[] {
  const value = resource?.get(key.name);
  return value === undefined ? [] : [{ value, keys: ["path"] }];
}

/** The keys of a section. */
export function namesOf(node: Node | undefined): string[] {
  return node?.type === "object" ? node.members.map(({ key }) => key.name) : [];
}

import type { Rule } from "./rule.js";
import { suggest } from "jsonata-check/text";

/** The rule with a current or former ID. */
export function findRule(rules: readonly Rule[], name: string): Rule | undefined {
  return rules.find((rule) => rule.id === name) ?? rules.find((rule) => rule.aliases?.includes(name) === true);
}

/** The most likely intended rule ID for an unknown one, whose area may be missing or wrong. */
export function nearestRule(rules: readonly Rule[], name: string): string | undefined {
  const ids = rules.map((rule) => rule.id);
  const ofSameName = ids.filter((id) => id.split("/")[1] === name.split("/").at(-1));
  return ofSameName[0] ?? suggest(name, ids);
}

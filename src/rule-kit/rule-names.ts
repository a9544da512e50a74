import type { Rule } from "./rule.js";
import { suggest } from "jsonata-check/text";

/** The rule of an id, or of an id it had before. */
export function findRule(rules: readonly Rule[], name: string): Rule | undefined {
  return rules.find((rule) => rule.id === name) ?? rules.find((rule) => rule.aliases?.includes(name) === true);
}

/** The rule id that a misspelled one most likely stands for. The area may be missing or wrong. */
export function nearestRule(rules: readonly Rule[], name: string): string | undefined {
  const ids = rules.map((rule) => rule.id);
  const ofSameName = ids.filter((id) => id.split("/")[1] === name.split("/").at(-1));
  return ofSameName[0] ?? suggest(name, ids);
}

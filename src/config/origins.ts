import { locateKey, locateValue, type Location } from "../document/location.js";
import type { Member, Node, ObjectNode } from "../document/tree.js";
import type { Rule } from "../rule-kit/rule.js";
import { sourceOf } from "../rule-kit/fixes.js";
import { currentMembers, itemsOf, severityOf } from "./configuration.js";
import { matchRules } from "./rule-patterns.js";

/** An effective value of a configuration, and where it is written. */
export interface Origin {
  readonly key: string;
  /** Set for the setting of a rule. */
  readonly rule?: string;
  readonly value: string;
  readonly location: Location;
}

/** The effective values of several configuration objects, the weakest first. */
export function originsOf(objects: readonly ObjectNode[], rules: readonly Rule[]): readonly Origin[] {
  const preset = objects.flatMap((object) => object.member("preset") ?? []).at(-1);
  const lists = ["plugins", "context", "environmentVariables", "functions"].flatMap((key) =>
    objects.flatMap((object) => itemsOf(object.get(key)).map((item) => originOf(key, item))),
  );
  return [
    ...(preset === undefined ? [] : [{ ...originOf("preset", preset.value), location: locateKey(preset) }]),
    ...lists,
    ...ruleOrigins(objects, rules),
  ];
}

/** A value as written, on one line. */
export function originOf(key: string, node: Node): Origin {
  const value = node.type === "string" ? node.value : sourceOf(node).replace(/\s+/g, " ");
  return { key, value, location: locateValue(node) };
}

/** The last setting of a rule wins; within one object its ID wins over groups. */
function ruleOrigins(objects: readonly ObjectNode[], rules: readonly Rule[]): readonly Origin[] {
  const origins = new Map<string, Origin>();
  for (const object of objects) {
    const settings = currentMembers(object.get("rules")).flatMap((member) => settingOf(member, rules));
    const ordered = [...settings.filter(({ isGroup }) => isGroup), ...settings.filter(({ isGroup }) => !isGroup)];
    for (const { ids, severity, member } of ordered) {
      for (const rule of ids) origins.set(rule, { key: "rules", rule, value: severity, location: locateKey(member) });
    }
  }
  return [...origins.values()].sort((a, b) => ((a.rule ?? "") < (b.rule ?? "") ? -1 : 1));
}

function settingOf(member: Member, rules: readonly Rule[]) {
  const match = matchRules(rules, member.key.name);
  const severity = member.value.type === "string" ? severityOf(member.value.value) : undefined;
  return match === undefined || severity === undefined ? [] : [{ ...match, severity, member }];
}

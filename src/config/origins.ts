import { locateKey, locateValue, type Location } from "../document/location.js";
import type { Member, Node, ObjectNode } from "../document/tree.js";
import type { Rule } from "../rule-kit/rule.js";
import { sourceOf } from "../rule-kit/fixes.js";
import { currentMembers, itemsOf, severityOf } from "./configuration.js";
import { matchRules } from "./rule-patterns.js";

/** A value of a configuration that counts, and where it is written. */
export interface Origin {
  readonly key: string;
  /** The rule; undefined for what is no setting of a rule. */
  readonly rule?: string;
  readonly value: string;
  readonly location: Location;
}

/** The values that count of several objects of configuration files, the weakest first. */
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

/** A value as it is written, on one line. */
export function originOf(key: string, node: Node): Origin {
  const value = node.type === "string" ? node.value : sourceOf(node).replace(/\s+/g, " ");
  return { key, value, location: locateValue(node) };
}

/** Of two settings of a rule the later one counts; in one object those of its id count after those of groups. */
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

import { suggest } from "jsonata-check/text";
import type { Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { findRule, nearestRule } from "../rule-kit/rule-names.js";
import { globExpression, isGlob } from "./glob.js";

/** The rules that a pattern stands for. */
export interface MatchedRules {
  readonly ids: readonly string[];
  /** Named by an area or a glob, not by an id. */
  readonly isGroup: boolean;
}

/** What settings say of rules, by id. */
export interface RuleSettings {
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** The rules that are named by their id. */
  readonly named: ReadonlySet<string>;
}

/** The rules of a pattern: an id, present or former, an area (`jsonata`) or a glob (`auth/*`). Undefined where there is none. */
export function matchRules(rules: readonly Rule[], pattern: string): MatchedRules | undefined {
  const rule = findRule(rules, pattern);
  if (rule !== undefined) return { ids: [rule.id], isGroup: false };
  const expression = globExpression(pattern.includes("/") ? pattern : `${pattern}/*`);
  const ids = rules.map(({ id }) => id).filter((id) => expression.test(id));
  return ids.length === 0 ? undefined : { ids, isGroup: true };
}

/** The pattern that one without rules most likely stands for. */
export function nearestPattern(rules: readonly Rule[], pattern: string): string | undefined {
  const [area = "", name] = pattern.split("/");
  const nearest = suggest(area, new Set(rules.map(({ id }) => id.split("/")[0] ?? "")));
  if (name !== undefined && isGlob(name)) return nearest === undefined ? undefined : `${nearest}/${name}`;
  const hasName = rules.some(({ id }) => id.endsWith(`/${pattern}`));
  return name === undefined && !hasName && nearest !== undefined ? nearest : nearestRule(rules, pattern);
}

/** Those of the rules that are named by their id. */
export function namedIn(matches: readonly MatchedRules[]): readonly string[] {
  return matches.flatMap(({ ids, isGroup }) => (isGroup ? [] : ids));
}

/** What settings by pattern say: an id counts before a group, a later setting before an earlier one. */
export function ruleSettings(
  rules: readonly Rule[],
  settings: readonly (readonly [pattern: string, severity: Severity | "off"])[],
): RuleSettings {
  const matched = settings.flatMap(([pattern, severity]) => {
    const match = matchRules(rules, pattern);
    return match === undefined ? [] : [{ ...match, severity }];
  });
  const groups = matched.filter(({ isGroup }) => isGroup);
  const single = matched.filter(({ isGroup }) => !isGroup);
  return {
    severities: new Map(
      [...groups, ...single].flatMap(({ ids, severity }) => ids.map((id) => [id, severity] as const)),
    ),
    named: new Set(namedIn(matched)),
  };
}

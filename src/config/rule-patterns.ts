import { suggest } from "jsonata-check/text";
import type { Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { findRule, nearestRule } from "../rule-kit/rule-names.js";
import { Glob, isGlob } from "./glob.js";

/** The rules that a pattern matches. */
export interface MatchedRules {
  readonly ids: readonly string[];
  /** Whether the pattern is an area or a glob, not an ID. */
  readonly isGroup: boolean;
}

/** Settings of rules, by ID. */
export interface RuleSettings {
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** The rules named by ID. */
  readonly named: ReadonlySet<string>;
}

/** The rules that a pattern matches, if any: a current or former ID, an area (`jsonata`) or a glob (`auth/*`). */
export function matchRules(rules: readonly Rule[], pattern: string): MatchedRules | undefined {
  const rule = findRule(rules, pattern);
  if (rule !== undefined) return { ids: [rule.id], isGroup: false };
  const glob = new Glob(pattern.includes("/") ? pattern : `${pattern}/*`);
  const ids = rules.map(({ id }) => id).filter((id) => glob.test(id));
  return ids.length === 0 ? undefined : { ids, isGroup: true };
}

/** The most likely intended pattern for one that matches nothing. */
export function nearestPattern(rules: readonly Rule[], pattern: string): string | undefined {
  const [area = "", name] = pattern.split("/");
  const nearest = suggest(area, new Set(rules.map(({ id }) => id.split("/")[0] ?? "")));
  if (name !== undefined && isGlob(name)) return nearest === undefined ? undefined : `${nearest}/${name}`;
  const hasName = rules.some(({ id }) => id.endsWith(`/${pattern}`));
  return name === undefined && !hasName && nearest !== undefined ? nearest : nearestRule(rules, pattern);
}

/** The rules matched by ID. */
export function namedIn(matches: readonly MatchedRules[]): readonly string[] {
  return matches.flatMap(({ ids, isGroup }) => (isGroup ? [] : ids));
}

/** Resolves settings by pattern: an ID wins over a group, a later setting over an earlier one. */
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

import { emptyConfiguration } from "../../config/configuration.js";
import { matchRules, namedIn, ruleSettings } from "../../config/rule-patterns.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { InputOptions } from "../run/input-options.js";

/** Settings from the command line. */
export type CommandSettings = Pick<
  InputOptions,
  "kind" | "configuration" | "rules" | "only" | "unresolved" | "isPedantic" | "descriptions" | "loadsPlugins"
>;

/** The settings without a command line: in editors and other tools. */
export const withoutCommand: CommandSettings = {
  kind: undefined,
  configuration: "nearest",
  rules: emptyConfiguration.rules,
  only: undefined,
  isPedantic: false,
  unresolved: { rules: [], only: [] },
  descriptions: [],
  loadsPlugins: false,
};

/** The rule settings of the command line, including rules of plugins. */
export function resolveRules({ rules: settings, unresolved }: CommandSettings, rules: readonly Rule[]) {
  const own = ruleSettings(rules, unresolved.rules);
  const only = unresolved.only.flatMap((name) => matchRules(rules, name) ?? []);
  return {
    severities: new Map([...settings.severities, ...own.severities]),
    named: new Set([...settings.named, ...own.named, ...namedIn(only)]),
    only: only.flatMap(({ ids }) => ids),
  };
}

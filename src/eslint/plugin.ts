import type { ESLint, Linter } from "eslint";
import { rules } from "../../generated/rules.js";
import { tool } from "../cli/version.js";
import { isSelected, type Preset } from "../engine/selection.js";
import { FileRuns } from "./file-runs.js";
import { eslintRule } from "./rule.js";

/** All rules by ID, and a configuration for each preset. */
interface IntlintPlugin extends ESLint.Plugin {
  readonly configs: Readonly<Record<Preset, Linter.Config>>;
}

const runs = new FileRuns();

/**
 * The ESLint plugin (flat configuration, ESLint 9.15 and later). A file needs a language: `json/json` or `json/jsonc` of
 * `@eslint/json`, or `yml/yaml` of `eslint-plugin-yml`.
 */
const plugin: IntlintPlugin = {
  meta: { ...tool, namespace: tool.name },
  rules: Object.fromEntries(rules.map((rule) => [rule.id, eslintRule(rule, runs)])),
  configs: {
    // Getters, because a configuration refers to the plugin that contains it.
    get recommended() {
      return configOf("recommended");
    },
    get strict() {
      return configOf("strict");
    },
    get all() {
      return configOf("all");
    },
  },
};

export default plugin;

/** The rules of a preset with their severities. ESLint has no level below a warning. */
function configOf(preset: Preset): Linter.Config {
  const level = { error: "error", warning: preset === "strict" ? "error" : "warn", info: "warn" } as const;
  const selected = rules.filter((rule) => isSelected(rule, { preset }));
  return {
    name: `${tool.name}/${preset}`,
    plugins: { [tool.name]: plugin },
    settings: { [tool.name]: { preset } },
    rules: Object.fromEntries(selected.map(({ id, severity }) => [`${tool.name}/${id}`, level[severity]])),
  };
}

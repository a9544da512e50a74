import { getOrCreate } from "jsonata-check/text";
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute } from "node:path";
import type { StringNode } from "../document/tree.js";
import { pluginRule } from "../rule-kit/plugin-rule.js";
import type { Rule } from "../rule-kit/rule.js";
import type { ConfigurationFile } from "./configuration-file.js";

/** Loads the plugins that configuration files name, each once. */
export class Plugins {
  readonly #rules: readonly Rule[];
  readonly #areas: ReadonlySet<string>;
  readonly #loaded = new Map<string, readonly Rule[]>();
  readonly #lists = new Map<string, readonly Rule[]>();

  /** `rules` are the built-in ones. */
  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#areas = new Set(rules.map(({ id }) => areaOf(id)));
  }

  /** All rules available with these configurations; the same list for the same plugins. */
  rulesOf(files: readonly ConfigurationFile[]): readonly Rule[] {
    const own = new Map<string, Rule>();
    const isComplete = files.flatMap((file) => file.plugins.map((entry) => this.#add(entry, file, own))).every(Boolean);
    if (!isComplete) for (const file of files) file.missesRules();
    if (own.size === 0) return this.#rules;
    const key = [...own.values()].map(({ id, plugin = "" }) => `${plugin}:${id}`).join("\n");
    return getOrCreate(this.#lists, key, () => [...this.#rules, ...own.values()]);
  }

  /** Adds the rules of a plugin; false if it is unusable. */
  #add(entry: StringNode, file: ConfigurationFile, own: Map<string, Rule>): boolean {
    try {
      for (const rule of this.#load(entry.value, file)) {
        const other = own.get(rule.id);
        if (other !== undefined && other !== rule)
          throw new Error(`\`${other.plugin ?? ""}\` has the rule \`${rule.id}\`, too`);
        own.set(rule.id, rule);
      }
      return true;
    } catch (error) {
      file.reportUnusable(entry, {
        what: `The plugin \`${entry.value}\` cannot be loaded: ${reasonOf(error)}`,
        why: "Its rules do not run.",
        help: "A plugin is a JavaScript file, relative to this one, or a package: its default export is a rule or a list of rules.",
      });
      return false;
    }
  }

  #load(entry: string, file: ConfigurationFile): readonly Rule[] {
    const require = createRequire(file.path);
    const path = require.resolve(entry);
    const known = this.#loaded.get(path);
    if (known !== undefined) return known;
    // A device has no end.
    if (isAbsolute(path) && !statSync(path).isFile()) throw new Error("it is not a regular file");
    const exported: unknown = require(path);
    const value = hasDefault(exported) ? exported.default : exported;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const rules = list.map((one) => pluginRule(one, entry));
    const foreign = rules.find(({ id }) => this.#areas.has(areaOf(id)));
    if (foreign !== undefined) throw new Error(`the prefix of \`${foreign.id}\` is an area of intlint's own rules`);
    this.#loaded.set(path, rules);
    return rules;
  }
}

function areaOf(id: string): string {
  return id.split("/")[0] ?? "";
}

function hasDefault(exported: unknown): exported is { readonly default: unknown } {
  return typeof exported === "object" && exported !== null && "default" in exported;
}

/** Why a module cannot be loaded, in one line. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_REQUIRE_ASYNC_MODULE") return "it uses `await` outside of functions.";
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

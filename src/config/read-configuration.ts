import type { Node, ObjectNode } from "../document/tree.js";
import { PointerGlob } from "../engine/suppression/pointer-glob.js";
import { presets } from "../engine/selection.js";
import type { Rule } from "../rule-kit/rule.js";
import type { CustomFunction } from "../rule-kit/settings.js";
import { Glob } from "./glob.js";
import { ruleSettings, type RuleSettings } from "./rule-patterns.js";
import {
  currentMembers,
  emptyConfiguration,
  itemsOf,
  kindOf,
  severityOf,
  stringsIn,
  type Configuration,
  type ConfiguredApi,
  type ConfiguredException,
  type ConfiguredOverride,
  type FileSettings,
} from "./configuration.js";

/** Reads what is valid; schema findings report the rest. */
export function readConfiguration(root: Node | undefined, rules: readonly Rule[]): Configuration {
  if (root?.type !== "object") return emptyConfiguration;
  return {
    ...fileSettingsOf(root, rules),
    overrides: itemsOf(root.get("overrides")).flatMap((node) => overrideOf(node, rules)),
    exceptions: itemsOf(root.get("exceptions")).flatMap((node) => exceptionOf(node, rules)),
    apis: itemsOf(root.get("apis")).flatMap(apiOf),
    bases: currentMembers(root.get("bases")).flatMap((member) => {
      const { key, value: node } = member;
      return node.type === "string" ? [{ glob: new Glob(key.name), node, member }] : [];
    }),
  };
}

function fileSettingsOf(node: ObjectNode, rules: readonly Rule[]): FileSettings {
  return {
    preset: presets.find((preset) => preset === stringIn(node.get("preset"))),
    kinds: currentMembers(node.get("kinds")).flatMap((member) => {
      const kind = kindOf(stringIn(member.value) ?? "");
      return kind === undefined ? [] : [{ glob: new Glob(member.key.name), kind, member }];
    }),
    rules: rulesOf(node.get("rules"), rules),
    settings: {
      context: textsOf(node.get("context")) ?? [],
      environmentVariables: textsOf(node.get("environmentVariables")),
      functions: itemsOf(node.get("functions")).flatMap(functionOf),
    },
  };
}

/** An exception with an invalid part is ignored, so that it does not cover too much. */
function exceptionOf(node: Node, rules: readonly Rule[]): ConfiguredException[] {
  if (node.type !== "object") return [];
  const [files, at] = [node.get("files"), node.get("at")];
  const glob = stringIn(files);
  const place = at?.type === "string" ? PointerGlob.parse(at.value) : undefined;
  if ((files !== undefined && glob === undefined) || (at !== undefined && place === undefined)) return [];
  const reason = stringIn(node.get("reason"))?.trim();
  return [
    {
      files: glob === undefined ? undefined : new Glob(glob),
      at: place,
      rules: rulesOf(node.get("rules"), rules).severities,
      reason: reason === "" ? undefined : reason,
      node,
    },
  ];
}

function overrideOf(node: Node, rules: readonly Rule[]): ConfiguredOverride[] {
  if (node.type !== "object") return [];
  const files = stringsIn(node.get("files")).map((written) => ({ glob: new Glob(written.value), node: written }));
  return [{ files, settings: fileSettingsOf(node, rules), node }];
}

function apiOf(node: Node): ConfiguredApi[] {
  const glob = node.type === "object" ? stringIn(node.get("files")) : undefined;
  if (node.type !== "object" || glob === undefined) return [];
  const descriptions = itemsOf(node.get("descriptions")).filter((item) => item.type === "string");
  return [{ files: new Glob(glob), descriptions, node }];
}

function rulesOf(node: Node | undefined, rules: readonly Rule[]): RuleSettings {
  const settings = currentMembers(node).flatMap(({ key, value }) => {
    const severity = severityOf(stringIn(value) ?? "");
    return severity === undefined ? [] : [[key.name, severity] as const];
  });
  return ruleSettings(rules, settings);
}

function functionOf(node: Node): CustomFunction[] {
  if (node.type !== "object") return [];
  const name = stringIn(node.get("name"));
  if (name === undefined) return [];
  const params = textsOf(node.get("params"));
  const returns = stringIn(node.get("returns"));
  return [{ name, ...(params === undefined ? {} : { params }), ...(returns === undefined ? {} : { returns }) }];
}

function textsOf(node: Node | undefined): readonly string[] | undefined {
  return node?.type === "array" ? node.items.flatMap((item) => stringIn(item) ?? []) : undefined;
}

function stringIn(node: Node | undefined): string | undefined {
  return node?.type === "string" ? node.value : undefined;
}

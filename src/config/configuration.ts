import { documentKinds, type DocumentKind } from "../../generated/shapes.js";
import type { Node, ObjectNode } from "../document/tree.js";
import { presets, type Preset } from "../engine/selection.js";
import type { Severity } from "../rules/finding.js";
import type { Rule } from "../rules/rule.js";
import { defaultSettings, type CustomFunction, type Settings } from "../rules/settings.js";
import { globExpression } from "./glob.js";
import { findRule } from "../rules/rule-names.js";

/** The name of the file that is looked for. */
export const configurationName = "intlint.config.json";

/** What a configuration file says. */
export interface Configuration {
  readonly preset: Preset | undefined;
  /** Which files hold which kind of document; the paths are relative to the configuration's folder, with `/`. */
  readonly kinds: readonly KindPattern[];
  /** By present rule ids. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly settings: Settings;
}

/** One entry of `kinds`. */
export interface KindPattern {
  readonly expression: RegExp;
  readonly kind: DocumentKind;
}

/** What holds where there is no configuration file. */
export const emptyConfiguration: Configuration = {
  preset: undefined,
  kinds: [],
  severities: new Map(),
  settings: defaultSettings,
};

/** What can be set for a rule. */
export const severityNames: readonly (Severity | "off")[] = ["off", "info", "warning", "error"];

/** The severity of that name, or undefined. */
export function severityOf(name: string): Severity | "off" | undefined {
  return severityNames.find((severity) => severity === name);
}

/** The kind of that name, or undefined. */
export function kindOf(name: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind === name);
}

/** Reads what is well formed; the rest is the subject of the file's own findings. */
export function readConfiguration(root: Node | undefined, rules: readonly Rule[]): Configuration {
  if (root?.type !== "object") return emptyConfiguration;
  return {
    preset: presets.find((preset) => preset === textOf(root.get("preset"))),
    kinds: entriesOf(root.get("kinds")).flatMap(([glob, value]) => {
      const kind = kindOf(textOf(value) ?? "");
      return kind === undefined ? [] : [{ expression: globExpression(glob), kind }];
    }),
    severities: new Map(
      entriesOf(root.get("rules")).flatMap(([name, value]) => {
        const rule = findRule(rules, name);
        const severity = severityOf(textOf(value) ?? "");
        return rule === undefined || severity === undefined ? [] : [[rule.id, severity] as const];
      }),
    ),
    settings: {
      context: textsOf(root.get("context")) ?? [],
      environmentVariables: textsOf(root.get("environmentVariables")),
      functions: itemsOf(root.get("functions")).flatMap(functionOf),
    },
  };
}

/** The kind that the configuration gives a file; of several patterns the last decides. */
export function configuredKind(configuration: Configuration, relativePath: string): DocumentKind | undefined {
  return configuration.kinds.findLast(({ expression }) => expression.test(relativePath))?.kind;
}

function functionOf(node: Node): CustomFunction[] {
  if (node.type !== "object") return [];
  const name = textOf(node.get("name"));
  if (name === undefined) return [];
  const params = textsOf(node.get("params"));
  const returns = textOf(node.get("returns"));
  return [{ name, ...(params === undefined ? {} : { params }), ...(returns === undefined ? {} : { returns }) }];
}

function entriesOf(node: Node | undefined): readonly (readonly [string, Node])[] {
  return node?.type === "object" ? currentMembers(node).map(({ key, value }) => [key.name, value]) : [];
}

/** Of equal names the last one counts. */
function currentMembers(node: ObjectNode) {
  return node.members.filter((member) => node.member(member.key.name) === member);
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === "array" ? node.items : [];
}

function textsOf(node: Node | undefined): readonly string[] | undefined {
  return node?.type === "array" ? node.items.flatMap((item) => textOf(item) ?? []) : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === "string" ? node.value : undefined;
}

import { documentKinds, type DocumentKind } from "../../generated/shapes.js";
import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Exception } from "../engine/suppression/exception.js";
import { PointerGlob } from "../engine/suppression/pointer-glob.js";
import { presets, type Preset } from "../engine/selection.js";
import type { Severity } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { defaultSettings, type CustomFunction, type Settings } from "../rule-kit/settings.js";
import { Glob, isGlob } from "./glob.js";
import { ruleSettings, type RuleSettings } from "./rule-patterns.js";

/** The name of configuration files. */
export const configurationName = "intlint.config.json";

/** Settings for all files, or for some of them in `overrides`. */
export interface FileSettings {
  readonly preset: Preset | undefined;
  /** The kinds of files by glob; paths are relative to the configuration's folder, with `/`. */
  readonly kinds: readonly KindPattern[];
  readonly rules: RuleSettings;
  readonly settings: Settings;
}

/** The content of a configuration file, without the files that it extends. */
export interface Configuration extends FileSettings {
  readonly overrides: readonly ConfiguredOverride[];
  readonly exceptions: readonly ConfiguredException[];
  readonly apis: readonly ConfiguredApi[];
  readonly bases: readonly ConfiguredBase[];
}

/** One entry of `bases`. */
export interface ConfiguredBase {
  readonly glob: Glob;
  /** The path of the base, relative to the configuration's folder. */
  readonly node: StringNode;
  /** Where it is written. */
  readonly member: Member;
}

/** One entry of `overrides`. */
export interface ConfiguredOverride {
  /** The files it applies to. */
  readonly files: readonly FileGlob[];
  readonly settings: FileSettings;
  /** Where it is written. */
  readonly node: ObjectNode;
}

/** A glob for paths relative to the configuration's folder, with `/`. */
export interface FileGlob {
  readonly glob: Glob;
  /** Where it is written. */
  readonly node: StringNode;
}

/** One entry of `kinds`. */
export interface KindPattern {
  readonly glob: Glob;
  readonly kind: DocumentKind;
  /** Where it is written. */
  readonly member: Member;
}

/** One entry of `exceptions`. */
export interface ConfiguredException extends Exception {
  /** The files it applies to, relative to the configuration's folder, with `/`; undefined for all. */
  readonly files: Glob | undefined;
  /** Where it is written. */
  readonly node: ObjectNode;
}

/** One entry of `apis`. */
export interface ConfiguredApi {
  /** The documents it applies to, relative to the configuration's folder, with `/`. */
  readonly files: Glob;
  /** Paths and globs of descriptions, relative to the configuration's folder. */
  readonly descriptions: readonly StringNode[];
  /** Where it is written. */
  readonly node: ObjectNode;
}

/** The default configuration. */
export const emptyConfiguration: Configuration = {
  preset: undefined,
  kinds: [],
  rules: { severities: new Map(), named: new Set() },
  overrides: [],
  exceptions: [],
  apis: [],
  bases: [],
  settings: defaultSettings,
};

/** The settings of a rule. */
export const severityNames: readonly (Severity | "off")[] = ["off", "info", "warning", "error"];

/** The severity with that name, if any. */
export function severityOf(name: string): Severity | "off" | undefined {
  return severityNames.find((severity) => severity === name);
}

/** The document kind with that name, if any. */
export function kindOf(name: string): DocumentKind | undefined {
  return documentKinds.find((kind) => kind === name);
}

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

/** A file name that tells the kind. */
const kindSuffix = /\.(?:integration|override)\.[^./]+$/i;

/**
 * The configured kind of a file; the last matching pattern wins. A file name that tells the kind wins over a glob for any
 * name.
 */
export function configuredKind({ kinds }: FileSettings, relativePath: string): DocumentKind | undefined {
  const hasKindSuffix = kindSuffix.test(relativePath);
  return kinds.findLast(({ glob, member }) => {
    const { name } = member.key;
    return glob.test(relativePath) && (!hasKindSuffix || !isGlob(name) || kindSuffix.test(name));
  })?.kind;
}

/** What of a configuration applies to a file. */
export interface ApplicableParts extends Omit<Configuration, keyof FileSettings> {
  /** The settings of the configuration and of its overrides, the weakest first. */
  readonly layers: readonly FileSettings[];
}

/** What of a configuration applies to a file; without a path, what applies to all files. */
export function applicableTo(configuration: Configuration, relativePath: string | undefined): ApplicableParts {
  const isMeant = (files: Glob | undefined): boolean =>
    files === undefined || (relativePath !== undefined && files.test(relativePath));
  const overrides = configuration.overrides.filter(({ files }) => files.some(({ glob }) => isMeant(glob)));
  return {
    layers: [configuration, ...overrides.map(({ settings }) => settings)],
    overrides,
    exceptions: configuration.exceptions.filter(({ files }) => isMeant(files)),
    apis: configuration.apis.filter(({ files }) => isMeant(files)),
    bases: configuration.bases.filter(({ glob }) => isMeant(glob)),
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

/** The members of an object; of duplicate keys, the last one. */
export function currentMembers(node: Node | undefined): readonly Member[] {
  return node?.type === "object" ? node.members.filter((member) => node.member(member.key.name) === member) : [];
}

/** The items of a list; none if the node is not a list. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === "array" ? node.items : [];
}

/** The strings of a list, or a single string. */
export function stringsIn(node: Node | undefined): readonly StringNode[] {
  return (node?.type === "string" ? [node] : itemsOf(node)).filter((item) => item.type === "string");
}

function textsOf(node: Node | undefined): readonly string[] | undefined {
  return node?.type === "array" ? node.items.flatMap((item) => stringIn(item) ?? []) : undefined;
}

function stringIn(node: Node | undefined): string | undefined {
  return node?.type === "string" ? node.value : undefined;
}

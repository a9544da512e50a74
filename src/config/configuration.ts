import { documentKinds, type DocumentKind } from "../../generated/shapes.js";
import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Exception } from "../engine/suppression/exception.js";
import type { Preset } from "../engine/selection.js";
import type { Severity } from "../rule-kit/finding.js";
import { defaultSettings, type Settings } from "../rule-kit/settings.js";
import type { Glob } from "./glob.js";
import { isGlob } from "./glob.js";
import type { RuleSettings } from "./rule-patterns.js";

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

import { locateKey, locateOwner, locateValue, type Location } from "../document/location.js";
import type { Member } from "../document/tree.js";
import type { ExceptionUses } from "../engine/suppression/exception.js";
import { effectiveSeverity, type RuleSelection } from "../engine/selection.js";
import type { Severity } from "../rule-kit/finding.js";
import { removeItem, removeMember } from "../rule-kit/fixes.js";
import { findRule } from "../rule-kit/rule-names.js";
import type { Rule } from "../rule-kit/rule.js";
import { matchRules } from "./rule-patterns.js";
import type { IdlePart, SuppressionEntry } from "../rule-kit/suppression-entry.js";
import type { Configuration, ConfiguredException } from "./configuration.js";
import type { Glob } from "./glob.js";
import type { Edit } from "../text/edit.js";

/** How a run used a configuration, once all files are linted. */
export interface ConfigurationUse {
  readonly rules: readonly Rule[];
  readonly selection: RuleSelection;
  /** The applied exceptions, without rules that the command line disables. */
  readonly exceptions: readonly ConfiguredException[];
  readonly exceptionUses: ExceptionUses;
  /** Whether every file that a glob may match was linted; undefined is the glob of all files. */
  readonly isCovered: (glob: string | undefined) => boolean;
  /** The globs that match no file. */
  readonly deadGlobs: ReadonlySet<Glob>;
}

/** A glob of a configuration, which is useless if it matches no file. */
interface WrittenGlob {
  readonly glob: Glob;
  readonly at: Location;
  readonly removal: Edit | undefined;
}

/** The globs of a configuration, except those of exceptions. */
export function globsOf({ kinds, overrides, bases, apis }: Configuration): readonly WrittenGlob[] {
  return [
    ...[...kinds, ...overrides.flatMap(({ settings }) => settings.kinds), ...bases].map(({ glob, member }) => ({
      glob,
      at: locateKey(member),
      removal: removeMember(member),
    })),
    ...overrides
      .flatMap(({ files }) => files)
      .map(({ glob, node }) => ({ glob, at: locateValue(node), removal: undefined })),
    ...apis.flatMap(({ files, node }) => {
      const written = node.get("files");
      return written === undefined ? [] : [{ glob: files, at: locateValue(written), removal: removeItem(node) }];
    }),
  ];
}

/** The entries of a configuration for the rules `suppression/*`. */
export function configurationEntries(configuration: Configuration, use: ConfigurationUse): readonly SuppressionEntry[] {
  const globs = globsOf(configuration)
    .filter(({ glob }) => use.deadGlobs.has(glob))
    .map(({ glob, at, removal }): SuppressionEntry => {
      const idle = [{ cause: { type: "no-file", glob: glob.text } as const, at, removal: listOf(removal) }];
      return { form: "configuration", location: at, lacksReason: false, idle };
    });
  return [...globs, ...use.exceptions.map((exception) => exceptionEntry(exception, use))];
}

function exceptionEntry(exception: ConfiguredException, use: ConfigurationUse): SuppressionEntry {
  return {
    form: "configuration",
    location: locateOwner(exception.node),
    lacksReason: exception.reason === undefined && turnsDown(exception, use),
    idle: idleParts(exception, use),
  };
}

const rank: Readonly<Record<Severity | "off", number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Whether the exception lowers the severity of any rule. */
function turnsDown(exception: ConfiguredException, { rules, selection }: ConfigurationUse): boolean {
  return [...exception.rules].some(([id, severity]) => {
    const rule = findRule(rules, id);
    const elsewhere = rule && effectiveSeverity({ ...rule, rule: id }, selection);
    return elsewhere !== undefined && rank[severity] < rank[elsewhere];
  });
}

function idleParts(exception: ConfiguredException, use: ConfigurationUse): readonly IdlePart[] {
  const { node, files } = exception;
  const written = node.get("files");
  const entry = listOf(removeItem(node));
  if (written !== undefined && files !== undefined && use.deadGlobs.has(files)) {
    return [{ cause: { type: "no-file", glob: files.text }, at: locateValue(written), removal: entry }];
  }
  if (!use.isCovered(files?.text)) return [];
  const members = membersOf(exception, use.rules);
  const idle = members.filter(({ ids }) => ids.every((id) => use.exceptionUses.of(exception, id) === "unused"));
  const isWhole = idle.length === members.length;
  return idle.map(({ pattern, member }) => ({
    cause: { type: "no-finding", rule: pattern },
    at: locateKey(member),
    removal: isWhole ? entry : listOf(removeMember(member)),
  }));
}

/** A member of `rules`, with the rules that it names. */
interface NamingMember {
  readonly member: Member;
  /** As written; a single rule by its current ID. */
  readonly pattern: string;
  readonly ids: readonly string[];
}

function membersOf({ node }: ConfiguredException, rules: readonly Rule[]): readonly NamingMember[] {
  const severities = node.get("rules");
  if (severities?.type !== "object") return [];
  return severities.members.flatMap((member) => {
    const match = matchRules(rules, member.key.name);
    if (match === undefined) return [];
    const [first = ""] = match.ids;
    return [{ member, pattern: match.isGroup ? member.key.name : first, ids: match.ids }];
  });
}

function listOf<Item>(item: Item | undefined): readonly Item[] | undefined {
  return item === undefined ? undefined : [item];
}

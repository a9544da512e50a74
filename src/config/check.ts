import { embeddedYaml } from "../document/embedded-yaml.js";
import { locateKey } from "../document/location.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { Dispatcher } from "../engine/dispatch.js";
import { buildModel } from "../model/model.js";
import { AnalysisCache } from "../model/uses.js";
import { certainError, type Finding } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { lintedDocument, type LintedDocument } from "../rule-kit/linted-document.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { walk } from "../schema/walk.js";
import { hiddenIn } from "../secrets/secrets.js";
import { itemsOf } from "./configuration.js";
import { matchRules, nearestPattern } from "./rule-patterns.js";

/** The rules that check any JSON against a schema. */
const structuralRules: ReadonlySet<string> = new Set(
  ["duplicate-key", "type", "required", "enum", "constraint", "unknown-property"].map((name) => `schema/${name}`),
);

/** The schema findings of a configuration file. */
export function structuralFindings(document: SourceDocument, rules: readonly Rule[]): readonly Finding[] {
  return new Dispatcher().run(
    rules.filter((rule) => structuralRules.has(rule.id)),
    analyzeConfiguration(document),
  );
}

/** Analyzes a configuration file for the structural rules. */
export function analyzeConfiguration(document: SourceDocument): LintedDocument {
  const structure = walk(document, "intlint-config");
  const parts = { document, kind: undefined, structure, settings: defaultSettings, expressions: [], templates: [] };
  const model = buildModel({ ...parts, base: undefined });
  const hidden = hiddenIn(document);
  const cache = new AnalysisCache(defaultSettings);
  return lintedDocument({
    ...parts,
    model,
    cache,
    api: undefined,
    secrets: [],
    hidden,
    readYaml: embeddedYaml(undefined),
  });
}

/** Lists of rules; if they are not all, rules of other areas may exist. */
interface KnownRules {
  readonly lists: readonly (readonly Rule[])[];
  readonly areAll: boolean;
}

/** Findings about settings for unknown rules. */
export function unknownRules({ root }: SourceDocument, known: KnownRules): readonly Finding[] {
  if (root?.type !== "object") return [];
  const owners = [root, ...itemsOf(root.get("overrides")), ...itemsOf(root.get("exceptions"))];
  return owners.flatMap((owner) => (owner.type === "object" ? unknownRulesIn(owner.get("rules"), known) : []));
}

function unknownRulesIn(settings: Node | undefined, { lists, areAll }: KnownRules): readonly Finding[] {
  if (settings?.type !== "object") return [];
  return settings.members.flatMap((member): Finding[] => {
    const { name } = member.key;
    if (lists.some((rules) => matchRules(rules, name) !== undefined)) return [];
    if (!areAll && !lists.some((rules) => matchRules(rules, name.split("/")[0] ?? "") !== undefined)) return [];
    const nearest = nearestPattern([...new Set(lists.flat())], name);
    const location = locateKey(member);
    const message = {
      what: `There is no rule \`${name}\`.`,
      why: "The setting has no effect.",
      help: nearest === undefined ? "`intlint rules` lists all rules." : `Did you mean \`${nearest}\`?`,
    };
    const edit = nearest && { ...location.span, text: JSON.stringify(nearest) };
    const fixes = edit ? [{ title: `Write \`${nearest}\``, tier: "unsafe", edits: [edit] } as const] : [];
    const about = { messageId: "unknown-rule", data: { name }, location };
    return [{ ...certainError, rule: "schema/unknown-property", message, ...about, fixes }];
  });
}

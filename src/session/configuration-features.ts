import { matchRules } from "../config/rule-patterns.js";
import { nodeAt } from "../document/node-at.js";
import { escapeToken } from "../document/pointer.js";
import { memberOf, type Node } from "../document/tree.js";
import { ruleUrl } from "../engine/render.js";
import type { Rule } from "../rule-kit/rule.js";
import type { OpenConfiguration } from "./open-configuration.js";
import type { Completion, Hover } from "./results.js";
import { gapAt, memberInsertion, written, type Gap } from "./structure-completion.js";
import { writtenKey } from "./written-value.js";

/** Completions in a configuration file that its schema does not know: rule IDs, and pointers into open documents. */
export function configurationProposals(
  document: OpenConfiguration,
  offset: number,
  roots: readonly Node[],
): readonly Completion[] {
  const found = gapAt(document, offset);
  if (found === undefined) return [];
  const { node, gap } = found;
  if (gap.kind === "key") return isRuleSetting(node) ? ruleProposals(node, gap, document.rules) : [];
  return node.key === "at" && node.parent?.parent?.key === "exceptions" ? pointerProposals(document, gap, roots) : [];
}

/** Hover text for a rule's setting: the rule's summary, or the rules that an area or glob selects. */
export function ruleHover(document: OpenConfiguration, offset: number): Hover | undefined {
  const { root } = document.linted.document;
  const found = root && nodeAt(root, offset);
  if (found?.isKey !== true || !isRuleSetting(found.node)) return undefined;
  const member = memberOf(found.node);
  const matched = matchRules(document.rules, String(found.node.key));
  if (member === undefined || matched === undefined) return undefined;
  const rules = document.rules.filter(({ id }) => matched.ids.includes(id));
  const { start, end } = member.key;
  return { span: { start, end }, markdown: rules.slice(0, mostTold).map(toldOf).join("\n") + rest(rules.length) };
}

/** At most this many rules of a group are listed. */
const mostTold = 12;

function rest(count: number): string {
  return count > mostTold ? `\n- … and ${count - mostTold} more` : "";
}

function toldOf(rule: Rule): string {
  return `- [${rule.id}](${rule.url ?? ruleUrl(rule.id)}): ${rule.summary} (${rule.severity})`;
}

/** Whether a value is a rule's severity. */
function isRuleSetting({ parent }: Node): boolean {
  const owner = parent?.parent;
  return (
    parent?.key === "rules" &&
    (owner?.parent === undefined || /^(?:overrides|exceptions)$/.test(String(owner.parent.key)))
  );
}

function ruleProposals({ parent }: Node, gap: Gap, rules: readonly Rule[]): readonly Completion[] {
  const present = new Set(parent?.type === "object" ? parent.members.map(({ key }) => key.name) : []);
  const areas = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf("/"))))];
  const groups = areas.flatMap((area) =>
    [area, `${area}/*`].map((name) => ({ name, summary: `All rules of ${area}` })),
  );
  return [...rules.map(({ id: name, summary }) => ({ name, summary })), ...groups]
    .filter(({ name }) => !present.has(name))
    .map(({ name, summary }) => ({
      label: name,
      kind: "property",
      detail: summary,
      ...written(gap, gap.hasValue ? [writtenKey(name, "json")] : memberInsertion(name, "off", gap, "json")),
    }));
}

/** The names that may follow an unfinished pointer, from open documents. */
function pointerProposals({ text }: OpenConfiguration, gap: Gap, roots: readonly Node[]): readonly Completion[] {
  const present = text.slice(gap.start, gap.end).replaceAll('"', "");
  const above = present.slice(0, Math.max(0, present.lastIndexOf("/")));
  const owners = roots.flatMap((root) => nodesAt(root, above.split("/").slice(1)));
  const names = new Set(
    owners.flatMap((owner) => (owner.type === "object" ? owner.members.map(({ key }) => key.name) : [])),
  );
  const tokens = names.size === 0 ? [] : [...names].map(escapeToken).concat("*");
  return tokens.map((token) => {
    const label = `${above}/${token}`;
    return { label, kind: "value", ...written(gap, [JSON.stringify(label)]) };
  });
}

/** The values that a pointer leads to; `*` matches any name. */
function nodesAt(root: Node, tokens: readonly string[]): readonly Node[] {
  return tokens.reduce<readonly Node[]>((nodes, token) => nodes.flatMap((node) => childrenOf(node, token)), [root]);
}

function childrenOf(node: Node, token: string): readonly Node[] {
  if (node.type === "array") return node.items.filter((_, index) => token === "*" || token === String(index));
  if (node.type !== "object") return [];
  return node.members.flatMap(({ key, value }) => (token === "*" || token === escapeToken(key.name) ? [value] : []));
}

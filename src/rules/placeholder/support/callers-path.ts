import type { Config, Read, TemplateUse } from "../../../rule-kit/index.js";
import { fold } from "jsonata-check/text";
import { mayBeAccount } from "../../../model/account-record.js";
import type { Placeholder } from "../../../placeholder/parse.js";
import type { Derived } from "../../../rule-kit/linted-document.js";

type Name = Pick<Read, "path" | "placeholder" | "place">;

/** The path in the caller's request that a bare name is written for. */
export function callersPath(name: Name, use: TemplateUse, derived: Derived): string | undefined {
  const { owner, field, config } = name.place;
  if (owner.kind !== "method") return undefined;
  if (field === "body") return wholeBody(name, owner.method, use);
  if (field !== "path") return undefined;
  const parent = `query.${name.path.text}`;
  const count = derived.of(config, parentsIn).get(leadOf(use.text, name.placeholder) + parent) ?? 0;
  // An account may have an id of that name; if it has, more methods read it.
  return count > (mayBeAccount(fold(name.path.text).replace(/id$/, "")) ? 1 : 0) ? parent : undefined;
}

/** For create and update, a whole object under its own key. */
function wholeBody({ path, placeholder }: Name, method: string, { node }: TemplateUse): string | undefined {
  if (!["create", "update"].includes(method)) return undefined;
  const isNamed = node.key === path.text || node.key === "body" || wholeInput.has(path.text);
  return isNamed && keepsType(placeholder) ? `body.${path.text}` : undefined;
}

/** Other tools' names for everything that the caller passes. */
const wholeInput: ReadonlySet<string> = new Set(["properties", "payload", "attributes", "data", "input", "record"]);

/** Whether a placeholder passes a list or an object on unchanged. */
export function keepsType({ alternatives }: Placeholder): boolean {
  return alternatives.some(({ types }) => types[0]?.text === "json" || types[0]?.text === "any");
}

/** How often paths of methods read the parents of records, behind the text before them: `/lists/query.list_id`. */
function parentsIn(config: Config): ReadonlyMap<string, number> {
  const parents = new Map<string, number>();
  for (const { value } of config.methods()) {
    const { text = "", reads = [] } = value.get("path")?.template ?? {};
    for (const { path, placeholder } of reads) {
      // A parent with a fallback may be the account's as well.
      if (placeholder.alternatives.length > 1) continue;
      const parent = leadOf(text, placeholder) + path.text;
      parents.set(parent, (parents.get(parent) ?? 0) + 1);
    }
  }
  return parents;
}

/** The text before a placeholder. */
function leadOf(text: string, { start }: Placeholder): string {
  return text.slice(0, start);
}

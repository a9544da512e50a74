import type { Node } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import type { DocumentView } from "../../rule-kit/rule.js";
import { rolesOfResponses } from "./account-reads.js";
import { namesInExpression } from "./expression-reads.js";

/** What `Derived` keeps of a configuration: the base that its document embeds beside the override. */
export function embeddedBaseOf(config: Config, view: DocumentView): EmbeddedBase {
  return new EmbeddedBase(config, view);
}

/** A base that stands in the same document as its override: other installations have it without that override. */
class EmbeddedBase {
  readonly #root: Node | undefined;
  readonly #replacedReads: ReadonlySet<string>;

  constructor({ value }: Config, view: DocumentView) {
    this.#root = value.layers[1]?.node;
    this.#replacedReads = this.#root === undefined ? new Set() : this.#namesIn(view);
  }

  /** Whether a node stands in the base. */
  holds(node: Node): boolean {
    let at: Node | undefined = this.#root && node;
    while (at !== undefined && at !== this.#root) at = at.parent;
    return at !== undefined;
  }

  /** Whether anything that the override replaces reads a name. */
  reads(name: string): boolean {
    return this.#replacedReads.has(name) || (this.#isBasic && (name === "username" || name === "password"));
  }

  /** Basic authorization reads these fields by itself. */
  get #isBasic(): boolean {
    const authorization = this.#root?.type === "object" ? this.#root.get("authorization") : undefined;
    const format = authorization?.type === "object" ? authorization.get("format") : undefined;
    return format?.type === "string" && format.value === "basic";
  }

  #namesIn({ templates, expressions, model }: DocumentView): ReadonlySet<string> {
    const names = new Set<string>();
    const isReplaced = (node: Node): boolean => model.placeOf(node) === undefined && this.holds(node);
    for (const { node, template } of templates) {
      if (template.reads.length === 0 || !isReplaced(node)) continue;
      for (const { path } of template.reads) for (const { text } of path.segments) names.add(text);
    }
    for (const { node, role, analysis } of expressions) {
      if (rolesOfResponses.has(role) || !isReplaced(node)) continue;
      for (const name of namesInExpression(analysis.root).names) names.add(name);
    }
    return names;
  }
}

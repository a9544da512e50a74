import type { Node } from "../document/tree.js";
import type { Config, Knowledge } from "../model/config.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";

/** The part of a document that is known well enough for a rule, which sees nothing else. */
export class KnownPart {
  readonly configs: readonly Config[];
  readonly isAll: boolean;
  readonly #known: ReadonlySet<Config>;
  readonly #linted: LintedDocument;

  constructor(linted: LintedDocument, needs: Knowledge | undefined) {
    const { document, model } = linted;
    this.#linted = linted;
    this.configs = needs === undefined ? model.configs : model.configs.filter((config) => config.knows(needs));
    this.#known = new Set(this.configs);
    this.isAll = needs === undefined || (!document.isIncomplete && this.configs.length === model.configs.length);
  }

  /** The items that belong to this part. */
  of<T extends { readonly node: Node }>(items: readonly T[]): readonly T[] {
    if (this.isAll) return items;
    if (this.configs.length === 0) return [];
    return items.filter(({ node }) => {
      const config = this.#linted.model.placeOf(node)?.config;
      return config !== undefined && this.#known.has(config);
    });
  }
}

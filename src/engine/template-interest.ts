import type { TemplateUse } from "../model/sites.js";
import type { Template } from "../placeholder/parse.js";
import type { TemplateListener } from "../rule-kit/rule.js";
import { addTo, groupBy } from "jsonata-check/text";

/** A template and the places where the document has it. */
export interface TemplateUses {
  readonly template: Template;
  readonly uses: readonly TemplateUse[];
}

/** Knows who has something to say of which template: most have nothing to say of most, and documents share many. */
export class TemplateInterest {
  readonly #listeners: TemplateListener[] = [];
  /** By template, who of the first so many listeners. */
  readonly #interested = new WeakMap<Template, { asked: number; readonly listeners: TemplateListener[] }>();

  /** Takes note of a listener; it is asked for every template from then on, those that are known included. */
  add(listener: TemplateListener): void {
    this.#listeners.push(listener);
  }

  /** Gives each listener the templates of a document that may concern it, in document order. */
  share(uses: readonly TemplateUse[]): ReadonlyMap<TemplateListener, readonly TemplateUses[]> {
    const shares = new Map<TemplateListener, TemplateUses[]>();
    for (const [template, places] of groupBy(uses, (use) => use.template)) {
      const share = { template, uses: places };
      for (const listener of this.#concernedBy(template)) addTo(shares, listener, share);
    }
    return shares;
  }

  #concernedBy(template: Template): readonly TemplateListener[] {
    const known = this.#interested.get(template) ?? { asked: 0, listeners: [] };
    if (known.asked === 0) this.#interested.set(template, known);
    while (known.asked < this.#listeners.length) {
      const listener = this.#listeners[known.asked++] as TemplateListener;
      if (mayConcern(listener, template)) known.listeners.push(listener);
    }
    return known.listeners;
  }
}

/** What a listener says of a template; one that fails is asked again where its failure is told of. */
function mayConcern({ where }: TemplateListener, template: Template): boolean {
  try {
    return where(template);
  } catch {
    return true;
  }
}

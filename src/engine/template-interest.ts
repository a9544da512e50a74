import type { TemplateUse } from "../model/sites.js";
import type { Template } from "../placeholder/parse.js";
import type { TemplateListener } from "../rule-kit/rule.js";
import { addTo, groupBy } from "jsonata-check/text";

/** A template and its places in the document. */
export interface TemplateUses {
  readonly template: Template;
  readonly uses: readonly TemplateUse[];
}

/** Remembers which listeners care about which template: most do not, and documents share many templates. */
export class TemplateInterest {
  readonly #listeners: TemplateListener[] = [];
  /** By template, the interested ones among the first `asked` listeners. */
  readonly #interested = new WeakMap<Template, { asked: number; readonly listeners: TemplateListener[] }>();

  /** Adds a listener, which will be asked about every template, including known ones. */
  add(listener: TemplateListener): void {
    this.#listeners.push(listener);
  }

  /** The templates of a document by interested listener, in document order. */
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

/** Whether a listener cares about a template. If it throws, it will be called, so that the failure is reported. */
function mayConcern({ where }: TemplateListener, template: Template): boolean {
  try {
    return where(template);
  } catch {
    return true;
  }
}

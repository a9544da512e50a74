import type { LintedDocument } from "./linted-document.js";

/** Computes a fact about a part of a document, such as a configuration. */
export type Derive<Part extends object, Fact> = (part: Part, linted: LintedDocument) => Fact;

/** Caches facts that several rules, or one rule repeatedly, derive from the same part of a document. */
export class Derived {
  readonly #linted: () => LintedDocument;
  readonly #facts = new Map<unknown, Map<object, unknown>>();

  constructor(linted: () => LintedDocument) {
    this.#linted = linted;
  }

  /** The result of `derive` for a part; cached by that function. */
  of<Part extends object, Fact>(part: Part, derive: Derive<Part, Fact>): Fact {
    let facts = this.#facts.get(derive);
    if (facts === undefined) this.#facts.set(derive, (facts = new Map<object, unknown>()));
    if (!facts.has(part)) facts.set(part, derive(part, this.#linted()));
    return facts.get(part) as Fact;
  }
}

import type { LintedDocument } from "./linted-document.js";

/** Works something out of a part of a document, a configuration say, and of all that is known beside it. */
export type Derive<Part extends object, Fact> = (part: Part, linted: LintedDocument) => Fact;

/** What several rules, or one rule again and again, work out of the same part of a document: done once. */
export class Derived {
  readonly #linted: () => LintedDocument;
  readonly #facts = new Map<unknown, Map<object, unknown>>();

  constructor(linted: () => LintedDocument) {
    this.#linted = linted;
  }

  /** What `derive` makes of the part; the same function has to be given each time. */
  of<Part extends object, Fact>(part: Part, derive: Derive<Part, Fact>): Fact {
    let facts = this.#facts.get(derive);
    if (facts === undefined) this.#facts.set(derive, (facts = new Map<object, unknown>()));
    if (!facts.has(part)) facts.set(part, derive(part, this.#linted()));
    return facts.get(part) as Fact;
  }
}

/** Works something out of a part of a document, a configuration say, and of all that is known beside it. */
export type Derive<View, Part extends object, Fact> = (part: Part, view: View) => Fact;

/** What several rules, or one rule again and again, work out of the same part of a document: done once. */
export class Derived<View> {
  readonly #view: () => View;
  readonly #facts = new Map<unknown, Map<object, unknown>>();

  constructor(view: () => View) {
    this.#view = view;
  }

  /** What `derive` makes of the part; the same function has to be given each time. */
  of<Part extends object, Fact>(part: Part, derive: Derive<View, Part, Fact>): Fact {
    let facts = this.#facts.get(derive);
    if (facts === undefined) this.#facts.set(derive, (facts = new Map<object, unknown>()));
    if (!facts.has(part)) facts.set(part, derive(part, this.#view()));
    return facts.get(part) as Fact;
  }
}

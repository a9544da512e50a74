import { firstWhere, type Span } from "jsonata-check/text";

/** Replaces a span of a text (offsets from 0, UTF-16 units). */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies non-overlapping edits; several insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Collects groups of edits that do not touch each other, so that they can be applied together. */
export class SeparateEdits {
  readonly #sorted: Edit[] = [];

  /** Adds a group of edits, unless one of them touches an earlier group; returns whether it was added. */
  add(edits: readonly Edit[]): boolean {
    if (edits.some((edit) => this.#touches(edit))) return false;
    for (const edit of edits) this.#sorted.splice(this.#countBefore(edit), 0, edit);
    return true;
  }

  /** The edits are disjoint and sorted, so only the two neighbors can touch an edit. */
  #touches(edit: Edit): boolean {
    const index = this.#countBefore(edit);
    const [before, after] = [this.#sorted[index - 1], this.#sorted[index]];
    return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end);
  }

  #countBefore({ start }: Edit): number {
    return firstWhere(this.#sorted, (edit) => edit.start >= start);
  }
}

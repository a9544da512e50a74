import type { Span } from "jsonata-check/text";
import { firstWhere } from "./first-where.js";

/** A replacement of a span of a text (offsets from 0, UTF-16 units). */
export interface Edit extends Span {
  readonly text: string;
}

/** The text after edits that do not overlap; what is inserted at one place keeps its order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Edits of one text that can be applied together, because those of one `add` touch none of another. */
export class SeparateEdits {
  readonly #sorted: Edit[] = [];

  /** Takes edits that belong together, unless one of them touches an earlier one; says whether it did. */
  add(edits: readonly Edit[]): boolean {
    if (edits.some((edit) => this.#touches(edit))) return false;
    for (const edit of edits) this.#sorted.splice(this.#countBefore(edit), 0, edit);
    return true;
  }

  /** The edits lie apart and in order, so that only the two neighbors can reach an edit. */
  #touches(edit: Edit): boolean {
    const index = this.#countBefore(edit);
    const [before, after] = [this.#sorted[index - 1], this.#sorted[index]];
    return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end);
  }

  #countBefore({ start }: Edit): number {
    return firstWhere(this.#sorted, (edit) => edit.start >= start);
  }
}

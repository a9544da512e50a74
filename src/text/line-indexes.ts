import { LineIndex } from "./line-index.js";

/** The line indexes of several files: the lines of each are counted once, and only where a place is asked for. */
export class LineIndexes {
  readonly #known = new Map<object, LineIndex>();

  /** That of a file, which is told by its object. */
  of(file: { readonly text: string }): LineIndex {
    let lines = this.#known.get(file);
    if (lines === undefined) this.#known.set(file, (lines = new LineIndex(file.text)));
    return lines;
  }
}

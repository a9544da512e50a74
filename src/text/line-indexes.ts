import { LineIndex } from "./line-index.js";

/** Line indexes of several files, created on demand. */
export class LineIndexes {
  readonly #known = new Map<object, LineIndex>();

  /** The index of a file, cached by object identity. */
  of(file: { readonly text: string }): LineIndex {
    let lines = this.#known.get(file);
    if (lines === undefined) this.#known.set(file, (lines = new LineIndex(file.text)));
    return lines;
  }
}

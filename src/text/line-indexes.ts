import { getOrCreate } from "jsonata-check/text";
import { LineIndex } from "./line-index.js";

/** Line indexes of several files, created on demand. */
export class LineIndexes {
  readonly #known = new Map<object, LineIndex>();

  /** The index of a file, cached by object identity. */
  of(file: { readonly text: string }): LineIndex {
    return getOrCreate(this.#known, file, () => new LineIndex(file.text));
  }
}

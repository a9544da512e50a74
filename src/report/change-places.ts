import type { Change } from "../compare/change.js";
import { locateKeyOf } from "../document/location.js";
import { pointerOf } from "../document/pointer.js";
import type { Node } from "../document/tree.js";
import { withoutTokens } from "../secrets/hide-secrets.js";
import type { LinePosition } from "../text/line-index.js";
import { LineIndexes } from "../text/line-indexes.js";

/** The places of changes. */
export class ChangePlaces {
  readonly #lines = new LineIndexes();

  /** `old.json:3:5 → new.json:4:5`; "" without any place. */
  describe({ old, new: current }: Change): string {
    const place = (node: Node | undefined): string | undefined => {
      if (node === undefined) return undefined;
      // People look for a value at its key.
      const { line, column } = this.#position(node, locateKeyOf(node).span.start);
      return `${node.document.path ?? ""}:${line}:${column}`;
    };
    const [from, to] = [place(old), place(current)];
    return [from, to].filter((text) => text !== undefined).join(" → ");
  }

  /** The place of one side as JSON, or null. */
  json(node: Node | undefined): object | null {
    if (node === undefined) return null;
    const range = { start: this.#position(node, node.start), end: this.#position(node, node.end) };
    return { path: node.document.path ?? "", pointer: withoutTokens(pointerOf(node)), range };
  }

  #position({ document }: Node, offset: number): LinePosition {
    return this.#lines.of(document).position(offset);
  }
}

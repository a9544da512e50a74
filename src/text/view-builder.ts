import { TextView } from "./text-view.js";

/** Puts a decoded text together, piece by piece in the order of the outer text, and keeps the map of its offsets. */
export class ViewBuilder {
  private text = "";
  private readonly breaks: number[] = [];
  private base: number | undefined;
  /** The outer offset behind the piece added last. */
  private outer = 0;

  /** Adds text that stands in the outer text as it is, from `start` on. */
  copy(text: string, start: number): void {
    if (text === "") return;
    this.jumpTo(start);
    this.text += text;
    this.outer = start + text.length;
  }

  /** Adds text for which something else is written at `[start, end)` of the outer text. */
  replace(text: string, start: number, end: number): void {
    if (text === "") return;
    this.jumpTo(start);
    this.text += text;
    this.outer = end;
    if (end - start !== text.length) this.breaks.push(this.text.length, end);
  }

  /** The last decoded character so far, or "". */
  get lastChar(): string {
    return this.text.slice(-1);
  }

  /** The view; an empty text stands at `fallback`. */
  finish(fallback: number): TextView {
    return TextView.mapped(this.text, this.base ?? fallback, this.breaks);
  }

  private jumpTo(start: number): void {
    if (this.base === undefined) this.base = start;
    else if (start !== this.outer) {
      const at = this.text.length;
      // Both sides of the gap: where a span before it ends and where one behind it starts.
      if (this.breaks.at(-2) !== at) this.breaks.push(at, this.outer);
      this.breaks.push(at, start);
    }
  }
}

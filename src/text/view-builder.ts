import { TextView } from "./text-view.js";

/** Builds a view piece by piece, in the order of the outer text. */
export class ViewBuilder {
  private text = "";
  private readonly breaks: number[] = [];
  private base: number | undefined;
  /** The outer end of the last piece. */
  private outer = 0;

  /** Adds text that appears verbatim in the outer text, at `start`. */
  copy(text: string, start: number): void {
    if (text === "") return;
    this.jumpTo(start);
    this.text += text;
    this.outer = start + text.length;
  }

  /** Adds text that is written differently in the outer text, at `[start, end)`. */
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

  /** The view; `fallback` is the position of an empty one. */
  finish(fallback: number): TextView {
    return TextView.mapped(this.text, this.base ?? fallback, this.breaks);
  }

  private jumpTo(start: number): void {
    if (this.base === undefined) this.base = start;
    else if (start !== this.outer) {
      const at = this.text.length;
      // Both sides of the gap: the end of a span before it, and the start of one after it.
      this.breaks.push(at, this.outer, at, start);
    }
  }
}

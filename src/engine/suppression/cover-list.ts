import { firstWhere } from "jsonata-check/text";
import type { Directive, NamedRule } from "./directive.js";

/** A range of text in which a comment disables a rule. */
interface Cover {
  readonly directive: Directive;
  readonly named: NamedRule;
  /** Findings that start here or later are covered. */
  readonly start: number;
  /** Findings that start here or later are not. */
  end: number;
}

/** Covers, sorted by start and by end. Uses are counted by ranges: any number of covers may contain one offset. */
export class CoverList {
  readonly #covers: Cover[] = [];
  /** How many more uses the cover at an index has than the one before it. */
  readonly #more: number[] = [];
  /** The number of covers that have their end, all at the front. */
  #ended = 0;

  add(cover: Cover): void {
    this.#covers.push(cover);
    this.#more.push(0);
  }

  /** Ends the open covers; returns them. */
  end(offset: number): readonly Cover[] {
    const open = this.#covers.slice(this.#ended);
    for (const cover of open) cover.end = offset;
    this.#ended = this.#covers.length;
    return open;
  }

  /** Uses all covers that contain an offset; returns the last of them. */
  use(at: number): Cover | undefined {
    const first = firstWhere(this.#covers, ({ end }) => end > at);
    const past = firstWhere(this.#covers, ({ start }) => start > at);
    if (first >= past) return undefined;
    this.#more[first] = (this.#more[first] ?? 0) + 1;
    this.#more[past] = (this.#more[past] ?? 0) - 1;
    return this.#covers[past - 1];
  }

  /** The covers that nothing has used. */
  unused(): readonly Cover[] {
    let uses = 0;
    return this.#covers.filter((_, index) => (uses += this.#more[index] ?? 0) === 0);
  }
}

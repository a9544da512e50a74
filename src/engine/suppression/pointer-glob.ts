import { wildcardTest } from "../../text/wildcards.js";

/**
 * A glob over the segments of RFC 6901 pointers: `*` matches any part of one segment, `**` any number of whole segments,
 * `~0` and `~1` mean `~` and `/`. It matches a value and everything below it.
 */
export class PointerGlob {
  /** The glob itself, if it has no `*`. */
  readonly literal: string | undefined;
  readonly #segments: readonly Segment[];

  private constructor(text: string, segments: readonly Segment[]) {
    this.literal = text.includes("*") ? undefined : text;
    this.#segments = segments;
  }

  /** Parses a glob; undefined if the text is neither empty nor starts with `/`. */
  static parse(text: string): PointerGlob | undefined {
    const [first, ...segments] = text.split("/");
    return first === "" ? new PointerGlob(text, segments.map(segmentOf)) : undefined;
  }

  /** Whether a pointer leads to a matching value, or inside one. */
  matches(pointer: string): boolean {
    const { length } = this.#segments;
    let reached = this.#skipping([0]);
    for (const token of pointer.split("/").slice(1)) {
      if (reached.has(length)) return true;
      reached = this.#skipping([...reached].flatMap((at) => this.#step(at, token)));
    }
    return reached.has(length);
  }

  /** The next positions after matching a token at `at`. */
  #step(at: number, token: string): readonly number[] {
    const segment = this.#segments[at];
    if (segment === "**") return [at];
    return segment?.(token) === true ? [at + 1] : [];
  }

  /** The positions, and those after every `**`, which may match nothing. */
  #skipping(places: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    for (let at of places) {
      reached.add(at);
      while (this.#segments[at] === "**") reached.add(++at);
    }
    return reached;
  }
}

type Segment = "**" | ((token: string) => boolean);

/** Segments are compared as spelled in pointers, with their escapes. */
function segmentOf(text: string): Segment {
  return text === "**" ? "**" : wildcardTest(text.split("*"), 0);
}

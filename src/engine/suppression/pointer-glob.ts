/**
 * A glob over the segments of RFC 6901 pointers: `*` stands for any part of one segment, `**` for any number of whole
 * segments, `~0` and `~1` for `~` and `/`. It matches a value and everything below it.
 */
export class PointerGlob {
  /** The pointer that it spells out; undefined where it has a `*`. */
  readonly literal: string | undefined;
  readonly #segments: readonly Segment[];

  private constructor(text: string, segments: readonly Segment[]) {
    this.literal = text.includes("*") ? undefined : text;
    this.#segments = segments;
  }

  /** Reads a glob; undefined where the text is no pointer: it is empty or begins with `/`. */
  static parse(text: string): PointerGlob | undefined {
    const [first, ...segments] = text.split("/");
    return first === "" ? new PointerGlob(text, segments.map(segmentOf)) : undefined;
  }

  /** Whether a pointer leads to a value that the glob names, or into it. */
  matches(pointer: string): boolean {
    const { length } = this.#segments;
    let reached = this.#skipping([0]);
    for (const token of pointer.split("/").slice(1)) {
      if (reached.has(length)) return true;
      reached = this.#skipping([...reached].flatMap((at) => this.#step(at, token)));
    }
    return reached.has(length);
  }

  /** Where the segment at `at` leads when it has to stand for a token. */
  #step(at: number, token: string): readonly number[] {
    const segment = this.#segments[at];
    if (segment === "**") return [at];
    return segment?.test(token) === true ? [at + 1] : [];
  }

  /** The same places, and those behind every `**`, which may stand for nothing. */
  #skipping(places: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    for (let at of places) {
      reached.add(at);
      while (this.#segments[at] === "**") reached.add(++at);
    }
    return reached;
  }
}

type Segment = "**" | RegExp;

/** Segments are compared as they are spelled in a pointer: an escape stands for itself. */
function segmentOf(text: string): Segment {
  if (text === "**") return "**";
  const parts = text.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "su");
}

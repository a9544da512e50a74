/**
 * A glob over paths with `/`: `*`, `?`, `[abc]`, `{a,b}` and, as a whole segment, `**`. A pattern without `/` matches file
 * names in any folder. Unlike a regular expression, it takes at most the time of its length times the path's.
 */
export class Glob {
  /** As written. */
  readonly text: string;
  /** Whether it is for file names in any folder. */
  readonly #isOfNames: boolean;
  /** What every matching path, or its file name, begins with. */
  readonly #beginning: string;
  /** What every matching path ends with. */
  readonly #end: string;
  readonly #states: readonly State[];

  constructor(text: string) {
    this.text = text;
    this.#end = /[^*?[\]{},/]*$/.exec(text)?.[0] ?? "";
    const pattern = text.replace(/^\.\//, "");
    this.#isOfNames = !pattern.includes("/");
    const whole = pattern.replace(/^\//, "");
    this.#beginning = /^[^*?[\]{},]*/.exec(whole)?.[0] ?? "";
    this.#states = statesOf(this.#isOfNames ? `**/${whole}` : whole);
  }

  /** Whether a path matches. */
  test(path: string): boolean {
    if (!path.endsWith(this.#end)) return false;
    if (!path.startsWith(this.#beginning, this.#isOfNames ? path.lastIndexOf("/") + 1 : 0)) return false;
    const characters = [...path];
    const seen = new Set<number>();
    const left: Reached[] = [{ state: 0, at: 0 }];
    for (let reached = left.pop(); reached !== undefined; reached = left.pop()) {
      const { state: number, at } = reached;
      const key = number * (characters.length + 1) + at;
      if (seen.has(key)) continue;
      seen.add(key);
      const state = this.#states[number];
      const character = characters[at];
      if (state === undefined) {
        if (character === undefined) return true;
      } else if ("to" in state) for (const next of state.to) left.push({ state: next, at });
      else if (character !== undefined && state.accepts(character)) left.push({ state: number + 1, at: at + 1 });
    }
    return false;
  }
}

/** Whether a path is a glob. */
export function isGlob(path: string): boolean {
  return /[*?]|\[.+\]|\{.*,.*\}/.test(path);
}

/** Consumes a character and goes on to the next state, or goes on to other states at once. */
type State = { readonly accepts: (character: string) => boolean } | { readonly to: readonly number[] };

/** A state at an offset of the path. */
interface Reached {
  readonly state: number;
  readonly at: number;
}

const inName: State = { accepts: (character) => character !== "/" };
const any: State = { accepts: () => true };

function only(expected: string): State {
  return { accepts: (character) => character === expected };
}

/** The states of a pattern, in order; the one after the last accepts the end of the path. */
function statesOf(pattern: string): readonly State[] {
  const states: State[] = [];
  const segments = pattern.split("/");
  for (const [index, segment] of segments.entries()) {
    const { length } = states;
    const isLast = index === segments.length - 1;
    if (segment !== "**") {
      addSegment(segment, states);
      if (!isLast) states.push(only("/"));
    } else if (isLast) states.push(any, { to: [length, length + 2] });
    else if (segments[index - 1] !== "**") {
      states.push({ to: [length + 1, length + 5] }, inName, { to: [length + 1, length + 3] }, only("/"), {
        to: [length],
      });
    }
  }
  return states;
}

/** Alternatives in braces: where they start, and where all but the last go on. */
interface Alternatives {
  readonly starts: number[];
  readonly ends: number[][];
}

function addSegment(segment: string, states: State[]): void {
  const open: Alternatives[] = [];
  const close = (): void => {
    for (const end of open.pop()?.ends ?? []) end.push(states.length);
  };
  const lastBrace = segment.lastIndexOf("}");
  for (const { 0: token, index } of segment.matchAll(/\[!?[^\]]+\]|\*+|[^]/gu)) {
    const { length } = states;
    const inner = open.at(-1);
    if (token.startsWith("*")) states.push({ to: [length + 1, length + 3] }, inName, { to: [length] });
    else if (token === "?") states.push(inName);
    else if (token === "{" && index < lastBrace) {
      const starts = [length + 1];
      open.push({ starts, ends: [] });
      states.push({ to: starts });
    } else if (token === "," && inner !== undefined) {
      const end: number[] = [];
      inner.ends.push(end);
      inner.starts.push(length + 1);
      states.push({ to: end });
    } else if (token === "}" && inner !== undefined) close();
    else states.push(token.length > 2 && token.startsWith("[") ? oneOf(token.slice(1, -1)) : only(token));
  }
  while (open.length > 0) close();
}

/** A set of characters and ranges, without its brackets. */
function oneOf(set: string): State {
  const isNegated = set.startsWith("!");
  const ranges = [...set.slice(isNegated ? 1 : 0).matchAll(/([^])(?:-([^]))?/gu)];
  const isIn = (character: string): boolean =>
    ranges.some(([, from = "", to = from]) => from <= character && character <= to);
  return { accepts: (character) => character !== "/" && isIn(character) !== isNegated };
}

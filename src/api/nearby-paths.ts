import { addTo } from "jsonata-check/text";
import { wildcard, type SegmentPattern } from "./segments.js";

/** A documented path. */
export interface DocumentedPath {
  readonly path: string;
  readonly patterns: readonly SegmentPattern[];
}

/** The most paths compared with a request, so that many requests and paths do not take quadratic time. */
const mostCompared = 100;

/** The documented paths by what they have in common with the requests that may be meant for them. */
export class NearbyPaths {
  readonly #all: readonly DocumentedPath[];
  /** The indices of the paths with a trait, in order. */
  readonly #byTrait = new Map<string, number[]>();

  constructor(paths: readonly DocumentedPath[]) {
    this.#all = paths;
    for (const [index, { patterns }] of paths.entries()) {
      for (const trait of traitsOf(patterns)) addTo(this.#byTrait, trait, index);
    }
  }

  /** The paths to compare with a request, in file order: of too many, those with the rarest traits. */
  of(segments: readonly string[]): readonly DocumentedPath[] {
    const traits = new Set(segments.flatMap((text) => wantedTraits(segments.length, text)));
    const lists = [...traits].map((trait) => this.#byTrait.get(trait) ?? []);
    const chosen = new Set<number>();
    for (const list of lists.sort((one, other) => one.length - other.length)) {
      for (const index of list) {
        if (chosen.size === mostCompared) break;
        chosen.add(index);
      }
    }
    return [...chosen].sort((one, other) => one - other).flatMap((index) => this.#all[index] ?? []);
  }
}

/** Each word of a path; of a path with at most one, which requests misspell, also its ends. */
function traitsOf(patterns: readonly SegmentPattern[]): ReadonlySet<string> {
  const { length } = patterns;
  const words = patterns.filter(({ text }) => text !== wildcard);
  const literals = words.filter(({ fits }) => fits === undefined);
  return new Set([
    ...literals.map(({ text }) => wordTrait(length, text)),
    ...(literals.length > 1 ? [] : words.flatMap(({ text }) => endTraits(length, text))),
  ]);
}

/** The traits of paths near to a request with a segment. */
function wantedTraits(length: number, text: string): readonly string[] {
  const words = [length, length - 1, length + 1].map((each) => wordTrait(each, text));
  return [...words, ...endTraits(length, text)];
}

function wordTrait(length: number, text: string): string {
  return `${length} ${text}`;
}

/** A slip leaves one of the ends, as a rule. */
function endTraits(length: number, text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/\.(?:json|xml)$/, "");
  return [`${length}/${plain.slice(0, 1)}…`, `${length}/…${plain.slice(-1)}`, `${length}/`];
}

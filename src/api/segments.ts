import type { Span } from "jsonata-check/text";
import { placeholderMark } from "../placeholder/parse.js";
import { attempt } from "../text/attempt.js";
import { wildcardTest } from "../text/wildcards.js";

/** Stands for text that is only known at runtime: a placeholder or a path parameter. */
export const wildcard = placeholderMark;

/** A segment of a request's path, and its place in the address. */
export interface Segment extends Span {
  /** Decoded, with one `wildcard` for each run of unknown text. */
  readonly text: string;
}

/** The segments of a path that starts at offset `from` of the text. */
export function segmentsOf(text: string, from: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (const match of text.slice(from).matchAll(/[^/]+/g)) {
    const start = from + match.index;
    const [raw] = match;
    segments.push({ text: decoded(raw.replaceAll(/\uFFFC+/g, wildcard)), start, end: start + raw.length });
  }
  return segments;
}

/** The rank of the fit between a request's segment and a documented one; undefined if they do not fit. */
export function fit(segment: string, pattern: SegmentPattern): number | undefined {
  if (pattern.fits === undefined) {
    if (segment === pattern.text) return ranks.same;
    return segment.includes(wildcard) && testOf(segment)(pattern.text) ? ranks.possible : undefined;
  }
  if (!pattern.fits(segment)) return undefined;
  return pattern.text === wildcard ? ranks.parameter : ranks.mixed;
}

/**
 * From the best fit to the weakest. A placeholder may be a literal segment, but nothing proves it.
 */
export const ranks = { same: 3, mixed: 2, parameter: 1, possible: 0 } as const;

/** A segment of a documented path. */
export interface SegmentPattern {
  /** With a `wildcard` in place of each parameter. */
  readonly text: string;
  /** Undefined if it has no parameter. */
  readonly fits: SegmentTest | undefined;
}

/** Whether a documented segment fits one of a request. */
type SegmentTest = (segment: string) => boolean;

/** The pattern of a documented segment. */
export function patternOf(written: string): SegmentPattern {
  const text = decoded(written.replaceAll(/\{[^{}]*\}/g, wildcard));
  return { text, fits: text.includes(wildcard) ? testOf(text) : undefined };
}

/** The patterns of a documented path. Some descriptions add a suffix to distinguish operations of the same path. */
export function patternsOf(path: string): readonly SegmentPattern[] {
  const [plain = ""] = path.split(/[?#]/);
  return plain
    .split("/")
    .filter((segment) => segment !== "")
    .map(patternOf);
}

/** The test of a text with wildcards. */
export function testOf(text: string): SegmentTest {
  return wildcardTest(text.split(/\uFFFC+/), 1);
}

/** A part of a URL without its escapes; as it is if they are malformed. */
export function decoded(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}

import { placeholderMark } from "../placeholder/parse.js";

/** Stands for text that is not known before the request: a placeholder, or a parameter of a path. */
export const wildcard = placeholderMark;

/** A segment of the path that a request is sent to. */
export interface Segment {
  /** Decoded, with one `wildcard` for each run of what is not known. */
  readonly text: string;
  /** Where it is in the address. */
  readonly start: number;
  readonly end: number;
}

/** The segments of a path; `from` is where the path begins in the text. */
export function segmentsOf(text: string, from: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (const match of text.slice(from).matchAll(/[^/]+/g)) {
    const start = from + match.index;
    const [raw] = match;
    segments.push({ text: decoded(raw.replaceAll(/\uFFFC+/g, wildcard)), start, end: start + raw.length });
  }
  return segments;
}

/** How well a segment of a request fits one of a description, as a rank; undefined where it does not. */
export function fit(segment: string, pattern: SegmentPattern): number | undefined {
  if (pattern.expression === undefined) {
    if (segment === pattern.text) return ranks.same;
    return segment.includes(wildcard) && expressionOf(segment).test(pattern.text) ? ranks.possible : undefined;
  }
  if (!pattern.expression.test(segment)) return undefined;
  if (segment === pattern.text) return pattern.text === wildcard ? ranks.parameter : ranks.mixed;
  return pattern.text === wildcard ? ranks.parameter : ranks.mixed;
}

/**
 * From what fits best to what fits least. A placeholder may stand for a literal segment, but nothing says that it does.
 */
export const ranks = { same: 3, mixed: 2, parameter: 1, possible: 0 } as const;

/** A segment of a path of a description. */
export interface SegmentPattern {
  /** With a `wildcard` for each parameter. */
  readonly text: string;
  /** What fits it; undefined where it has no parameter. */
  readonly expression: RegExp | undefined;
}

/** The pattern of a segment as a description writes it. */
export function patternOf(written: string): SegmentPattern {
  const text = decoded(written.replaceAll(/\{[^{}]*\}/g, wildcard));
  return { text, expression: text.includes(wildcard) ? expressionOf(text) : undefined };
}

/** What a text with wildcards may be. */
export function expressionOf(text: string): RegExp {
  const parts = text.split(/\uFFFC+/).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "su");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

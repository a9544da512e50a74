import { editDistance, nearMiss } from "jsonata-check/text";
import type { AddressSegment } from "./address.js";
import type { Description } from "./description.js";
import { fit, patternsOf, ranks, wildcard, type SegmentPattern } from "./segments.js";

/** A documented path that a request may be meant for. */
export interface NearPath {
  readonly path: string;
  /** The segment that differs and its documented counterpart; undefined if more than one differs. */
  readonly slip: { readonly segment: AddressSegment; readonly right: string } | undefined;
  /** Whether the difference is certainly a slip. */
  readonly isClose: boolean;
}

/** The cost of a similar segment, relative to an unrelated one. */
const costs = { close: 1, other: 3, missing: 4 } as const;

/** Paths that differ by more than this are not near. */
const mostCost = 4;

/** The documented path nearest to a request's segments; paths with the verb take precedence. */
export function nearPath(
  description: Description,
  segments: readonly AddressSegment[],
  verb: string,
): NearPath | undefined {
  let best: { readonly path: string; readonly cost: number; readonly hasVerb: boolean } | undefined;
  for (const { path, patterns } of description.paths.nearby.of(segments.map(({ text }) => text))) {
    const cost = costOf(segments, patterns, Math.min(mostCost, best?.cost ?? mostCost));
    if (cost === undefined || cost === 0 || (best !== undefined && cost > best.cost)) continue;
    const hasVerb = description.operation(path, verb) !== undefined;
    if (best === undefined || cost < best.cost || (hasVerb && !best.hasVerb)) best = { path, cost, hasVerb };
    if (best.cost <= costs.close && best.hasVerb) break;
  }
  if (best === undefined) return undefined;
  return { path: best.path, slip: slipOf(segments, patternsOf(best.path)), isClose: best.cost <= costs.close };
}

/** The documented path that a misspelled literal segment certainly means, where the match took it for a parameter. */
export function misspeltLiteral(
  description: Description,
  segments: readonly AddressSegment[],
  { path, verb }: { readonly path: string; readonly verb: string },
): NearPath | undefined {
  const patterns = patternsOf(path);
  const texts = segments.map(({ text }) => text);
  for (const [index, segment] of segments.entries()) {
    if (patterns[index]?.text !== wildcard || !/^[a-z][a-z_-]{4,}$/i.test(segment.text)) continue;
    const documented = description.paths.literalsAfter(texts.slice(0, index));
    const right = documented.some((names) => names.has(segment.text))
      ? undefined
      : nearMiss(segment.text, keysOf(documented));
    if (right === undefined) continue;
    const [meant] = description.paths.find(texts.with(index, right)) ?? [];
    if (meant?.ranks[index] !== ranks.same || description.operation(meant.path, verb) === undefined) continue;
    return { path: meant.path, slip: { segment, right }, isClose: true };
  }
  return undefined;
}

/** The different keys of maps. */
function* keysOf(maps: readonly ReadonlyMap<string, unknown>[]): Iterable<string> {
  for (const [index, map] of maps.entries()) {
    const earlier = maps.slice(0, index);
    for (const key of map.keys()) if (!earlier.some((other) => other.has(key))) yield key;
  }
}

/** The distance between a request and a path; undefined if above the limit. */
function costOf(
  segments: readonly AddressSegment[],
  patterns: readonly SegmentPattern[],
  limit: number,
): number | undefined {
  const difference = Math.abs(segments.length - patterns.length);
  let cost = difference * costs.missing;
  if (cost > limit) return undefined;
  if (difference > 0) return isSubsequence(segments, patterns) ? cost : undefined;
  let isAlike = false;
  for (const [index, { text }] of segments.entries()) {
    const pattern = patterns[index];
    const step = costOfSegment(text, pattern);
    isAlike ||= step === 0 && pattern?.fits === undefined;
    cost += step;
    if (cost > limit) return undefined;
  }
  return isAlike || cost <= costs.close ? cost : undefined;
}

function costOfSegment(text: string, pattern: SegmentPattern | undefined): number {
  if (pattern === undefined) return costs.other;
  const rank = fit(text, pattern);
  if (rank !== undefined && rank !== ranks.possible) return 0;
  return isClose(text, pattern.text) ? costs.close : costs.other;
}

/** Whether two strings differ as slips do: in case, punctuation, ending or a few letters. */
function isClose(text: string, right: string): boolean {
  const [one, other] = [plainText(text), plainText(right)];
  if (one === other) return true;
  const limit = Math.min(3, Math.floor(Math.max(one.length, other.length) / 3));
  const isEnding = editDistance(text.toLowerCase(), right.toLowerCase(), 1) <= 1;
  return limit > 0 && (isEnding || editDistance(one, other, limit) <= limit);
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?:json|xml)$/, "")
    .replaceAll(/[-_.]/g, "");
}

/** Whether one is the other with segments left out and both share a word. */
function isSubsequence(segments: readonly AddressSegment[], patterns: readonly SegmentPattern[]): boolean {
  let [mine, theirs] = [0, 0];
  let isAlike = false;
  const isShorter = segments.length < patterns.length;
  while (mine < segments.length && theirs < patterns.length) {
    if (costOfSegment(segments[mine]?.text ?? "", patterns[theirs]) === 0) {
      isAlike ||= patterns[theirs]?.fits === undefined;
      mine++;
      theirs++;
    } else if (isShorter) theirs++;
    else mine++;
  }
  return isAlike && (isShorter ? mine === segments.length : theirs === patterns.length);
}

/** The one segment that differs. */
function slipOf(segments: readonly AddressSegment[], patterns: readonly SegmentPattern[]): NearPath["slip"] {
  if (segments.length !== patterns.length) return undefined;
  const different = segments.flatMap((segment, index) => {
    const pattern = patterns[index];
    return pattern === undefined || costOfSegment(segment.text, pattern) === 0 ? [] : [{ segment, pattern }];
  });
  const [slip] = different;
  if (slip === undefined || different.length > 1 || slip.pattern.fits !== undefined) return undefined;
  return { segment: slip.segment, right: slip.pattern.text };
}

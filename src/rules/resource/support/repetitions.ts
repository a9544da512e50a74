import type { StringNode } from "../../../rule-kit/index.js";
import type { Span } from "jsonata-check/text";
import type { Template } from "../../../placeholder/parse.js";
import { pathnameOf } from "./url-defects.js";
import type { UrlJunction } from "./url-junctions.js";

/** A path that repeats the end of its base URL. */
export interface Repetition {
  readonly path: StringNode;
  readonly span: Span;
  readonly segments: string;
  /** The URL that the two form. */
  readonly whole: string;
  /** What is written in place of the repetition. */
  readonly rest: string;
}

/** How a path repeats the end of its base URL. */
export function repetitionAt(junction: UrlJunction): Repetition | undefined {
  const span = repeated(junction);
  if (span === undefined) return undefined;
  const { path, base } = junction;
  const segments = path.value.slice(span.start, span.end).replace(/\/$/, "");
  const whole = `${base.value.replace(/\/$/, "")}/${path.value.replace(/^\//, "")}`;
  // Of two parts joined by one slash, the slash is kept.
  const isJoined = span.start > 0 || base.value.endsWith("/") || span.end === path.value.length;
  return { path, span, segments, whole, rest: isJoined ? "" : "/" };
}

/** A segment that no API has twice in a row, such as a version or a placeholder; any two segments are as telling. */
const telling = /^(?:v?\d[\w.-]*|api|rest|.*\{\{.*)$/i;

/** The segments at the beginning of the path that are those at the end of the base URL. */
function repeated({ base, baseText, path, pathText }: UrlJunction): Span | undefined {
  const lead = pathText.startsWith("/") ? 1 : 0;
  const pathname = pathnameOf(pathText);
  const slash = pathname.indexOf("/", lead);
  if (!base.value.includes(path.value.slice(lead, slash === -1 ? pathname.length : slash))) return undefined;
  const after = segmentsOf(pathname.slice(lead), path.value.slice(lead));
  const origin = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(baseText)?.[0].length ?? 0;
  const before = segmentsOf(baseText.slice(origin), base.value.slice(origin)).filter((segment) => segment !== "");
  for (let count = Math.min(before.length, after.length); count > 0; count--) {
    const segments = after.slice(0, count);
    if (segments.some((segment, index) => segment !== before[before.length - count + index])) continue;
    if (count === 1 && !telling.test(segments[0] ?? "")) continue;
    const end = lead + segments.join("/").length;
    return { start: lead, end: pathText[end] === "/" ? end + 1 : end };
  }
  return undefined;
}

/** The parts of `text` between the slashes of its literal text: placeholders may contain slashes. */
function segmentsOf(literal: string, text: string): readonly string[] {
  let start = 0;
  return literal.split("/").map(({ length }) => {
    const segment = text.slice(start, start + length);
    start += length + 1;
    return segment;
  });
}

/** The second of two equal placeholders that follow each other in a path, with the slash between them. */
export function repeatedPlaceholder({ text, placeholders }: Template): Span | undefined {
  for (const [index, { start, end }] of placeholders.entries()) {
    const next = placeholders[index + 1];
    const isRepeated = next && text.slice(end, next.end) === `/${text.slice(start, end)}`;
    if (isRepeated) return { start: end, end: next.end };
  }
  return undefined;
}

const version = /^v\d+(?:\.\d+)*$/i;

/** The version at the end of a URL. */
export function versionOf({ baseText }: UrlJunction): string | undefined {
  const [last = ""] = /[^/]+(?=\/?$)/.exec(baseText) ?? [];
  return version.test(last) ? last : undefined;
}

/** The version at the beginning of a path. */
export function versionAhead({ pathText }: UrlJunction): Span | undefined {
  const [, slash = "", first = ""] = /^(\/?)([^/?]+)/.exec(pathText) ?? [];
  return version.test(first) ? { start: slash.length, end: slash.length + first.length } : undefined;
}

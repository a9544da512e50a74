import type { Span } from "jsonata-check/text";

/** A dotted path into the context, parsed like the runtime's path library. Without segments it is the whole context. */
export interface Path extends Span {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** One step of a path. */
export interface Segment extends Span {
  readonly text: string;
  /** An index applies to arrays only; a negative one counts from the end. A pattern selects names by a regular expression. */
  readonly kind: "property" | "index" | "slice" | "pattern" | "bad-pattern";
}

/** The paths of an alternative, separated by spaces; surrounding white space is ignored. */
export function parsePaths(text: string, base: number): Path[] {
  if (text !== "" && !/\s/.test(text)) return [parsePath(text, base)];
  const paths: Path[] = [];
  let at = base + (text.length - text.trimStart().length);
  for (const member of text.trim().split(" ")) {
    if (member !== "") paths.push(parsePath(member, at));
    at += member.length + 1;
  }
  return paths;
}

function parsePath(text: string, base: number): Path {
  const segments: Segment[] = [];
  // A leading dot has no effect, nor does the last of a path of only dots.
  const isOnlyDots = /^\.+$/.test(text);
  let start = text.startsWith(".") ? 1 : 0;
  while (start < text.length || (start === text.length && !isOnlyDots)) {
    const dot = text.indexOf(".", start);
    const end = dot === -1 ? text.length : dot;
    const piece = text.slice(start, end);
    segments.push({ text: piece, kind: kindOf(piece), start: base + start, end: base + end });
    start = end + 1;
  }
  return { text, segments, start: base, end: base + text.length };
}

function kindOf(piece: string): Segment["kind"] {
  if (!/^[\d:/-]/.test(piece)) return "property";
  const slash = piece.startsWith("/") ? piece.lastIndexOf("/") : -1;
  if (slash > 1) return isRegExp(piece.slice(1, slash), piece.slice(slash + 1)) ? "pattern" : "bad-pattern";
  if (/^(?:-?\d+)?:(?:-?\d+)?$/.test(piece)) return "slice";
  return /^-?\d+$/.test(piece) ? "index" : "property";
}

function isRegExp(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

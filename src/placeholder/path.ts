import type { Span } from "../text/span.js";

/** A dotted path into the context, as the run time's path library reads it. No segment: the whole context. */
export interface Path extends Span {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** One step of a path. */
export interface Segment extends Span {
  readonly text: string;
  /** An index fits arrays only; a negative one counts from the end. A pattern selects names by a regular expression. */
  readonly kind: "property" | "index" | "slice" | "pattern" | "bad-pattern";
}

/** The paths of a look-up: spaces separate the members of a union, and white space around all of it is ignored. */
export function parsePaths(text: string, base: number): Path[] {
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
  const pieces = text.split(".");
  // A leading dot says nothing, and of a path that is only dots the last one says nothing either.
  const isOnlyDots = pieces.every((piece) => piece === "");
  const last = isOnlyDots ? pieces.length - 1 : pieces.length;
  let at = base;
  pieces.forEach((piece, index) => {
    const isLeadingDot = index === 0 && piece === "";
    if (!isLeadingDot && index < last) {
      segments.push({ text: piece, kind: kindOf(piece), start: at, end: at + piece.length });
    }
    at += piece.length + 1;
  });
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

import type { Span } from "../text/span.js";

/** The trimmed segment around an offset within the same brackets, up to the nearest separators. */
export function segmentAround(masked: string, offset: number, separators: string): Span {
  // The colon of a binding separates nothing.
  const plain = masked.replaceAll(":=", "==");
  const start = offset - distanceToEdge(plain.slice(0, offset).split("").reverse().join(""), ")]}", "([{", separators);
  const end = offset + distanceToEdge(plain.slice(offset), "([{", ")]}", separators);
  const text = masked.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

/** The distance to an enclosing bracket, or to a separator outside of inner brackets. */
function distanceToEdge(text: string, opening: string, closing: string, separators: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (opening.includes(character)) depth++;
    else if (closing.includes(character) && --depth < 0) return at;
    else if (depth === 0 && separators.includes(character)) return at;
  }
  return text.length;
}

/** The offset of the innermost bracket that a text leaves open. */
export function unclosedBracket(masked: string): number | undefined {
  const open: number[] = [];
  for (const { 0: bracket, index } of masked.matchAll(/[()[\]{}]/g)) {
    if (/[([{]/.test(bracket)) open.push(index);
    else open.pop();
  }
  return open.at(-1);
}

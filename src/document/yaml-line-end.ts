import type { Span } from "jsonata-check/text";

/** The first line end, of one or two characters, in `[from, end)`. */
export function lineEndIn(text: string, from: number, end: number): Span | undefined {
  const feed = text.indexOf("\n", from);
  if (feed === -1 || feed >= end) return undefined;
  return { start: feed > from && text[feed - 1] === "\r" ? feed - 1 : feed, end: feed + 1 };
}

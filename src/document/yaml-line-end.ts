/** A line end of one or two characters. */
export interface LineEnd {
  readonly start: number;
  readonly end: number;
}

/** The first line end in `[from, end)`. */
export function lineEndIn(text: string, from: number, end: number): LineEnd | undefined {
  const feed = text.indexOf("\n", from);
  if (feed === -1 || feed >= end) return undefined;
  return { start: feed > from && text[feed - 1] === "\r" ? feed - 1 : feed, end: feed + 1 };
}

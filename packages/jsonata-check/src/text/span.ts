/** A half-open range `[start, end)` of UTF-16 units, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one unit, or one is empty and lies inside or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** The place of something that has more to it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

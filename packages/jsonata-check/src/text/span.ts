/** A half-open range `[start, end)` of UTF-16 units, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a unit, or one is empty and within or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** The span of an object, without its other properties. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

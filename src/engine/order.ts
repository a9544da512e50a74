import type { Diagnostic } from "./diagnostic.js";

/** Diagnostics sorted by path, offset and rule, without duplicates: equal input produces equal bytes. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(compare);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || !isSame(previous, diagnostic);
  });
}

/** A total order: path, offset, rule, end, message. */
export function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.range.start.offset - b.range.start.offset ||
    compareText(a.rule, b.rule) ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.message, b.message)
  );
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return compare(a, b) === 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { diffArrays, formatPatch, OMIT_HEADERS, type StructuredPatch } from "diff";

/** The number of unchanged lines around a change. */
const context = 3;
/** How many lines are compared at once: the time grows with the square of the changes among them. */
const windowSize = 1000;

/** A patch for `git apply` and `patch -p1`; without `before` the file is new. The path has `/`. */
export function unifiedDiff(path: string, before: string | undefined, after: string): string {
  const hunks = hunksOf(changesOf(linesOf(before ?? ""), linesOf(after)));
  const names = { oldFileName: "", newFileName: "", oldHeader: undefined, newHeader: undefined };
  const body = formatPatch({ ...names, hunks }, OMIT_HEADERS);
  return `--- ${before === undefined ? "/dev/null" : headerName(`a/${path}`)}\n+++ ${headerName(`b/${path}`)}\n${body}`;
}

/** A kept, removed or added line, with its line end. */
interface Change {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** All lines of both texts in order. Lines after the last common ones of a window are compared again in the next window. */
function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  while (from < before.length || to < after.length) {
    const parts = diffArrays(before.slice(from, from + windowSize), after.slice(to, to + windowSize));
    const isLast = from + windowSize >= before.length && to + windowSize >= after.length;
    const lastCommon = parts.findLastIndex(({ added, removed }) => !added && !removed);
    for (const { added, removed, value } of isLast || lastCommon === -1 ? parts : parts.slice(0, lastCommon + 1)) {
      const sign = added ? "+" : removed ? "-" : " ";
      for (const line of value) changes.push({ sign, line });
      if (!added) from += value.length;
      if (!removed) to += value.length;
    }
  }
  return changes;
}

function hunksOf(changes: readonly Change[]): StructuredPatch["hunks"] {
  const starts = { old: 1, new: 1 };
  let at = 0;
  return hunkRanges(changes).map(([from, to]) => {
    const skipped = changes.slice(at, from);
    const hunk = changes.slice(from, to);
    at = to;
    const oldStart = starts.old + count(skipped, "+");
    const newStart = starts.new + count(skipped, "-");
    const [oldLines, newLines] = [count(hunk, "+"), count(hunk, "-")];
    starts.old = oldStart + oldLines;
    starts.new = newStart + newLines;
    return { oldStart, oldLines, newStart, newLines, lines: hunk.flatMap(patchLines) };
  });
}

/** The changed lines with their context, as half-open ranges; touching ranges are merged. */
function hunkRanges(changes: readonly Change[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  changes.forEach(({ sign }, index) => {
    if (sign === " ") return;
    const [start, end] = [Math.max(index - context, 0), Math.min(index + context + 1, changes.length)];
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

/** How many lines have another sign. */
function count(changes: readonly Change[], except: "-" | "+"): number {
  return changes.filter(({ sign }) => sign !== except).length;
}

function patchLines({ sign, line }: Change): readonly string[] {
  return line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"];
}

/** A name with spaces ends with a tab; one with control characters or quotes is escaped as in C. */
function headerName(name: string): string {
  if (/[\p{Cc}"\\]/u.test(name)) return `"${name.replace(/[\p{Cc}"\\]/gu, octal)}"`;
  return name.includes(" ") ? `${name}\t` : name;
}

function octal(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(8).padStart(3, "0")}`;
}

import picocolors from "picocolors";
import { ChangePlaces } from "./change-places.js";
import { subjectAndWhat, summaryOf, titleOf } from "./change-words.js";
import { countChanges, type Comparison } from "../compare/comparison.js";
import { wrap, wrapIndented } from "./display.js";
import type { ReportOptions } from "./report.js";

/** Comparisons for a terminal. */
export function changePretty(
  comparisons: readonly Comparison[],
  { isColored, columns }: Pick<ReportOptions, "isColored" | "columns">,
): string {
  const colors = picocolors.createColors(isColored);
  const paint = { breaking: colors.red, additive: colors.green, neutral: colors.dim };
  const lines: string[] = [];
  for (const comparison of comparisons.filter(({ changes }) => changes.length > 0)) {
    lines.push(...wrap(titleOf(comparison), columns).map(colors.underline), "");
    const places = new ChangePlaces();
    for (const change of comparison.changes) {
      const [first = "", ...rest] = wrap(subjectAndWhat(change), columns - 12);
      lines.push(`  ${paint[change.category](change.category.padEnd(10))}${first}`);
      lines.push(...rest.map((line) => " ".repeat(12) + line));
      lines.push(...wrapIndented(change.why, columns, 12).map(colors.dim));
      const place = places.describe(change);
      if (place !== "") lines.push(...wrapIndented(place, columns, 12).map(colors.dim));
      lines.push("");
    }
  }
  const counts = countChanges(comparisons);
  lines.push(counts.breaking > 0 ? colors.red(summaryOf(counts)) : colors.green(summaryOf(counts)));
  return `${lines.join("\n")}\n`;
}

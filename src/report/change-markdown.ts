import { categories } from "../compare/change.js";
import { ChangePlaces } from "./change-places.js";
import { subjectAndWhat, summaryOf, titleOf } from "./change-words.js";
import { countChanges, type Comparison } from "../compare/comparison.js";
import { printable } from "./display.js";

/** Comparisons as a comment of a pull request. */
export function changeMarkdown(comparisons: readonly Comparison[]): string {
  const parts = [`**${summaryOf(countChanges(comparisons))}**`];
  for (const comparison of comparisons.filter(({ changes }) => changes.length > 0)) {
    const places = new ChangePlaces();
    parts.push(`### ${escaped(titleOf(comparison))}`);
    for (const category of categories) {
      const changes = comparison.changes.filter((change) => change.category === category);
      if (changes.length === 0) continue;
      const items = changes.map((change) => {
        const place = places.describe(change);
        return `- ${escaped(subjectAndWhat(change))} ${escaped(change.why)}${place === "" ? "" : ` (${escaped(place)})`}`;
      });
      parts.push(`#### ${category.charAt(0).toUpperCase()}${category.slice(1)}`, items.join("\n"));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

/** A text that Markdown shows as it is, back ticks aside. */
function escaped(text: string): string {
  const parts = printable(text).split("`");
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/[\\*_<>[\]#|~]/g, "\\$&") : part)).join("`");
}

import { categories } from "../compare/change.js";
import { ChangePlaces } from "./change-places.js";
import { subjectAndWhat, summaryOf, titleOf } from "./change-words.js";
import { countChanges, type Comparison } from "../compare/comparison.js";
import { markdownText } from "./markdown-text.js";

/** Comparisons as a comment on a pull request. */
export function changeMarkdown(comparisons: readonly Comparison[]): string {
  const parts = [`**${summaryOf(countChanges(comparisons))}**`];
  for (const comparison of comparisons.filter(({ changes }) => changes.length > 0)) {
    const places = new ChangePlaces();
    parts.push(`### ${markdownText(titleOf(comparison))}`);
    for (const category of categories) {
      const changes = comparison.changes.filter((change) => change.category === category);
      if (changes.length === 0) continue;
      const items = changes.map((change) => {
        const place = places.describe(change);
        return `- ${markdownText(subjectAndWhat(change))} ${markdownText(change.why)}${place === "" ? "" : ` (${markdownText(place)})`}`;
      });
      parts.push(`#### ${category.charAt(0).toUpperCase()}${category.slice(1)}`, items.join("\n"));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

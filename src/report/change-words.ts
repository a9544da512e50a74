import type { Category, Change } from "../compare/change.js";
import type { ComparedFile, Comparison } from "../compare/comparison.js";

/** How many methods are named before the rest is counted. */
const maxNamed = 3;

/** The heading of a comparison. */
export function titleOf({ old, new: current }: Comparison): string {
  const name = (file: ComparedFile | undefined): string =>
    file === undefined ? "nothing" : file.path + (file.revision === undefined ? "" : ` at ${file.revision}`);
  if (old?.revision !== undefined && current !== undefined && old.path === current.path) {
    return `${current.path} since ${old.revision}`;
  }
  return `${name(old)} → ${name(current)}`;
}

/** What has changed, with the methods it concerns. */
export function subjectAndWhat({ what, methods }: Change): string {
  if (methods.length === 0) return what;
  const named = methods.slice(0, maxNamed).map((name) => `\`${name}\``);
  const more = methods.length > maxNamed ? ` and ${methods.length - maxNamed} more` : "";
  return `${named.join(", ")}${more}: ${what}`;
}

/** The number of changes, in words. */
export function summaryOf({ breaking, additive, neutral }: Record<Category, number>): string {
  if (breaking + additive + neutral === 0) return "No changes that mean anything";
  return `${breaking} breaking, ${additive} additive, ${neutral} neutral`;
}

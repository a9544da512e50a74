import { changeJson } from "./change-json.js";
import { changeMarkdown } from "./change-markdown.js";
import { changePretty } from "./change-pretty.js";
import type { Comparison } from "../compare/comparison.js";
import type { ChangeReportOptions } from "./change-options.js";

/** The formats of `intlint diff`, in the order in which they are listed to people. */
export const changeFormats = ["pretty", "markdown", "json"] as const;
/** One of the formats of `intlint diff`. */
export type ChangeFormat = (typeof changeFormats)[number];

/** Writes comparisons in a format. */
export function changeReport(
  comparisons: readonly Comparison[],
  format: ChangeFormat,
  options: ChangeReportOptions,
): string {
  switch (format) {
    case "pretty":
      return changePretty(comparisons, options);
    case "markdown":
      return changeMarkdown(comparisons);
    case "json":
      return changeJson(comparisons, options);
  }
}

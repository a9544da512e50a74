import { ChangePlaces } from "./change-places.js";
import { countChanges, type ComparedFile, type Comparison } from "../compare/comparison.js";
import type { ReportOptions } from "./report.js";

/** Comparisons as one JSON object, version 1. */
export function changeJson(comparisons: readonly Comparison[], tool: ReportOptions["tool"]): string {
  const report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    comparisons: comparisons.map((comparison) => {
      const places = new ChangePlaces();
      return {
        old: fileJson(comparison.old),
        new: fileJson(comparison.new),
        changes: comparison.changes.map(({ code, category, what, why, methods, old, new: current }) => ({
          code,
          category,
          what,
          why,
          methods,
          old: places.json(old),
          new: places.json(current),
        })),
      };
    }),
    summary: countChanges(comparisons),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function fileJson(file: ComparedFile | undefined): object | null {
  return file === undefined ? null : { path: file.path, revision: file.revision ?? null };
}

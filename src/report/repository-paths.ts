import type { Diagnostic } from "../engine/diagnostic.js";
import type { ReportOptions, RunResult } from "./run-result.js";

/** The result with paths relative to the root of the repository: what services look files up by, wherever the run was started. */
export function inRepository(result: RunResult, { workingFolder }: Pick<ReportOptions, "workingFolder">): RunResult {
  if (workingFolder === "") return result;
  const move = (path: string): string => (isRelative(path) ? joined(workingFolder, path) : path);
  const moved = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    path: move(diagnostic.path),
    related: diagnostic.related.map((place) => ({ ...place, path: move(place.path) })),
  });
  return {
    ...result,
    files: result.files.map((file) => ({ ...file, path: move(file.path) })),
    diagnostics: result.diagnostics.map(moved),
    suppressed: result.suppressed.map(moved),
    sources: new Map([...result.sources].map(([path, text]) => [move(path), text])),
  };
}

function joined(folder: string, path: string): string {
  const segments = folder.split("/");
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

/** Neither absolute, on any platform, nor standard input. */
function isRelative(path: string): boolean {
  return !/^(?:\/|[a-z]:|<stdin>$)/i.test(path);
}

import type { Diagnostic } from "../engine/diagnostic.js";
import type { FileFindings, ReportOptions } from "./report.js";

type Place = Pick<ReportOptions, "workingFolder">;

/** The findings with paths relative to the root of the repository: what services look files up by, wherever the run was started. */
export function inRepository(findings: FileFindings, place: Place): FileFindings {
  const move = (path: string): string => repositoryPath(path, place);
  const moved = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    path: move(diagnostic.path),
    related: diagnostic.related.map((related) => ({ ...related, path: move(related.path) })),
  });
  return {
    ...findings,
    path: move(findings.path),
    diagnostics: findings.diagnostics.map(moved),
    suppressed: findings.suppressed.map(moved),
  };
}

/** A path of the run relative to the root of the repository. */
export function repositoryPath(path: string, { workingFolder }: Place): string {
  return workingFolder !== "" && isRelative(path) ? joined(workingFolder, path) : path;
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

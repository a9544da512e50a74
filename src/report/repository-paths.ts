import type { Diagnostic } from "../engine/diagnostic.js";
import type { FileFindings, ReportOptions } from "./report.js";

type Place = Pick<ReportOptions, "workingFolder">;

/** The findings with paths relative to the root of the repository, as services expect them. */
export function inRepository(findings: FileFindings, place: Place): FileFindings {
  const move = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    path: repositoryPath(diagnostic.path, place),
    related: diagnostic.related.map((related) => ({ ...related, path: repositoryPath(related.path, place) })),
  });
  return {
    ...findings,
    path: repositoryPath(findings.path, place),
    diagnostics: findings.diagnostics.map(move),
    suppressed: findings.suppressed.map(move),
  };
}

/** A path relative to the root of the repository. */
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

/** Whether a path is neither absolute, on any platform, nor standard input. */
function isRelative(path: string): boolean {
  return !/^(?:\/|[a-z]:|<stdin>$)/i.test(path);
}

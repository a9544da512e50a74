import type { Diagnostic } from "../engine/diagnostic.js";
import type { FileFindings, ReportOptions, RunResult } from "./report.js";

type Place = Pick<ReportOptions, "workingFolder">;

/** The findings with paths relative to the root of the repository: what services look files up by, wherever the run was started. */
export function inRepository(findings: FileFindings, place: Place): FileFindings {
  return { ...findings, path: repositoryPath(findings.path, place), ...moved(findings, place) };
}

/** The same of a whole run. */
export function runInRepository(run: RunResult, place: Place): RunResult {
  return {
    ...run,
    ...moved(run, place),
    files: run.files.map((file) => ({ ...file, path: repositoryPath(file.path, place) })),
    sources: new Map([...run.sources].map(([path, text]) => [repositoryPath(path, place), text])),
  };
}

type Found = Pick<RunResult, "diagnostics" | "suppressed">;

function moved({ diagnostics, suppressed }: Found, place: Place): Found {
  const move = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    path: repositoryPath(diagnostic.path, place),
    related: diagnostic.related.map((related) => ({ ...related, path: repositoryPath(related.path, place) })),
  });
  return { diagnostics: diagnostics.map(move), suppressed: suppressed.map(move) };
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

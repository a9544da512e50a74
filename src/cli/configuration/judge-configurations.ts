import { dirname } from "node:path";
import { configurationEntries, globsOf } from "../../config/configuration-entries.js";
import type { Configuration } from "../../config/configuration.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import type { ExceptionUses } from "../../engine/suppression/exception.js";
import { judgeEntries } from "../../engine/suppression/judge-entries.js";
import type { Glob } from "../../config/glob.js";
import type { Configurations } from "./configurations.js";
import type { Coverage } from "../files/coverage.js";
import { hasFile } from "../files/file-search.js";
import type { Io } from "../io.js";
import { pathWithin } from "../files/paths.js";

/** The findings of `suppression/*` in the configuration files, once all files are linted. */
export async function judgeConfigurations(
  configurations: Configurations,
  exceptionUses: ExceptionUses,
  coverage: Coverage,
  io: Io,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const { file, configuration, rules, selection, exceptions } of configurations.found) {
    const folder = dirname(file.path);
    const entries = configurationEntries(configuration, {
      rules,
      selection,
      exceptions,
      exceptionUses,
      isCovered: (glob) => coverage.covers(folder, glob),
      deadGlobs: await deadGlobs(configuration, folder, coverage, io),
    });
    diagnostics.push(...judgeEntries(rules, file.document, entries, selection));
  }
  return diagnostics;
}

/** The globs that match no file: neither one of the run, which has seen every candidate, nor an ignored one. */
async function deadGlobs(
  configuration: Configuration,
  folder: string,
  coverage: Coverage,
  io: Io,
): Promise<ReadonlySet<Glob>> {
  const globs = [
    ...globsOf(configuration).map(({ glob }) => glob),
    ...configuration.exceptions.flatMap(({ files }) => files ?? []),
  ];
  const dead = new Set(globs.filter(({ text }) => coverage.covers(folder, text)));
  const endsSearch = (file: string): boolean => {
    const path = pathWithin(folder, file);
    for (const glob of dead) if (glob.test(path)) dead.delete(glob);
    return dead.size === 0;
  };
  const isDone = dead.size === 0 || [...coverage.files].some(endsSearch) || (await hasFile(io, folder, endsSearch));
  return isDone ? new Set() : dead;
}

import { resolve } from "node:path";
import type { ApplicableParts, Configuration } from "../../config/configuration.js";
import type { ConfigurationFile } from "../../config/configuration-file.js";
import { UsageError } from "../failures.js";
import { readText, type ReadFile } from "../files/read-text.js";
import type { Io } from "../io.js";

type FileReader = Pick<Io, "cwd" | "files">;

/** A configuration file and its parsed content. */
export interface ConfigurationPart {
  readonly file: ConfigurationFile;
  /** Absolute. */
  readonly folder: string;
  readonly configuration: Configuration;
}

/** A configuration file, and what of it applies to one file. */
export interface FilePart extends Omit<ConfigurationPart, "configuration"> {
  /** The path of the file within `folder`, with `/`. */
  readonly relative: string;
  readonly applicable: ApplicableParts;
}

/** Reports the unreadable bases that a configuration file names. */
export function reportUnusableBases({ file, folder, configuration }: ConfigurationPart, io: FileReader): void {
  for (const { node } of configuration.bases) {
    const base = configuredBase(resolve(folder, node.value), io);
    if (typeof base !== "string") continue;
    file.reportUnusable(node, {
      what: `The base ${base}.`,
      why: "What is merged into it is checked by itself only.",
      help: "Write the path of an integration, relative to this file.",
    });
  }
}

/** A configured base, or why it cannot be read. */
export function configuredBase(path: string, io: FileReader): ReadFile | string {
  try {
    return readText(path, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

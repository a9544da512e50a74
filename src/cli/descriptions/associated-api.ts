import type { ConfigurationFile } from "../../config/configuration-file.js";
import type { StringNode } from "../../document/tree.js";

/** The API descriptions of a document. */
export interface AssociatedApi {
  /** Absolute paths: those on the command line, and those next to the document. */
  readonly files: readonly string[];
  readonly configured: readonly ConfiguredDescriptions[];
}

/** A path or a glob of descriptions, and the configuration file that contains it. */
export interface ConfiguredDescriptions {
  readonly node: StringNode;
  readonly file: ConfigurationFile;
}

/** Whether a file name is that of a description. */
export function isDescriptionName(name: string): boolean {
  return /\.openapi\.(?:json|ya?ml)$/i.test(name);
}

/** Whether a text starts like a description. */
export function isDescriptionText(text: string): boolean {
  return /^\uFEFF?\s*(?:#[^\n]*\n\s*|---\s*\n)*\{?\s*["']?(?:openapi|swagger)["']?\s*:/.test(text.slice(0, 2000));
}

import type { ConfigurationFile } from "../../config/configuration-file.js";
import type { StringNode } from "../../document/tree.js";

/** Which API descriptions belong to a document. */
export interface AssociatedApi {
  /** Absolute paths: those that the command line names, and those beside the document. */
  readonly files: readonly string[];
  readonly configured: readonly ConfiguredDescriptions[];
}

/** A path or a glob of descriptions, and the configuration file that names it. */
export interface ConfiguredDescriptions {
  readonly node: StringNode;
  readonly file: ConfigurationFile;
}

/** Whether a file says by its name that it is a description. */
export function isDescriptionName(name: string): boolean {
  return /\.openapi\.(?:json|ya?ml)$/i.test(name);
}

/** Whether a text says at its beginning that it is a description. */
export function isDescriptionText(text: string): boolean {
  return /^\uFEFF?\s*(?:#[^\n]*\n\s*|---\s*\n)*\{?\s*["']?(?:openapi|swagger)["']?\s*:/.test(text.slice(0, 2000));
}

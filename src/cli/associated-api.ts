import { basename, dirname, join } from "node:path";
import type { ConfigurationFile } from "../config/configuration-file.js";
import type { StringNode } from "../document/tree.js";
import type { FileSystem } from "./io.js";

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

/** Finds the descriptions that are beside documents, by their names; each folder is read once. */
export class NeighboringDescriptions {
  readonly #files: FileSystem;
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** The absolute paths: `acme.openapi.yaml` beside `acme.integration.json` or `acme.json`. */
  of(path: string): readonly string[] {
    const folder = dirname(path);
    const names = this.#names.get(folder) ?? this.#read(folder);
    if (names.size === 0) return [];
    const stem = basename(path).replace(/(?:\.integration)?\.(?:jsonc?|ya?ml)$/i, "");
    return ["json", "yaml", "yml"]
      .map((ending) => `${stem}.openapi.${ending}`)
      .filter((name) => names.has(name))
      .map((name) => join(folder, name));
  }

  #read(folder: string): ReadonlySet<string> {
    const names = new Set(this.#list(folder).filter(isDescriptionName));
    this.#names.set(folder, names);
    return names;
  }

  #list(folder: string): readonly string[] {
    try {
      return this.#files.list(folder).map(({ name }) => name);
    } catch {
      return [];
    }
  }
}

/** Whether a file says by its name that it is a description. */
export function isDescriptionName(name: string): boolean {
  return /\.openapi\.(?:json|ya?ml)$/i.test(name);
}

/** Whether a text says at its beginning that it is a description. */
export function isDescriptionText(text: string): boolean {
  return /^\uFEFF?\s*(?:#[^\n]*\n\s*|---\s*\n)*\{?\s*["']?(?:openapi|swagger)["']?\s*:/.test(text.slice(0, 2000));
}

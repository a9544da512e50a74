import { basename, dirname, join } from "node:path";
import { isDescriptionName } from "../descriptions/associated-api.js";
import { attempt } from "../../text/attempt.js";
import type { FileSystem } from "../io.js";

/** Finds the files that belong to a document next to them, by their names; each folder is read once. */
export class Neighbors {
  readonly #files: FileSystem;
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** The API descriptions of a document: `acme.openapi.yaml` next to `acme.integration.json` or `acme.json`. */
  descriptionsOf(path: string): readonly string[] {
    const stem = basename(path).replace(/(?:\.integration)?\.(?:jsonc?|ya?ml)$/i, "");
    return this.#beside(path, `${stem}.openapi`, ["json", "yaml", "yml"]);
  }

  /** The possible bases of a document: `acme.integration.yaml` next to `acme.override.json`. */
  basesOf(path: string): readonly string[] {
    const [, stem] = /^(.+)\.override\.(?:jsonc?|ya?ml)$/i.exec(basename(path)) ?? [];
    return stem === undefined ? [] : this.#beside(path, `${stem}.integration`, ["json", "jsonc", "yaml", "yml"]);
  }

  /** The absolute paths of files next to another one, with a stem and one of some endings. */
  #beside(path: string, stem: string, endings: readonly string[]): readonly string[] {
    const folder = dirname(path);
    const names = this.#names.get(folder) ?? this.#read(folder);
    if (names.size === 0) return [];
    return endings
      .map((ending) => `${stem}.${ending}`)
      .filter((name) => names.has(name))
      .map((name) => join(folder, name));
  }

  #read(folder: string): ReadonlySet<string> {
    const entries = attempt(() => this.#files.list(folder)) ?? [];
    const names = new Set(
      entries.map(({ name }) => name).filter((name) => isDescriptionName(name) || isIntegrationName(name)),
    );
    this.#names.set(folder, names);
    return names;
  }
}

function isIntegrationName(name: string): boolean {
  return /\.integration\.(?:jsonc?|ya?ml)$/i.test(name);
}

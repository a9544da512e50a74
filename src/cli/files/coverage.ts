import { join, resolve, sep } from "node:path";
import type { Inputs } from "./files.js";

/** Which files on disk a run has seen. */
export class Coverage {
  readonly #folders: readonly string[];
  readonly #files: ReadonlySet<string>;

  /** `files` are the absolute paths of the readable files; `isPartial`: folders were not searched completely. */
  constructor({ places }: Inputs, files: Iterable<string>, isPartial: boolean) {
    this.#folders = isPartial ? [] : places.flatMap(({ folder }) => folder ?? []);
    this.#files = new Set(files);
  }

  /** The files read. */
  get files(): Iterable<string> {
    return this.#files;
  }

  /** Whether the run has seen every file that a glob of a configuration in `folder` can match. */
  covers(folder: string, glob: string | undefined): boolean {
    const base = resolve(folder, baseOf(glob));
    if (this.#files.has(base)) return true;
    return this.#folders.some((walked) => base === walked || base.startsWith(join(walked, sep)));
  }
}

/** The part of a glob before its first segment with a wildcard. A glob without `/` may match in every folder. */
function baseOf(glob: string | undefined): string {
  const segments = glob?.replace(/^\.\//, "").split("/") ?? [];
  if (segments.length < 2) return ".";
  const magic = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const literal = magic === -1 ? segments : segments.slice(0, magic);
  return literal.filter((segment) => segment !== "").join("/") || ".";
}

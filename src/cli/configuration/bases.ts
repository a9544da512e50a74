import { resolve } from "node:path";
import type { LintOptions } from "../../engine/lint.js";
import type { Configurations } from "./configurations.js";
import { configuredBase } from "./configuration-part.js";
import type { Io } from "../io.js";
import { shownPath } from "../files/paths.js";
import type { ReadFile } from "../files/read-text.js";

/** The base of a document, or its candidates. */
export type KnownBase = Pick<LintOptions, "base" | "possibleBases">;

/** Finds the integrations that overrides and updates apply to. */
export class Bases {
  readonly #io: Pick<Io, "cwd" | "files">;
  readonly #configurations: Pick<Configurations, "partsOf" | "neighbors">;
  readonly #given: ReadFile | undefined;
  /** The base read last: the next document often has the same. */
  #last: { readonly path: string; readonly base: ReadFile | string } | undefined;

  /** `given` is the base of all documents, if there is one. */
  constructor(
    given: ReadFile | undefined,
    configurations: Pick<Configurations, "partsOf" | "neighbors">,
    io: Pick<Io, "cwd" | "files">,
  ) {
    this.#given = given;
    this.#configurations = configurations;
    this.#io = io;
  }

  /** The base of a file, by its absolute path: the given one, the configured one, or one next to the file. */
  of(path: string): KnownBase {
    if (this.#given !== undefined) return { base: this.#given };
    const configured = this.#configuredFor(path);
    if (configured !== undefined) return configured === path ? {} : this.#read(configured);
    const [first, ...others] = this.#configurations.neighbors.basesOf(path);
    if (first === undefined) return {};
    if (others.length > 0) return { possibleBases: [first, ...others].map((base) => shownPath(this.#io.cwd, base)) };
    return this.#read(first);
  }

  #configuredFor(path: string): string | undefined {
    const paths = this.#configurations.partsOf(path).flatMap(({ folder, applicable: { bases } }) => {
      return bases.map(({ node }) => resolve(folder, node.value));
    });
    return paths.at(-1);
  }

  /** An unreadable base counts as unknown; the configuration file that names it gets a finding. */
  #read(path: string): KnownBase {
    if (this.#last?.path !== path) this.#last = { path, base: configuredBase(path, this.#io) };
    const { base } = this.#last;
    return typeof base === "string" ? {} : { base };
  }
}

import { resolve } from "node:path";
import type { ConfigurationFile } from "../config/configuration-file.js";
import type { StringNode } from "../document/tree.js";
import type { LintOptions } from "../engine/lint.js";
import type { Configurations } from "./configurations.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { pathWithin, shownPath } from "./paths.js";
import { readText, type ReadFile } from "./read-text.js";

/** The base of a document, or what may be it. */
export type KnownBase = Pick<LintOptions, "base" | "possibleBases">;

/** A base that a configuration names. */
interface NamedBase {
  readonly node: StringNode;
  readonly file: ConfigurationFile;
  /** Absolute. */
  readonly path: string;
}

/** Finds the integrations that overrides and updates are merged into. */
export class Bases {
  readonly #io: Io;
  readonly #configurations: Pick<Configurations, "partsOf" | "neighbors">;
  readonly #given: ReadFile | undefined;
  /** The one that was read last: most often the next document has the same. */
  #last: { readonly path: string; readonly file: ReadFile } | undefined;

  /** `given` is the base of all documents. */
  constructor(given: ReadFile | undefined, configurations: Pick<Configurations, "partsOf" | "neighbors">, io: Io) {
    this.#given = given;
    this.#configurations = configurations;
    this.#io = io;
  }

  /** The base of a file, by its absolute path: the given one, what the configuration names, or what is beside it. */
  of(path: string): KnownBase {
    if (this.#given !== undefined) return { base: this.#given };
    const configured = this.#configuredFor(path);
    if (configured !== undefined) return this.#named(path, configured);
    const [first, ...others] = this.#configurations.neighbors.basesOf(path);
    if (first === undefined) return {};
    if (others.length > 0) return { possibleBases: [first, ...others].map((base) => shownPath(this.#io.cwd, base)) };
    const base = this.#read(first);
    return typeof base === "string" ? {} : { base };
  }

  #configuredFor(path: string): NamedBase | undefined {
    const entries = this.#configurations.partsOf(path).flatMap(({ file, folder, configuration }) => {
      const relative = pathWithin(folder, path);
      const matching = configuration.bases.filter(({ expression }) => expression.test(relative));
      return matching.map(({ node }) => ({ node, file, path: resolve(folder, node.value) }));
    });
    return entries.at(-1);
  }

  #named(path: string, named: NamedBase): KnownBase {
    if (named.path === path) return {};
    const base = this.#read(named.path);
    if (typeof base !== "string") return { base };
    named.file.reportUnusable(named.node, {
      what: `The base ${base}.`,
      why: "What is merged into it is checked by itself only.",
      help: "Write the path of an integration, relative to this file.",
    });
    return {};
  }

  /** The file, or why it cannot be read. */
  #read(path: string): ReadFile | string {
    if (this.#last?.path === path) return this.#last.file;
    try {
      const file = readText(path, this.#io);
      this.#last = { path, file };
      return file;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return error.message;
    }
  }
}

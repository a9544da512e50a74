import { dirname, resolve } from "node:path";
import { Api, readApi } from "../../api/api.js";
import { ApiProblem } from "../../api/read.js";
import { isGlob } from "../../config/glob.js";
import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { Renderer } from "../../engine/render.js";
import { ApiFiles, NeedsYaml } from "./api-files.js";
import type { AssociatedApi, ConfiguredDescriptions } from "./associated-api.js";
import { filesMatching } from "../files/file-search.js";
import type { Io } from "../io.js";
import { shownPath } from "../files/paths.js";

/** A description, and what names it. */
interface Source {
  readonly paths: readonly string[];
  /** References must stay inside it. */
  readonly folder: string;
  /** The entry of a configuration that names it. */
  readonly named?: ConfiguredDescriptions;
}

/** The API descriptions of a run. */
export class Apis {
  readonly #io: Io;
  readonly #files: ApiFiles;
  readonly #known = new Map<string, Api>();
  readonly #sources = new Map<StringNode, Source>();
  readonly #problems = new Set<string>();
  readonly #diagnostics = new Map<StringNode, Diagnostic>();

  constructor(io: Io) {
    this.#io = io;
    this.#files = new ApiFiles(io);
  }

  /** Problems of descriptions that the command line names, or that are next to a document. */
  get problems(): readonly string[] {
    return [...this.#problems];
  }

  /** Problems of descriptions, at their places in the configuration files. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  /** The API of a document; undefined if no description is usable. */
  async of({ files, configured }: AssociatedApi): Promise<Api | undefined> {
    const sources: Source[] = files.map((file) => ({
      paths: [shownPath(this.#io.cwd, file)],
      folder: this.#files.isBelow(this.#io.cwd, file) ? this.#io.cwd : dirname(file),
    }));
    for (const named of configured) sources.push(await this.#sourceOf(named));
    const key = JSON.stringify(sources.map(({ paths }) => paths));
    let api = this.#known.get(key);
    if (api === undefined) this.#known.set(key, (api = await this.#read(sources)));
    return api.descriptions.length === 0 ? undefined : api;
  }

  async #sourceOf(named: ConfiguredDescriptions): Promise<Source> {
    const { node, file } = named;
    const known = this.#sources.get(node);
    if (known !== undefined) return known;
    const { cwd } = this.#io;
    const folder = dirname(file.path);
    let paths = [shownPath(cwd, resolve(folder, node.value))];
    if (isGlob(node.value) && this.#io.files.typeOf(resolve(folder, node.value)) === undefined) {
      const search = { io: { ...this.#io, cwd: folder }, usesIgnoreFiles: false, problems: [] };
      const found = await filesMatching(search, node.value);
      paths = found.map(({ path }) => shownPath(cwd, path)).sort();
    }
    const source = { paths, folder, named };
    this.#sources.set(node, source);
    if (paths.length === 0) this.#tell(source, new ApiProblem(node.value, "matches no file"));
    return source;
  }

  async #read(sources: readonly Source[]): Promise<Api> {
    try {
      return this.#readNow(sources);
    } catch (error) {
      if (!(error instanceof NeedsYaml)) throw error;
      this.#files.yaml = (await import("../../api/yaml.js")).loadYaml;
      return this.#readNow(sources);
    }
  }

  #readNow(sources: readonly Source[]): Api {
    const entries = new Set(sources.flatMap(({ paths }) => paths));
    const api = readApi([...entries], (path) => {
      const isInside = entries.has(path) || sources.some(({ folder }) => this.#files.isBelow(folder, path));
      return isInside ? this.#files.load(path) : new ApiProblem(path, "is outside of the project's folder");
    });
    for (const problem of api.problems) {
      for (const source of sources) if (source.paths.includes(problem.path)) this.#tell(source, problem);
    }
    // Problems are reported here, once.
    return new Api(api.descriptions);
  }

  #tell({ named }: Source, { path, reason }: ApiProblem): void {
    if (named === undefined) {
      this.#problems.add(`${path}: the API description ${reason}`);
      return;
    }
    const { node } = named;
    const finding = {
      rule: "api/unusable-description",
      severity: "error",
      confidence: "certain",
      message: {
        what: `The API description ${path} ${reason}.`,
        why: "Nothing is checked against it.",
        help: "Write the path of a Swagger 2.0 or OpenAPI 3 file, relative to this file.",
      },
      messageId: "unusable",
      data: { path, reason },
      location: locateValue(node),
      related: [],
      fixes: [],
    } as const;
    this.#diagnostics.set(node, new Renderer().render(finding));
  }
}

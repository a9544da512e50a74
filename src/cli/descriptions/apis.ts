import { getOrCreate } from "jsonata-check/text";
import { dirname, resolve } from "node:path";
import { Api, readApi } from "../../api/api.js";
import { ApiProblem, type LoadYaml } from "../../api/read.js";
import type { Configuration } from "../../config/configuration.js";
import type { ConfigurationFile } from "../../config/configuration-file.js";
import { isGlob } from "../../config/glob.js";
import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { Renderer } from "../../engine/render.js";
import { hiddenIn } from "../../secrets/secrets.js";
import { ApiFiles, NeedsYaml, type ApiIo } from "./api-files.js";
import type { AssociatedApi, ConfiguredDescriptions } from "./associated-api.js";
import { allFilesMatching } from "../files/file-search.js";
import { shownPath } from "../files/paths.js";
import { certainError } from "../../rule-kit/finding.js";

/** A description, and what names it. */
interface Source {
  readonly paths: readonly string[];
  /** References must stay inside it. */
  readonly folder: string;
  /** The entry of a configuration that names it. */
  readonly named?: ConfiguredDescriptions;
}

/** What was read for some files, and why others were not. */
interface KnownApi {
  readonly api: Api | undefined;
  readonly problems: readonly ApiProblem[];
  /** All files that it depends on, missing ones included. */
  readonly paths: ReadonlySet<string>;
}

/** The API of a document, and which of its descriptions cannot be used. */
interface FoundApi {
  readonly api: Api | undefined;
  readonly problems: readonly { readonly named: ConfiguredDescriptions | undefined; readonly problem: ApiProblem }[];
}

/** The API descriptions of a run. */
export class Apis {
  readonly #io: ApiIo;
  readonly #show: (path: string) => string;
  readonly #files: ApiFiles;
  readonly #known = new Map<string, KnownApi>();
  readonly #sources = new WeakMap<StringNode, Source>();
  readonly #problems = new Set<string>();
  readonly #diagnostics = new Map<StringNode, Diagnostic>();

  /** `yaml` is loaded by `of` where it is not given; `show` writes absolute paths as reports do. */
  constructor(io: ApiIo, yaml?: LoadYaml, show = (path: string): string => shownPath(io.cwd, path)) {
    this.#io = io;
    this.#show = show;
    this.#files = new ApiFiles(io, yaml);
  }

  /** Problems of descriptions that the command line names, or that are next to a document. */
  get problems(): readonly string[] {
    return [...this.#problems];
  }

  /** Problems of descriptions, at their places in the configuration files. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  /** Whether all of them are as they were read. */
  get areCurrent(): boolean {
    return this.#files.areCurrent;
  }

  /** The API of a document; undefined where no description can be used. What is wrong is kept. */
  async of(associated: AssociatedApi): Promise<Api | undefined> {
    const { api, problems } = await this.#findWithYaml(associated);
    for (const { named, problem } of problems) {
      if (named === undefined) this.#problems.add(`${problem.path}: the API description ${problem.reason}`);
      else this.#diagnostics.set(named.node, diagnosticOf(named, problem));
    }
    return api;
  }

  /** The API at once. Fails with `NeedsYaml` where a file needs its parser and it was not given. */
  get(associated: AssociatedApi): Api | undefined {
    return this.#find(associated).api;
  }

  /** A digest of the files that the API of a document depends on; undefined if they are no longer what was read. */
  contentOf(associated: AssociatedApi): string | undefined {
    const { paths } = this.#knownFor(this.#sourcesOf(associated));
    return this.#files.digestOf([...paths]);
  }

  /** What is wrong with the descriptions that a configuration file names, whichever documents there are. */
  judge(file: ConfigurationFile, { apis }: Configuration): readonly Diagnostic[] {
    return apis.flatMap(({ descriptions }) => {
      const { problems } = this.#find({ files: [], configured: descriptions.map((node) => ({ node, file })) });
      return problems.flatMap(({ named, problem }) => (named === undefined ? [] : [diagnosticOf(named, problem)]));
    });
  }

  async #findWithYaml(associated: AssociatedApi): Promise<FoundApi> {
    try {
      return this.#find(associated);
    } catch (error) {
      if (!(error instanceof NeedsYaml)) throw error;
      this.#files.yaml = (await import("../../api/yaml.js")).loadYaml;
      return this.#find(associated);
    }
  }

  #sourcesOf({ files, configured }: AssociatedApi): readonly Source[] {
    const { cwd } = this.#io;
    const sources = files.map((file): Source => ({
      paths: [this.#show(file)],
      folder: this.#files.isBelow(cwd, file) ? cwd : dirname(file),
    }));
    return [...sources, ...configured.map((named) => this.#sourceOf(named))];
  }

  #knownFor(sources: readonly Source[]): KnownApi {
    const key = JSON.stringify(sources.map(({ paths }) => paths));
    return getOrCreate(this.#known, key, () => this.#read(sources));
  }

  #find(associated: AssociatedApi): FoundApi {
    const sources = this.#sourcesOf(associated);
    const { api, problems } = this.#knownFor(sources);
    return {
      api,
      problems: sources.flatMap(({ paths, named }) => {
        const isEmpty = paths.length === 0 && named !== undefined;
        const own = problems.filter(({ path }) => paths.includes(path));
        const all = isEmpty ? [new ApiProblem(named.node.value, "matches no file")] : own;
        return all.map((problem) => ({ named, problem }));
      }),
    };
  }

  #sourceOf(named: ConfiguredDescriptions): Source {
    return getOrCreate(this.#sources, named.node, () => {
      const folder = dirname(named.file.path);
      return { paths: this.#pathsOf(named.node.value, folder), folder, named };
    });
  }

  /** The files that a path or a glob names, relative to a folder. */
  #pathsOf(entry: string, folder: string): readonly string[] {
    const path = resolve(folder, entry);
    if (!isGlob(entry) || this.#io.files.typeOf(path) !== undefined) return [this.#show(path)];
    const found = allFilesMatching({ ...this.#io, cwd: folder }, entry);
    return found.map((file) => this.#show(file.path)).sort();
  }

  #read(sources: readonly Source[]): KnownApi {
    const entries = new Set(sources.flatMap(({ paths }) => paths));
    const tried = new Set<string>();
    const { descriptions, problems } = readApi([...entries], (path) => {
      tried.add(path);
      const isInside = entries.has(path) || sources.some(({ folder }) => this.#files.isBelow(folder, path));
      return isInside ? this.#files.load(path) : new ApiProblem(path, "is outside of the project's folder");
    });
    // Problems are reported here, once.
    return { api: descriptions.length === 0 ? undefined : new Api(descriptions), problems, paths: tried };
  }
}

function diagnosticOf({ node }: ConfiguredDescriptions, { path, reason }: ApiProblem): Diagnostic {
  return new Renderer(hiddenIn(node.document)).render({
    ...certainError,
    rule: "api/unusable-description",
    message: {
      what: `The API description ${path} ${reason}.`,
      why: "Nothing is checked against it.",
      help: "Write the path of a Swagger 2.0 or OpenAPI 3 file, relative to this file.",
    },
    messageId: "unusable",
    data: { path, reason },
    location: locateValue(node),
  });
}

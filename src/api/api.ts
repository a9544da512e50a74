import type { HostFunction } from "jsonata-check/functions";
import { join, type Type } from "jsonata-check/types";
import type { StringNode } from "../document/tree.js";
import type { Config } from "../model/config.js";
import type { Model } from "../model/model.js";
import type { Request } from "../model/request.js";
import type { ExpressionUse } from "../model/sites.js";
import { Description } from "./description.js";
import { baseProblemsOf, type BaseProblem } from "./base-url.js";
import { documentedInput } from "./documented-input.js";
import { documentedProblems, type DocumentedProblems } from "./documented-problems.js";
import { matchRequest, type Match } from "./match.js";
import { ApiProblem, objectionTo, type ApiFile } from "./read.js";
import { Files, pathFrom } from "./references.js";

/** Gives a file of a description by the path that reports show, or says why it cannot; undefined where there is none. */
export type LoadApiFile = (path: string) => ApiFile | ApiProblem | undefined;

/** More files than that do not belong to one API. */
const mostFiles = 2000;

/** What the vendor's descriptions say of an API. */
export class Api {
  readonly descriptions: readonly Description[];
  /** The files that could not be read, or are no descriptions. */
  readonly problems: readonly ApiProblem[];
  readonly #matches = new WeakMap<Request, Match>();
  readonly #bases = new WeakMap<Config, ReadonlyMap<StringNode, BaseProblem>>();
  readonly #documented = new WeakMap<ExpressionUse, DocumentedProblems | undefined>();

  constructor(descriptions: readonly Description[], problems: readonly ApiProblem[] = []) {
    this.descriptions = descriptions;
    this.problems = problems;
  }

  /** Which operation a request is, as far as that can be told. */
  match(request: Request): Match {
    let match = this.#matches.get(request);
    if (match === undefined) this.#matches.set(request, (match = matchRequest(this.descriptions, request)));
    return match;
  }

  /** The documented input of an expression, as far as it is told; undefined where nothing is. */
  inputOf(use: ExpressionUse, model: Model): Type | undefined {
    const input = documentedInput(use, model, this);
    if (input === undefined || input.meant.length === 0) return undefined;
    return input.inputOf(join(...input.meant.map(({ type }) => type)));
  }

  /** What the documented answers have against an expression; undefined where none is documented. */
  problemsOf(use: ExpressionUse, model: Model, functions: readonly HostFunction[]): DocumentedProblems | undefined {
    if (!this.#documented.has(use)) {
      const input = documentedInput(use, model, this);
      this.#documented.set(use, input && documentedProblems(use, input, functions));
    }
    return this.#documented.get(use);
  }

  /** What is wrong with the base URLs of a configuration, by where they are written. */
  baseProblems(config: Config): ReadonlyMap<StringNode, BaseProblem> {
    let problems = this.#bases.get(config);
    if (problems === undefined) {
      problems = baseProblemsOf(config, this.descriptions, (request) => this.match(request));
      this.#bases.set(config, problems);
    }
    return problems;
  }
}

/** Reads the descriptions of one API, and the files that they refer to. */
export function readApi(paths: readonly string[], load: LoadApiFile): Api {
  const descriptions: Description[] = [];
  const problems: ApiProblem[] = [];
  const files = new Files();
  for (const path of new Set(paths)) {
    const file = load(path) ?? new ApiProblem(path, "does not exist");
    const problem = file instanceof ApiProblem ? file : (objectionTo(file) ?? loadReferences(file, load, files));
    if (problem !== undefined) problems.push(problem);
    else if (!(file instanceof ApiProblem)) descriptions.push(new Description(file, files));
  }
  return new Api(descriptions, problems);
}

/** Adds a file and all that it refers to, files of files too; says what is in the way. */
function loadReferences(first: ApiFile, load: LoadApiFile, files: Files): ApiProblem | undefined {
  const left = [first];
  files.set(first.path, first);
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    for (const reference of file.references) {
      const path = pathFrom(file.path, reference);
      if (files.has(path)) continue;
      if (files.size >= mostFiles)
        return new ApiProblem(first.path, `is not read: it has more than ${mostFiles} files`);
      const found = load(path) ?? new ApiProblem(path, "does not exist");
      if (found instanceof ApiProblem) {
        return new ApiProblem(first.path, `is not read: ${file.path} refers to ${path}, which ${found.reason}`);
      }
      files.set(path, found);
      left.push(found);
    }
  }
  return undefined;
}

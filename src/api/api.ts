import { getOrCreate } from "jsonata-check/text";
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
import { matchRequest, type Match, type Matcher } from "./match.js";
import type { Operation } from "./operation.js";
import { ApiProblem, objectionTo, type ApiFile } from "./read.js";
import { Files, pathFrom } from "./references.js";
import { typeOf } from "./schema-type.js";

/** Loads a description file by the path that reports show, or says why it cannot; undefined if there is no such file. */
export type LoadApiFile = (path: string) => ApiFile | ApiProblem | undefined;

/** No real API has more files than this. */
const mostFiles = 2000;

/** The vendor's descriptions of one API. */
export class Api implements Matcher {
  readonly descriptions: readonly Description[];
  /** The files that could not be read or are not descriptions. */
  readonly problems: readonly ApiProblem[];
  readonly #matches = new WeakMap<Request, Match>();
  readonly #bases = new WeakMap<Config, ReadonlyMap<StringNode, BaseProblem>>();
  readonly #documented = new WeakMap<ExpressionUse, DocumentedProblems | undefined>();

  constructor(descriptions: readonly Description[], problems: readonly ApiProblem[] = []) {
    this.descriptions = descriptions;
    this.problems = problems;
  }

  /** How a request relates to the descriptions. */
  match(request: Request): Match {
    return getOrCreate(this.#matches, request, () => matchRequest(this.descriptions, request));
  }

  operation(request: Request): Operation | undefined {
    const match = this.match(request);
    return match.kind === "operation" ? match.operation : undefined;
  }

  /** The documented input of an expression; undefined if nothing is documented. */
  inputOf(use: ExpressionUse, model: Model): Type | undefined {
    const input = documentedInput(use, model, this);
    if (input === undefined || input.meant.length === 0) return undefined;
    return input.inputOf(join(...input.meant.map(typeOf)));
  }

  /** The conflicts between an expression and the documented responses; undefined if none is documented. */
  problemsOf(use: ExpressionUse, model: Model, functions: readonly HostFunction[]): DocumentedProblems | undefined {
    return getOrCreate(this.#documented, use, () => {
      const input = documentedInput(use, model, this);
      return input && documentedProblems(use, input, functions);
    });
  }

  /** The problems of a configuration's base URLs, by the node that holds each URL. */
  baseProblems(config: Config): ReadonlyMap<StringNode, BaseProblem> {
    return getOrCreate(this.#bases, config, () => {
      return baseProblemsOf(config, this.descriptions, (request) => this.match(request));
    });
  }
}

/** Reads the descriptions of one API and the files they refer to. */
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

/** Adds a file and everything it refers to, transitively; returns the problem that prevents it. */
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

import { getOrCreate } from "jsonata-check/text";
import type { StringNode } from "../document/tree.js";
import type { Config } from "../model/config.js";
import type { Request } from "../model/request.js";
import type { Value } from "../model/value.js";
import { addressOf, hostOf, isSameHost, type Address } from "./address.js";
import type { Description } from "./description.js";
import { matchAddress, type Match } from "./match.js";
import type { Server } from "./server.js";

/** Why no request below a base URL reaches the API. */
export type BaseProblem = {
  /** The offset of the path in the decoded text. */
  readonly end: number;
} & (
  | { readonly kind: "host"; readonly host: string; readonly servers: readonly Server[] }
  /** The API serves these requests below another path of the same host. */
  | { readonly kind: "path"; readonly right: string; readonly description: Description }
);

/** A base URL and the requests sent below it. */
interface Base {
  readonly node: StringNode;
  readonly value: Value;
  readonly requests: Request[];
}

/** The base URLs of a configuration that the descriptions contradict. */
export function baseProblemsOf(
  config: Config,
  descriptions: readonly Description[],
  matchOf: (request: Request) => Match,
): ReadonlyMap<StringNode, BaseProblem> {
  const problems = new Map<StringNode, BaseProblem>();
  let tried = 0;
  for (const base of basesOf(config)) {
    const sent = base.requests.map((request) => ({ request, match: matchOf(request).kind }));
    const judged = sent.filter(({ match }) => match !== "unknown");
    if (judged.length === 0 && sent.length > 0) continue;
    const problem = judged.every(({ match }) => match === "elsewhere")
      ? hostProblem(base, descriptions)
      : judged.every(({ match }) => match === "no-path" || match === "outside") && tried++ < mostTried
        ? pathProblem(
            base,
            judged.map(({ request }) => request),
            descriptions,
          )
        : undefined;
    if (problem !== undefined) problems.set(base.node, problem);
  }
  return problems;
}

function basesOf(config: Config): Iterable<Base> {
  const bases = new Map<StringNode, Base>();
  const add = (value: Value | undefined, requests: readonly Request[]): void => {
    const node = value?.string;
    if (value === undefined || node === undefined) return;
    getOrCreate(bases, node, () => ({ node, value, requests: [] })).requests.push(...requests);
  };
  add(config.value.get("base_url"), []);
  for (const request of config.requests()) if (request.address.length > 1) add(request.baseUrl?.value, [request]);
  return bases.values();
}

function hostProblem({ value, requests }: Base, descriptions: readonly Description[]): BaseProblem | undefined {
  const { host, end = 0 } = hostOf(value) ?? {};
  const servers = descriptions.flatMap((description) => description.servers);
  if (host === undefined || servers.some((server) => server.host === undefined)) return undefined;
  if (requests.length === 0 && servers.some((server) => isSameHost(host, server.host))) return undefined;
  return { kind: "host", host, servers, end };
}

/** How many base URLs of a configuration are compared with the paths of the API. */
const mostTried = 20;

/** How many requests are tried below every path that the base URL may have. */
const sampleSize = 50;

/** Most of the requests exist below another path. A single request may exist below several, so it proves only a version segment. */
function pathProblem(
  { value }: Base,
  requests: readonly Request[],
  descriptions: readonly Description[],
): BaseProblem | undefined {
  const sent = requests.flatMap((request) => {
    const address = addressOf(request);
    return address === undefined ? [] : [{ address, verb: request.verb }];
  });
  const sample = sent.slice(0, sampleSize);
  for (const description of descriptions) {
    const fitting = basePathsOf(description).filter((path) => isBasePath(path, sample, description));
    const sure = requests.length > 1 ? fitting : fitting.filter(hasVersion);
    const [right, other] = sure.toSorted((one, another) => one.length - another.length);
    if (right === undefined || right.length === other?.length || !isBasePath(right, sent, description)) continue;
    return { kind: "path", right: `/${right.join("/")}`, description, end: hostOf(value)?.end ?? 0 };
  }
  return undefined;
}

interface Sent {
  readonly address: Address;
  readonly verb: string;
}

function isBasePath(path: readonly string[], sent: readonly Sent[], description: Description): boolean {
  const kinds = sent.map(({ address, verb }) => matchAddress(description, below(address, path), verb).kind);
  const known = kinds.filter((kind) => kind !== "unknown");
  return 2 * known.filter((kind) => kind === "operation" || kind === "no-verb").length > known.length;
}

/** A base URL has no more segments than this. */
const longest = 2;

/** The paths that the API's base URLs may have. */
function basePathsOf({ servers, pathNames }: Description): readonly (readonly string[])[] {
  const paths = new Map<string, readonly string[]>();
  for (const prefix of new Set(servers.map((server) => server.prefix))) {
    for (const name of ["", ...pathNames]) {
      const segments = name.split("/").filter((segment) => segment !== "");
      for (let length = 0; length <= Math.min(longest, segments.length); length++) {
        const path = [...prefix, ...segments.slice(0, length)];
        if (!path.some((segment) => segment.includes("{"))) paths.set(path.join("/"), path);
      }
    }
  }
  return [...paths.values()];
}

function below({ host, segments, baseLength }: Address, path: readonly string[]): Address {
  const own = segments.slice(baseLength);
  const [first] = own;
  const base = first === undefined ? [] : path.map((text) => ({ ...first, text }));
  return { host, segments: [...base, ...own], baseLength: base.length };
}

function hasVersion(path: readonly string[]): boolean {
  return path.some((segment) => /^v?\d+(?:[.-]\d+)*$/i.test(segment));
}

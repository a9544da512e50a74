import type { Request } from "../model/request.js";
import { addressOf, isSameHost, type Address, type AddressSegment } from "./address.js";
import type { Description } from "./description.js";
import { misspeltLiteral, nearPath, type NearPath } from "./near-path.js";
import type { Operation } from "./operation.js";
import type { PathFit } from "./paths.js";
import { fit, patternOf, ranks } from "./segments.js";
import type { Server } from "./server.js";

/** How a request relates to the descriptions. */
export type Match =
  | { readonly kind: "operation"; readonly operation: Operation; readonly description: Description }
  /** The path is described, but with other verbs. */
  | {
      readonly kind: "no-verb";
      readonly path: string;
      readonly verbs: readonly string[];
      readonly description: Description;
    }
  | {
      readonly kind: "no-path";
      /** Looked for on demand. */
      readonly near: NearPath | undefined;
      /** Whether the API is known to be served there. */
      readonly isSure: boolean;
      readonly description: Description;
    }
  /** The request goes to a host of the API but to none of its servers. */
  | { readonly kind: "outside" }
  /** The request goes to another host. */
  | { readonly kind: "elsewhere" }
  /** Neither the configuration nor the descriptions decide. */
  | { readonly kind: "unknown" };

/** The descriptions of an API, and the operation that a request calls. */
export interface Matcher {
  readonly descriptions: readonly Description[];
  /** The operation that a request certainly calls. */
  operation(request: Request): Operation | undefined;
}

/** Combines the matches of several descriptions. */
export function matchRequest(descriptions: readonly Description[], request: Request): Match {
  const address = addressOf(request);
  if (address === undefined) return { kind: "unknown" };
  const matches = descriptions.map((description) => matchAddress(description, address, request.verb));
  for (const kind of ["operation", "unknown", "no-verb", "no-path", "outside"] as const) {
    const found = matches.filter((match) => match.kind === kind);
    const [first] = found;
    if (first === undefined) continue;
    // Two descriptions of one operation: neither is known to be right.
    if (kind === "operation" && found.length > 1) return { kind: "unknown" };
    return kind === "no-path"
      ? (found.find((match) => match.kind === "no-path" && match.near?.isClose) ?? first)
      : first;
  }
  return { kind: "elsewhere" };
}

/** Matches a verb at an address against one description. */
export function matchAddress(description: Description, address: Address, verb: string): Match {
  const places = description.servers.map((server) => placesAt(server, address));
  const matches = places.flatMap((each) => each.rests).map((rest) => matchSegments(description, address, rest, verb));
  for (const kind of ["operation", "unknown", "no-path", "no-verb"] as const) {
    const found = matches.find((match): match is Match => match.kind === kind);
    if (found !== undefined) return found;
  }
  const own = matchOwnServers(description, address, verb);
  if (own !== undefined) return own;
  const isOpen = address.host === undefined || isGraphQl(address);
  if (isOpen) return { kind: "unknown" };
  const [sure, guessed] = [true, false].map((isSure) =>
    places.find((each) => each.isKnown === isSure && each.rests.length > 0),
  );
  const [rest] = (sure ?? guessed)?.rests ?? [];
  if (rest !== undefined) {
    return {
      ...{ kind: "no-path", isSure: sure !== undefined, description },
      get near() {
        return nearPath(description, rest, verb);
      },
    };
  }
  return { kind: places.some(({ isHost }) => isHost) ? "outside" : "elsewhere" };
}

/** An address relative to a server. */
interface Rests {
  /** Whether the address is known to be at the server's host. */
  readonly isHost: boolean;
  /** Whether the description names the host. */
  readonly isKnown: boolean;
  /** Several if it is unknown which segments belong to the server. */
  readonly rests: readonly (readonly AddressSegment[])[];
}

function placesAt(server: Server, { host, segments, baseLength }: Address): Rests {
  const isHost = isSameHost(host, server.host);
  const isKnown = server.host !== undefined;
  if (!isHost) return { isHost, isKnown, rests: [] };
  const after = afterPrefix(server.prefix, segments);
  const rests = after === undefined ? [] : [after];
  // The account's base URL or the API's host may add segments in front.
  if (host === undefined || !isKnown) {
    const most = host === undefined ? 0 : baseLength;
    for (let cut = 0; cut <= most; cut++) rests.push(segments.slice(most - cut));
  }
  return { isHost, isKnown, rests };
}

function afterPrefix(
  prefix: readonly string[],
  segments: readonly AddressSegment[],
): readonly AddressSegment[] | undefined {
  const fits = prefix.every((each, index) => {
    const segment = segments[index];
    return segment !== undefined && fit(segment.text, patternOf(each)) !== undefined;
  });
  return fits ? segments.slice(prefix.length) : undefined;
}

/** Matches the segments after the server's against the documented paths. */
function matchSegments(
  description: Description,
  address: Address,
  segments: readonly AddressSegment[],
  verb: string,
): Match | { readonly kind: "nothing" } {
  const fits = description.paths.find(segments.map(({ text }) => text));
  if (fits === undefined) return { kind: "unknown" };
  const served = fits.filter(({ path }) => isServedAt(description, path, verb, address));
  const meant = fits.find((each) => isSureFit(each) && description.operation(each.path, verb) !== undefined);
  // The most specific path is served elsewhere.
  if (meant !== undefined && !served.includes(meant)) return { kind: "unknown" };
  const [sure, possible] = [served.filter(isSureFit), served.filter((each) => !isSureFit(each))];
  const withVerb = preferPlain(sure.filter(({ path }) => description.operation(path, verb) !== undefined));
  const [best, second] = withVerb;
  const other = best && otherResource(description, sure, best);
  if (other !== undefined) return noVerb(description, [other]);
  if (best !== undefined) {
    if (second !== undefined && isTie(best, second) && !isAlike(description, best, second, verb))
      return { kind: "unknown" };
    const near = misspeltLiteral(description, segments, { path: best.path, verb });
    if (near !== undefined) return { kind: "no-path", near, isSure: true, description };
    const operation = description.operation(best.path, verb);
    return operation === undefined ? { kind: "unknown" } : { kind: "operation", operation, description };
  }
  const [first] = sure;
  const mayHaveVerb = possible.some(({ path }) => description.operation(path, verb) !== undefined);
  const isMeant = first === undefined ? possible.length > 0 : mayHaveVerb;
  if (isMeant || (fits.length > 0 && served.length === 0)) return { kind: "unknown" };
  if (first === undefined) return { kind: "nothing" };
  const near = misspeltLiteral(description, segments, { path: first.path, verb });
  if (near !== undefined) return { kind: "no-path", near, isSure: true, description };
  return noVerb(description, [first, ...sure]);
}

function noVerb(description: Description, [first, ...others]: readonly [PathFit, ...PathFit[]]): Match {
  const verbs = new Set([first, ...others].flatMap(({ path }) => description.verbsOf(path)));
  return { kind: "no-verb", path: first.path, verbs: [...verbs], description };
}

/**
 * A path that fits literally where the best path with the verb has a parameter. If the two share no verb, the literal is not
 * an alias of a record (`/users/me`) but another resource (`/users/search`).
 */
function otherResource(description: Description, sure: readonly PathFit[], best: PathFit): PathFit | undefined {
  const verbs = new Set(description.verbsOf(best.path));
  const [first] = sure;
  if (first === undefined || first === best || isTie(first, best)) return undefined;
  return description.verbsOf(first.path).some((verb) => verbs.has(verb)) ? undefined : first;
}

/** Whether the match does not depend on the value of a placeholder. */
export function isSureFit(fit: PathFit): boolean {
  return !fit.ranks.includes(ranks.possible);
}

/** Whether two operations are interchangeable: a record by its ID or by its number. */
function isAlike(description: Description, one: PathFit, other: PathFit, verb: string): boolean {
  const [first, second] = [one, other].map(({ path }) => {
    const operation = description.operation(path, verb);
    const required = operation?.parameters.filter((each) => each.isRequired && each.in !== "path") ?? [];
    return JSON.stringify([operation?.success?.names, required.map(({ name }) => name), operation?.isDeprecated]);
  });
  return first === second;
}

/** Some descriptions list one operation several times, distinguished by a suffix of the path: the plain one is the most complete. */
function preferPlain(fits: readonly PathFit[]): readonly PathFit[] {
  const plain = fits.filter(({ path }) => !/[?#]/.test(path));
  return plain.length > 0 ? plain : fits;
}

function isTie(one: PathFit, other: PathFit): boolean {
  return one.ranks.every((rank, index) => rank === other.ranks[index]);
}

/** Whether an operation is served where a request goes; an operation with its own servers may not be. */
function isServedAt(description: Description, path: string, verb: string, { host }: Address): boolean {
  const operation = description.operation(path, verb);
  if (operation?.ownServers === undefined) return true;
  return description.serversOf(operation).some((server) => isSameHost(host, server.host));
}

/** The longest prefix among the servers that belong to single operations. */
const longestOwnPrefix = 4;

/** The operation with its own servers that a request goes to. */
function matchOwnServers(description: Description, address: Address, verb: string): Match | undefined {
  const { segments, host } = address;
  for (let cut = 0; cut <= Math.min(longestOwnPrefix, segments.length - 1); cut++) {
    const rest = segments.slice(cut);
    for (const found of description.paths.find(rest.map(({ text }) => text)) ?? []) {
      if (!isSureFit(found)) continue;
      const operation = description.operation(found.path, verb);
      if (operation?.ownServers === undefined) continue;
      const isServed = description
        .serversOf(operation)
        .some(
          (server) =>
            isSameHost(host, server.host) &&
            server.prefix.length === cut &&
            afterPrefix(server.prefix, segments) !== undefined,
        );
      if (isServed) return { kind: "operation", operation, description };
    }
  }
  return undefined;
}

/** Whether an address is a GraphQL endpoint: its operations are not paths. */
function isGraphQl({ segments }: Address): boolean {
  return /^graphql(?:\.json)?$/i.test(segments.at(-1)?.text ?? "");
}

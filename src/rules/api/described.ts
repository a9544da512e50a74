import type { Place } from "../../api/place.js";
import type { Api } from "../../api/api.js";
import type { Operation } from "../../api/operation.js";
import type { Parameter, ParameterPlace } from "../../api/parameter.js";
import { locateKeyOf, locatePointer, locateValue, type Location } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import type { Request } from "../../model/request.js";
import type { RelatedLocation } from "../../rule-kit/finding.js";
import { suggest } from "jsonata-check/text";

/** Where a description says what a finding relies on. */
export function describedAt({ file, pointer }: Place, message = "Described here."): RelatedLocation {
  return { location: locatePointer(file.path, pointer), message };
}

/** The name of the request: that of its method, or its path. */
export function locateRequest({ node }: Request): Location {
  return locateKeyOf(node);
}

/** What is written of a request under a key, or its name where nothing is. */
export function locateSetting(request: Request, key: string): Location {
  const value = request.value.get(key);
  return value === undefined ? locateRequest(request) : locateValue(value.node);
}

/** Names for a sentence, the first of very many. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `\`${name}\``);
  return `${shown.join(", ")}${names.length > shown.length ? ", …" : ""}`;
}

/** What to write instead of a name: the nearest one, or one of the documented ones. */
export function helpFor(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return names.length === 0 ? "Compare it with the vendor's documentation." : `Use one of these: ${namesText(names)}.`;
}

/** A constant; undefined for values that are only known at runtime, and for lists and objects. */
export function constantOf(node: Node): string | number | boolean | undefined {
  if (node.type === "string") return /[{}]/.test(node.value) ? undefined : node.value;
  return node.type === "number" || node.type === "boolean" ? node.value : undefined;
}

/** What holds the parameters of a request, and where the API takes them. */
export const sections = [
  ["query", "query"],
  ["headers", "header"],
] as const satisfies readonly (readonly [section: string, place: ParameterPlace])[];

export type Section = (typeof sections)[number][0];

/** The documented parameter of a name; the names of headers are the same in any case. */
export function parameterNamed(operation: Operation, place: ParameterPlace, name: string): Parameter | undefined {
  const plain = (text: string): string => (place === "header" ? text.toLowerCase() : text);
  return operation.parametersIn(place).find((parameter) => plain(parameter.name) === plain(name));
}

/** The documented operations that are sent a parameter because the integration says so; none where a request is not told. */
export function inheritors(config: Config, section: Section, name: string, api: Api | undefined): readonly Operation[] {
  const requests = config.requests().filter((request) => request[section].get(name)?.from === "integration");
  const matches = requests.map((request) => api?.match(request));
  const operations = matches.flatMap((match) => (match?.kind === "operation" ? [match.operation] : []));
  return operations.length < matches.length ? [] : operations;
}

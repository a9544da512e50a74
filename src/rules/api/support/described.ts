import { didYouMean, locateValue } from "../../../rule-kit/index.js";
import type { Config, Location, Node, RelatedLocation, Request, Value } from "../../../rule-kit/index.js";
import type { Place } from "../../../api/place.js";
import type { Api } from "../../../api/api.js";
import type { Operation } from "../../../api/operation.js";
import type { Parameter, ParameterPlace } from "../../../api/parameter.js";
import { locateKeyOf, locatePointer } from "../../../document/location.js";
import { suggest } from "jsonata-check/text";

/** A related location in the API description. */
export function describedAt({ file, pointer }: Place): RelatedLocation {
  return { location: locatePointer(file.path, pointer), message: "Described here." };
}

/** A request's path, or the request's name if it has none. */
export function locatePath({ node, value }: Request): Location {
  const path = value.get("path");
  return path === undefined ? locateKeyOf(node) : locateValue(path.node);
}

/** Names for a sentence; a long list is cut off. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `\`${name}\``);
  return `${shown.join(", ")}${names.length > shown.length ? ", …" : ""}`;
}

/** Advice for a wrong name: the nearest documented name, or the list of all. */
export function helpFor(name: string, names: readonly string[]): string {
  const all =
    names.length === 0 ? "Compare it with the vendor's documentation." : `Use one of these: ${namesText(names)}.`;
  return didYouMean(suggest(name, names)) ?? all;
}

/** A scalar constant; undefined for runtime values, lists and objects. */
export function constantOf(node: Node): string | number | boolean | undefined {
  if (node.type === "string") return /[{}]/.test(node.value) ? undefined : node.value;
  return node.type === "number" || node.type === "boolean" ? node.value : undefined;
}

/** The settings that contain parameters, and where the API expects each. */
export const sections = [
  ["query", "query"],
  ["headers", "header"],
] as const satisfies readonly (readonly [section: string, place: ParameterPlace])[];

export type Section = (typeof sections)[number][0];

/** A parameter that a configuration or a request sends. */
export interface SentParameter {
  readonly section: Section;
  readonly place: ParameterPlace;
  readonly name: string;
  readonly value: Value;
  /** The section with all its parameters. */
  readonly owner: Value;
}

/** The parameters that a configuration or a request sends. */
export function sentParameters(sender: Value): readonly SentParameter[] {
  return sections.flatMap(([section, place]) => {
    const owner = sender.get(section);
    if (owner === undefined) return [];
    return owner.entries().map(([name, value]) => ({ section, place, name, value, owner }));
  });
}

/** The documented parameter with a name; header names are case-insensitive. */
export function parameterNamed(operation: Operation, place: ParameterPlace, name: string): Parameter | undefined {
  const plain = (text: string): string => (place === "header" ? text.toLowerCase() : text);
  return operation.parametersIn(place).find((parameter) => plain(parameter.name) === plain(name));
}

/** The documented operations that inherit a parameter from the integration; empty if one of the requests is not documented. */
export function inheritors(config: Config, section: Section, name: string, api: Api | undefined): readonly Operation[] {
  const requests = config.requests().filter((request) => request[section].get(name)?.from === "integration");
  const operations = requests.flatMap((request) => api?.operation(request) ?? []);
  return operations.length < requests.length ? [] : operations;
}

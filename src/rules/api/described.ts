import type { Place } from "../../api/references.js";
import { locateKeyOf, locatePointer, locateValue, type Location } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
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

/** What to write in place of a name: the nearest one, or which there are. */
export function helpFor(name: string, names: readonly string[]): string {
  const near = suggest(name, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return names.length === 0
    ? "Compare it with the vendor's documentation."
    : `The description has ${namesText(names)}.`;
}

/** A constant as it is written; undefined for what is made at runtime, and for lists and objects. */
export function constantOf(node: Node): string | number | boolean | undefined {
  if (node.type === "string") return /[{}]/.test(node.value) ? undefined : node.value;
  return node.type === "number" || node.type === "boolean" ? node.value : undefined;
}

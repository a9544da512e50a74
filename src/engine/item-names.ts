import { getOrCreate } from "jsonata-check/text";
import { escapeToken } from "../document/pointer.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import { hash } from "../text/hash.js";

/** Keys whose values name an item of a list; the first group that an item has any of. */
const namingKeys: readonly (readonly string[])[] = [
  ["name"],
  ["id"],
  ["resource", "method", "type"],
  ["label", "value"],
];

/** Names the path to a value, with list items named by what people call them, whatever their index. */
export class ItemNames {
  readonly #scalarOf: (node: Node) => string;
  readonly #names = new Map<Node, string>();
  readonly #digests = new Map<Node, string>();

  /** `scalarOf` writes a value that has no parts. */
  constructor(scalarOf: (node: Node) => string) {
    this.#scalarOf = scalarOf;
  }

  /** The path to a value, as a pointer; `/` for the root, and without a value. */
  pointerTo(node: Node | undefined): string {
    const names: string[] = [];
    for (let at = node; at?.parent !== undefined; at = at.parent) names.push(this.#nameOf(at));
    return `/${names.reverse().join("/")}`;
  }

  /** The path to the subject of a finding; of two values that contradict each other, always the same one. */
  pointerOf({ location, related }: Finding): string {
    const others = related.map((other) => other.location).filter(({ document }) => document === location.document);
    return [location, ...others].map(({ node }) => this.pointerTo(node)).sort()[0] ?? "/";
  }

  #nameOf(node: Node): string {
    if (typeof node.key !== "number") return escapeToken(node.key ?? "");
    return getOrCreate(this.#names, node, () => `[${escapeToken(this.#itemName(node))}]`);
  }

  /** Its name, the value itself, or else a hash of its content. */
  #itemName(item: Node): string {
    if (item.type === "array") return this.#digestOf(item);
    if (item.type !== "object") return shortened(this.#scalarOf(item));
    for (const keys of namingKeys) {
      const parts = keys.flatMap((key) => item.get(key) ?? []).filter(isNaming);
      if (parts.length > 0) return shortened(parts.map(this.#scalarOf).join(" "));
    }
    return this.#digestOf(item);
  }

  /** A short hash of a value. */
  #digestOf(node: Node): string {
    return getOrCreate(this.#digests, node, () => hash(this.#contentOf(node)).slice(0, 8));
  }

  /** The content of a value, whatever the order of its keys. As deep as a document may be, so it may recurse. */
  #contentOf(node: Node): string {
    if (node.type === "array") return `[${node.items.map((item) => this.#digestOf(item)).join()}]`;
    if (node.type !== "object") return JSON.stringify([node.type, this.#scalarOf(node)]);
    return `{${node.members
      .map(({ key, value }) => `${JSON.stringify(key.name)}:${this.#digestOf(value)}`)
      .sort()
      .join()}}`;
  }
}

function isNaming(node: Node): boolean {
  return (node.type === "string" && node.value !== "") || node.type === "number";
}

/** A long text by its beginning and a hash of the whole. */
export function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${hash(text).slice(0, 8)}`;
}

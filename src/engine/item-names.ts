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

/** How values are written in names. */
export interface ValueTexts {
  readonly scalar: (node: Node) => string;
  /** A short hash of a whole value. */
  readonly digest: (node: Node) => string;
}

/** Names the path to a value, with list items named by what people call them, whatever their index. */
export class ItemNames {
  readonly #texts: ValueTexts;
  readonly #known = new Map<Node, string>();

  constructor(texts: ValueTexts) {
    this.#texts = texts;
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
    let name = this.#known.get(node);
    if (name === undefined) this.#known.set(node, (name = `[${escapeToken(this.#itemName(node))}]`));
    return name;
  }

  /** Its name, the value itself, or else a hash of its content. */
  #itemName(item: Node): string {
    const { scalar, digest } = this.#texts;
    if (item.type === "array") return digest(item);
    if (item.type !== "object") return shortened(scalar(item));
    for (const keys of namingKeys) {
      const parts = keys.flatMap((key) => item.get(key) ?? []).filter(isNaming);
      if (parts.length > 0) return shortened(parts.map(scalar).join(" "));
    }
    return digest(item);
  }
}

function isNaming(node: Node): boolean {
  return (node.type === "string" && node.value !== "") || node.type === "number";
}

/** The content of a value, whatever the order of its keys. As deep as a document may be, so it may recurse. */
export function contentOf(node: Node, scalar: ValueTexts["scalar"], inner: (node: Node) => string): string {
  if (node.type === "array") return `[${node.items.map(inner).join()}]`;
  if (node.type !== "object") return JSON.stringify([node.type, scalar(node)]);
  return `{${node.members
    .map(({ key, value }) => `${JSON.stringify(key.name)}:${inner(value)}`)
    .sort()
    .join()}}`;
}

/** A long text by its beginning and a hash of the whole. */
export function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${hash(text).slice(0, 8)}`;
}

import type { Location } from "../../document/location.js";
import { escapeToken } from "../../document/pointer.js";
import type { SourceDocument } from "../../document/source-document.js";
import type { Node } from "../../document/tree.js";
import type { Finding } from "../../rule-kit/finding.js";
import { hash } from "../../text/hash.js";
import { writeWords } from "./words.js";

/**
 * The identities that baseline files held before they were made from message ids and hid secrets: what a message quotes
 * stands in them. Only lines of such files are held against them.
 */
export class FormerIdentities {
  readonly #document: SourceDocument;
  readonly #itemNames = new Map<Node, string>();

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** What a finding has in common with those that cannot be told from it. */
  of(finding: Finding): string {
    const { rule, location, message } = finding;
    const path = this.#path(location);
    const text = subjectOf(finding, path.at(-1));
    if (text !== undefined) return writeWords([rule, this.#namesOf(path), shortened(text)]);
    const quoted = [...new Set(quotedIn(message.what))].sort();
    return writeWords([rule, this.#placeOf(finding, path), ...quoted.map(shortened)]);
  }

  /** Of two values that contradict each other always the same one, whichever stands first and is called the first. */
  #placeOf({ related }: Finding, path: readonly Node[]): string {
    const others = related.filter(({ location }) => location.document === this.#document);
    const places = others.map(({ location }) => this.#namesOf(this.#path(location)));
    return [this.#namesOf(path), ...places].sort()[0] ?? "/";
  }

  #namesOf(path: readonly Node[]): string {
    return `/${path
      .slice(1)
      .map((node) => this.#nameOf(node))
      .join("/")}`;
  }

  /** The values from the root to the one that a finding is about; the root alone where it is about none. */
  #path({ node }: Location): readonly Node[] {
    const path: Node[] = [];
    for (let at = node ?? this.#document.root; at !== undefined; at = at.parent) path.push(at);
    return path.reverse();
  }

  #nameOf(node: Node): string {
    if (typeof node.key !== "number") return escapeToken(node.key ?? "");
    const known = this.#itemNames.get(node);
    if (known !== undefined) return known;
    const name = `[${escapeToken(itemName(node))}]`;
    this.#itemNames.set(node, name);
    return name;
  }
}

/** Keys whose values name an item of a list; the first group that an item has any of. */
const namingKeys: readonly (readonly string[])[] = [
  ["name"],
  ["id"],
  ["resource", "method", "type"],
  ["label", "value"],
];

/** What people call an item of a list: its name, the value itself, or else a number made of its content. */
function itemName(item: Node): string {
  if (item.type !== "object")
    return item.type === "array" ? hash(contentOf(item)).slice(0, 8) : shortened(scalarOf(item));
  for (const keys of namingKeys) {
    const parts = keys.map((key) => item.get(key)).filter((value) => value !== undefined && isNaming(value));
    if (parts.length > 0) return shortened(parts.map((part) => scalarOf(part as Node)).join(" "));
  }
  return hash(contentOf(item)).slice(0, 8);
}

function isNaming(node: Node): boolean {
  return (node.type === "string" && node.value !== "") || node.type === "number";
}

/**
 * The highlighted text without its layout. Undefined where its place says it all: a key, the bracket of an object or a
 * list, or the whole of it.
 */
function subjectOf({ location: { document, span, embedded } }: Finding, node: Node | undefined): string | undefined {
  const text = document.text.slice(span.start, span.end);
  if (node === undefined) return text;
  if (embedded !== undefined && node.type === "string") return node.value.slice(embedded.start, embedded.end);
  if (span.end <= node.start) return undefined;
  if (node.type !== "object" && node.type !== "array") {
    return node.start === span.start && node.end === span.end ? scalarOf(node) : text;
  }
  const isBracketOrWhole = span.start <= node.start;
  return isBracketOrWhole ? undefined : text.replace(/\s+/g, " ");
}

/** What a message quotes: names and values, not its wording. */
function quotedIn(message: string): readonly string[] {
  return [...message.matchAll(/(`+) ?(.+?) ?\1(?!`)|“([^”]*)”|"([^"]*)"/gs)].map(
    ([, , ticked, curly, straight]) => ticked ?? curly ?? straight ?? "",
  );
}

/** A long text by its beginning and a number made of the whole. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${hash(text).slice(0, 8)}`;
}

function scalarOf(node: Node): string {
  return node.type === "string" ? node.value : "value" in node ? String(node.value) : node.type;
}

/** A value as text, whatever the order of its keys. As deep as a document may be, so it may recurse. */
function contentOf(node: Node): string {
  if (node.type === "array") return `[${node.items.map(contentOf).join()}]`;
  if (node.type !== "object") return JSON.stringify([node.type, scalarOf(node)]);
  return `{${node.members
    .map(({ key, value }) => `${JSON.stringify(key.name)}:${contentOf(value)}`)
    .sort()
    .join()}}`;
}

import { escapeToken } from "../document/pointer.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Member, Node } from "../document/tree.js";
import type { Finding } from "../rules/finding.js";
import { hash } from "../text/hash.js";
import { writeWords } from "./words.js";

/**
 * Tells the findings of a document apart by names: the rule, the keys that lead to the value, the text that is
 * highlighted and what the message quotes. Lines, offsets, array indices, layout and the wording of messages are no part
 * of it, so that it survives sorting, moving and formatting, and most changes elsewhere in the file.
 */
export class Identities {
  readonly #document: SourceDocument;
  readonly #itemNames = new Map<Node, string>();

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** The identity of each finding. Of findings that cannot be told apart the second ends with `#2`, and so on. */
  of(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
    const seen = new Map<string, Map<string, number>>();
    const identities = new Map<Finding, string>();
    for (const finding of findings.toSorted((a, b) => a.location.span.start - b.location.span.start)) {
      const base = this.base(finding);
      const { span } = finding.location;
      const place = `${span.start} ${span.end} ${finding.message.what}`;
      const places = seen.get(base) ?? new Map<string, number>();
      seen.set(base, places);
      const ordinal = places.get(place) ?? places.size + 1;
      places.set(place, ordinal);
      identities.set(finding, ordinal === 1 ? base : `${base} #${ordinal}`);
    }
    return identities;
  }

  /** What a finding has in common with those that cannot be told from it. */
  base(finding: Finding): string {
    const { rule, location, message } = finding;
    const path = this.#path(location.pointer);
    const text = subjectOf(finding, path.at(-1));
    const quoted = [...new Set(quotedIn(message.what))].filter((name) => name !== text).sort();
    const names = path.slice(1).map((node) => this.#nameOf(node));
    return writeWords([rule, `/${names.join("/")}`, ...[text, ...quoted].filter((word) => word !== "").map(shortened)]);
  }

  /** The values from the root to the one that a pointer leads to, or as far as it can be followed. */
  #path(pointer: string): readonly Node[] {
    const path: Node[] = this.#document.root === undefined ? [] : [this.#document.root];
    for (const token of pointer.split("/").slice(1)) {
      const node = path.at(-1);
      const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
      const next =
        node?.type === "object" ? node.get(name) : node?.type === "array" ? node.items[Number(name)] : undefined;
      if (next === undefined) break;
      path.push(next);
    }
    return path;
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

/** The highlighted text without its layout; nothing for an object or a list, whose place says enough. */
function subjectOf({ location: { document, span, embedded, pointer } }: Finding, node: Node | undefined): string {
  if (node === undefined) return document.text.slice(span.start, span.end);
  if (embedded !== undefined && node.type === "string") return node.value.slice(embedded.start, embedded.end);
  const { parent, key } = node;
  const member = parent?.type === "object" && pointer !== "" ? parent.member(String(key)) : undefined;
  if (member !== undefined && isKeyOf(member, span.start)) return member.key.name;
  if (node.type === "object" || node.type === "array") return partOfContainer(document.text, node, span);
  return node.start === span.start && node.end === span.end
    ? scalarOf(node)
    : document.text.slice(span.start, span.end);
}

function isKeyOf({ key }: Member, start: number): boolean {
  return key.start <= start && start < key.end;
}

/** What is highlighted inside of a container, a syntax error for example; nothing for the whole or its bracket. */
function partOfContainer(text: string, { start, end }: Node, span: { start: number; end: number }): string {
  const isWhole = span.start <= start && span.end >= end;
  return isWhole || span.start === start ? "" : text.slice(span.start, span.end).replace(/\s+/g, " ");
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

import type { Location } from "../document/location.js";
import { escapeToken } from "../document/pointer.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import { Redactors, SecretMask, spanInFile } from "../secrets/hide-secrets.js";
import type { Hidden } from "../secrets/secrets.js";
import { hash } from "../text/hash.js";
import { maskSpans } from "../text/mask.js";
import { writeWords } from "./suppression/words.js";

/**
 * Tells the findings of a document apart by names: the rule, the keys that lead to the value, and the text that is
 * highlighted; where the place says it all, the message's id and the names that it is made from. Lines, offsets, array
 * indices, layout and the wording of messages are no part of it. Secrets are masked rather than hashed: a short secret can
 * be guessed from its hash.
 */
export class Identities {
  readonly #hidden: readonly Hidden[];
  readonly #mask: SecretMask;
  readonly #redactors: Redactors;
  readonly #maskedTexts = new Map<SourceDocument, string>();
  readonly #itemNames = new Map<Node, string>();
  readonly #contents = new Map<Node, string>();

  /** `hidden` is what no identity may show. */
  constructor(hidden: readonly Hidden[]) {
    this.#hidden = hidden;
    this.#mask = new SecretMask(hidden);
    this.#redactors = new Redactors(hidden);
  }

  /** What a finding has in common with those that cannot be told from it. */
  of(finding: Finding): string {
    const { rule, location, messageId } = finding;
    const text = this.#subjectOf(location);
    if (text !== undefined) return writeWords([rule, this.#namesOf(location), shortened(text)]);
    return writeWords([rule, this.#placeOf(finding), messageId, ...this.#dataOf(finding).map(shortened)]);
  }

  /** Of two values that contradict each other always the same one, whichever stands first and is called the first. */
  #placeOf({ location, related }: Finding): string {
    const others = related.filter((other) => other.location.document === location.document);
    return [location, ...others.map((other) => other.location)].map((one) => this.#namesOf(one)).sort()[0] ?? "/";
  }

  #namesOf({ node }: Location): string {
    const names: string[] = [];
    for (let at = node; at?.parent !== undefined; at = at.parent) names.push(this.#nameOf(at));
    return `/${names.reverse().join("/")}`;
  }

  #nameOf(node: Node): string {
    if (typeof node.key !== "number") return escapeToken(node.key ?? "");
    let name = this.#itemNames.get(node);
    if (name === undefined) this.#itemNames.set(node, (name = `[${escapeToken(this.#itemName(node))}]`));
    return name;
  }

  /** What people call an item of a list: its name, the value itself, or else a number made of its content. */
  #itemName(item: Node): string {
    if (item.type === "array") return this.#contentOf(item);
    if (item.type !== "object") return shortened(this.#scalarOf(item));
    for (const keys of namingKeys) {
      const parts = keys.map((key) => item.get(key)).filter((value) => value !== undefined && isNaming(value));
      if (parts.length > 0) return shortened(parts.map((part) => this.#scalarOf(part as Node)).join(" "));
    }
    return this.#contentOf(item);
  }

  /** A number made of a value, whatever the order of its keys. As deep as a document may be, so it may recurse. */
  #contentOf(node: Node): string {
    const known = this.#contents.get(node);
    if (known !== undefined) return known;
    const content = hash(this.#describe(node)).slice(0, 8);
    this.#contents.set(node, content);
    return content;
  }

  #describe(node: Node): string {
    if (node.type === "array") return `[${node.items.map((item) => this.#contentOf(item)).join()}]`;
    if (node.type !== "object") return JSON.stringify([node.type, this.#scalarOf(node)]);
    return `{${node.members
      .map(({ key, value }) => `${JSON.stringify(key.name)}:${this.#contentOf(value)}`)
      .sort()
      .join()}}`;
  }

  /**
   * The highlighted text without its layout. Undefined where its place says it all: a key, the bracket of an object or a
   * list, or the whole of it.
   */
  #subjectOf({ document, node, span, embedded }: Location): string | undefined {
    if (node !== undefined && (span.end <= node.start || isBracketOrWhole(node, span))) return undefined;
    if (node?.type === "string") {
      const { view, value } = node;
      if (embedded !== undefined) return this.#mask.part(node, embedded);
      const isWhole = node.start === span.start && node.end === span.end;
      const end = isWhole || span.end === span.start ? value.length : view.fromOuter(span.end - 1) + 1;
      return this.#mask.part(node, { start: isWhole ? 0 : view.fromOuter(span.start), end });
    }
    let text = this.#maskedTexts.get(document);
    if (text === undefined) {
      const spans = this.#hidden.filter((one) => one.document === document).map(spanInFile);
      this.#maskedTexts.set(document, (text = maskSpans(document.text, spans)));
    }
    return text
      .slice(span.start, span.end)
      .replace(/\s+/g, " ")
      .replace(/\*{2,}/g, "***");
  }

  /**
   * The names and values of a message. What has spaces may be a part of its wording; lists are examples, which change
   * while the defect remains.
   */
  #dataOf({ location, data }: Finding): readonly string[] {
    const texts = typeof data === "object" && data !== null ? Object.values(data) : [];
    const names = texts.filter((text) => typeof text === "string" && /^\S+$/.test(text)).map(String);
    const redactor = this.#redactors.about({ document: location.document, ...location.span });
    return [...new Set(names)].sort().map((name) => (redactor.isIn(name) ? "***" : name));
  }

  #scalarOf(node: Node): string {
    if (node.type === "string") return this.#mask.text(node);
    return "value" in node ? String(node.value) : node.type;
  }
}

/**
 * Numbers what has equal identities, in the given order: the second ends with `#2`, and so on. Equal places with equal
 * messages share a number.
 */
export function numbered<T>(
  items: readonly T[],
  identityOf: (item: T) => string,
  placeOf: (item: T) => string,
): ReadonlyMap<T, string> {
  const seen = new Map<string, Map<string, number>>();
  return new Map(
    items.map((item) => {
      const identity = identityOf(item);
      const places = seen.get(identity) ?? new Map<string, number>();
      seen.set(identity, places);
      const place = placeOf(item);
      const ordinal = places.get(place) ?? places.size + 1;
      places.set(place, ordinal);
      return [item, ordinal === 1 ? identity : `${identity} #${ordinal}`];
    }),
  );
}

/** Keys whose values name an item of a list; the first group that an item has any of. */
const namingKeys: readonly (readonly string[])[] = [
  ["name"],
  ["id"],
  ["resource", "method", "type"],
  ["label", "value"],
];

function isNaming(node: Node): boolean {
  return (node.type === "string" && node.value !== "") || node.type === "number";
}

function isBracketOrWhole(node: Node, span: Location["span"]): boolean {
  return (node.type === "object" || node.type === "array") && span.start <= node.start;
}

/** A long text by its beginning and a number made of the whole. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 60)}…${hash(text).slice(0, 8)}`;
}

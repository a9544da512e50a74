import { getOrCreate } from "jsonata-check/text";
import type { Location } from "../document/location.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import { Redactors, SecretMask, spanInFile } from "../secrets/hide-secrets.js";
import type { Hidden } from "../secrets/secrets.js";
import { maskSpans } from "../text/mask.js";
import { ItemNames, shortened } from "./item-names.js";
import { writeWords } from "./suppression/words.js";

/**
 * Identifies findings by names: the rule, the keys that lead to the value, and the highlighted text; or instead of the text
 * the message ID and the names in its data. Lines, offsets, array indices, layout and the wording of messages do not matter.
 * Secrets are masked rather than hashed, because a short secret can be guessed from its hash.
 */
export class Identities {
  readonly #hidden: readonly Hidden[];
  readonly #mask: SecretMask;
  readonly #redactors: Redactors;
  readonly #maskedTexts = new Map<SourceDocument, string>();
  readonly #names: ItemNames;

  /** `hidden` is what identities must not show. */
  constructor(hidden: readonly Hidden[]) {
    this.#hidden = hidden;
    this.#mask = new SecretMask(hidden);
    this.#redactors = new Redactors(hidden);
    this.#names = new ItemNames((node) => this.#scalarOf(node));
  }

  /** The identity of a finding, which similar findings may share. */
  of(finding: Finding): string {
    const { rule, location, messageId } = finding;
    const text = this.#subjectOf(location);
    if (text !== undefined) {
      return writeWords([rule, this.shownPointer(this.#names.pointerTo(location.node)), shortened(text)]);
    }
    const place = this.shownPointer(this.#names.pointerOf(finding));
    return writeWords([rule, place, messageId, ...this.#dataOf(finding).map(shortened)]);
  }

  /** A pointer without the secrets that somebody wrote as keys. */
  shownPointer(pointer: string): string {
    return this.#hidden.length === 0 ? pointer : this.#redactors.about().hide(pointer);
  }

  /**
   * The highlighted text without its layout. Undefined for a key, and for the bracket or the whole of an object or list:
   * there the place is enough.
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
    const masked = getOrCreate(this.#maskedTexts, document, () => {
      const spans = this.#hidden.filter((one) => one.document === document).map(spanInFile);
      return maskSpans(document.text, spans);
    });
    return masked
      .slice(span.start, span.end)
      .replace(/\s+/g, " ")
      .replace(/\*{2,}/g, "***");
  }

  /**
   * The names and values in a message's data. Strings with spaces may be wording; lists are examples, which may change while
   * the defect stays the same.
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
 * Makes identities unique, in the given order: the second of equal ones ends with `#2`, and so on. Items with equal places
 * share a number.
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
      const places = getOrCreate(seen, identity, () => new Map<string, number>());
      const ordinal = getOrCreate(places, placeOf(item), () => places.size + 1);
      return [item, ordinal === 1 ? identity : `${identity} #${ordinal}`];
    }),
  );
}

function isBracketOrWhole(node: Node, span: Location["span"]): boolean {
  return (node.type === "object" || node.type === "array") && span.start <= node.start;
}

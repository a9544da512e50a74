import type { SourceDocument } from "../../document/source-document.js";
import type { Node } from "../../document/tree.js";
import type { Finding } from "../../rule-kit/finding.js";
import { ItemNames, shortened } from "../item-names.js";
import { writeWords } from "./words.js";

/**
 * The identities in older baseline files, which contain what a message quotes, including secrets. They are only compared
 * with the lines of such files.
 */
export class FormerIdentities {
  readonly #document: SourceDocument;
  readonly #names = new ItemNames(scalarOf, { digestsParts: false });

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** The former identity of a finding. */
  of(finding: Finding): string {
    const { rule, location, message } = finding;
    const text = subjectOf(finding, location.node ?? this.#document.root);
    if (text !== undefined) return writeWords([rule, this.#names.pointerTo(location.node), shortened(text)]);
    const quoted = [...new Set(quotedIn(message.what))].sort();
    return writeWords([rule, this.#names.pointerOf(finding), ...quoted.map(shortened)]);
  }
}

/**
 * The highlighted text without its layout. Undefined for a key, and for the bracket or the whole of an object or list.
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

/** The names and values that a message quotes. */
function quotedIn(message: string): readonly string[] {
  return [...message.matchAll(/(`+) ?(.+?) ?\1(?!`)|“([^”]*)”|"([^"]*)"/gs)].map(
    ([, , ticked, curly, straight]) => ticked ?? curly ?? straight ?? "",
  );
}

function scalarOf(node: Node): string {
  return node.type === "string" ? node.value : "value" in node ? String(node.value) : node.type;
}

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "jsonata-check/text";
import { maxAliasedNodes, maxYamlDepth, tooDeepYaml } from "./limits.js";
import type { ParsedDocument } from "./parsed-document.js";
import { duplicateKey } from "./problems.js";
import type { DocumentProblem } from "./source-document.js";
import { type Container, scalarNode, TreeArray, TreeMissing, TreeNull, TreeObject } from "./tree-nodes.js";
import type { KeyNode, Member, Node } from "./tree.js";
import { isClosed, placeOf, sourceOf } from "./yaml-place.js";
import { YamlKey, YamlString } from "./yaml-string.js";

const tooManyAliased = `The aliases expand to more than ${maxAliasedNodes} values; the rest is not read.`;

/** The position of a value in the tree. */
interface Slot {
  readonly parent: Container | undefined;
  readonly key: string | number | undefined;
  readonly depth: number;
  readonly isInFlow: boolean;
  /** Whether the value comes from an alias. */
  readonly isAliased: boolean;
}

type Collection = YAMLMap | YAMLSeq;

/** Converts the output of the `yaml` package to a tree. The depth is limited, so it may recurse. */
export class YamlTreeBuilder {
  private readonly anchors = new Map<string, YamlNode>();
  /** The collections around the current value: an alias to one of them would be infinite. */
  private readonly open = new Set<YamlNode>();
  private aliasedNodes = 0;
  private readonly document: ParsedDocument;
  /** The starts of scalars that are not what was meant. */
  private readonly broken: ReadonlySet<number>;

  constructor(document: ParsedDocument, broken: ReadonlySet<number>) {
    this.document = document;
    this.broken = broken;
  }

  /** The tree of a document's contents. */
  build(contents: YamlNode): Node {
    return this.node(contents, { parent: undefined, key: undefined, depth: 0, isInFlow: false, isAliased: false }, 0);
  }

  private node(source: unknown, slot: Slot, fallback: number): Node {
    if (isAlias(source)) return this.aliased(source, slot);
    if (slot.isAliased && ++this.aliasedNodes > maxAliasedNodes) return this.beyondLimit(source, slot, tooManyAliased);
    if (isScalar(source)) {
      this.remember(source, slot);
      return this.scalar(source, slot);
    }
    if (isMap(source) || isSeq(source)) {
      this.remember(source, slot);
      return this.collection(source, slot);
    }
    return new TreeNull(this.document, slot.parent, slot.key, fallback, fallback);
  }

  private remember(node: Scalar | Collection, { isAliased }: Slot): void {
    if (node.anchor !== undefined && !isAliased) this.anchors.set(node.anchor, node);
  }

  private aliased(alias: Alias, slot: Slot): Node {
    const target = this.anchors.get(alias.source);
    const place = placeOf(this.document.text, alias);
    if (target === undefined) {
      this.report(place, `No anchor \`&${alias.source}\` is defined before this alias.`);
      return this.missing(slot, place);
    }
    if (this.open.has(target)) {
      this.report(place, `The alias \`*${alias.source}\` is inside its own anchor and would never end.`);
      return this.missing(slot, place);
    }
    return this.node(target, { ...slot, isAliased: true }, place.start);
  }

  private scalar(scalar: Scalar, slot: Slot): Node {
    const { document } = this;
    const { parent, key } = slot;
    const { start, end } = placeOf(document.text, scalar);
    const { value } = scalar;
    if (this.broken.has(start)) return this.missing(slot, { start, end });
    if (typeof value === "string") {
      const source = sourceOf(document.text, scalar);
      if (source === undefined || !isClosed(document.text, source)) return this.missing(slot, { start, end });
      return new YamlString(document, parent, key, end, value, { ...source, isInFlow: slot.isInFlow });
    }
    if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
      return scalarNode(document, parent, key, start, end, value);
    }
    if (value === null || value === undefined) return new TreeNull(document, parent, key, start, end);
    this.report(
      { start, end },
      `JSON has no value for \`${scalar.source ?? ""}\`; expected a number or a quoted string.`,
    );
    return this.missing(slot, { start, end });
  }

  private collection(source: Collection, slot: Slot): Node {
    const { document } = this;
    const { parent, key, depth } = slot;
    const { start, end } = placeOf(document.text, source);
    if (depth >= maxYamlDepth) return this.beyondLimit(source, slot, tooDeepYaml);
    if (this.isBareTemplate(source, start)) {
      const message = "`{{` begins a mapping in YAML; put the whole string in quotes.";
      this.report({ start, end }, message, this.quoting({ start, end }, slot));
      return this.missing(slot, { start, end });
    }
    const inside = { ...slot, depth: depth + 1, isInFlow: slot.isInFlow || source.flow === true };
    this.open.add(source);
    let node: Container;
    if (isMap(source)) {
      node = new TreeObject(document, parent, key, start, end);
      this.members(source, node, inside);
    } else {
      node = new TreeArray(document, parent, key, start, end);
      this.items(source, node, inside);
    }
    this.open.delete(source);
    return node;
  }

  /** A fix that quotes a bare template: up to the end of the line, or, inside brackets, of the template. */
  private quoting({ start, end }: Span, { isInFlow }: Slot): DocumentProblem["fix"] {
    const { text } = this.document;
    const line = /^.*/.exec(text.slice(start))?.[0] ?? "";
    const written = isInFlow ? text.slice(start, end) : line.replace(/\s+#.*$/, "").trimEnd();
    if (start + written.length < end) return undefined;
    const quoted = written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
    const edits = [{ start, end: start + written.length, text: quoted }];
    return { title: "Put the string in quotes", isSafe: true, edits };
  }

  private items(source: YAMLSeq, array: TreeArray, slot: Slot): void {
    for (const item of source.items) {
      const child = this.node(item, { ...slot, parent: array, key: array.items.length }, array.end);
      array.items.push(child);
      if (source.flow !== true) array.end = Math.max(array.end, this.endInPlace(item, child));
    }
  }

  private members(source: YAMLMap, object: TreeObject, slot: Slot): void {
    const merges: Pair[] = [];
    for (const pair of source.items) {
      if (source.flow !== true && !hasColon(pair)) continue;
      if (isMergeKey(pair.key)) {
        merges.push(pair);
        object.end = Math.max(object.end, this.endInPlace(pair.value, undefined));
        continue;
      }
      const key = this.keyOf(pair.key, object.end);
      if (key === undefined) continue;
      const member = this.member(key, pair.value, object, slot);
      const earlier = object.add(member);
      if (earlier !== undefined && !slot.isAliased) this.document.problems.push(duplicateKey(object, member, earlier));
      const end = Math.max(key.end, this.endInPlace(pair.value, member.value));
      if (source.flow !== true) object.end = Math.max(object.end, end);
    }
    for (const pair of merges) this.merge(pair.value, object, slot);
  }

  private member(key: KeyNode, value: unknown, object: TreeObject, slot: Slot): Member {
    return { key, value: this.node(value, { ...slot, parent: object, key: key.name }, key.end) };
  }

  /** Adds the members of a mapping, or of a list of mappings, that `object` lacks. */
  private merge(source: unknown, object: TreeObject, slot: Slot): void {
    const place = placeOf(this.document.text, source);
    if (this.aliasedNodes > maxAliasedNodes) {
      this.document.addLoss({ kind: "too-deep", ...place, message: tooManyAliased });
      return;
    }
    const target = isAlias(source) ? this.anchors.get(source.source) : source;
    if (isSeq(target) && !this.open.has(target)) {
      for (const item of target.items) this.merge(item, object, slot);
      return;
    }
    if (!isMap(target) || this.open.has(target)) {
      this.report(place, "The merge key `<<` needs a mapping, an alias of an earlier one, or a list of them.");
      return;
    }
    const inner = { ...slot, isAliased: slot.isAliased || isAlias(source) };
    const merges: Pair[] = [];
    this.open.add(target);
    for (const pair of target.items) {
      const isMerge = isMergeKey(pair.key);
      const key = isMerge ? undefined : this.keyOf(pair.key, place.end, isAlias(source));
      if (isMerge) merges.push(pair);
      if (key !== undefined && object.member(key.name) === undefined) {
        object.add(this.member(key, pair.value, object, inner));
        // What adds nothing takes its time too.
      } else if (inner.isAliased) this.aliasedNodes++;
    }
    for (const pair of merges) this.merge(pair.value, object, inner);
    this.open.delete(target);
  }

  /** A member's key; undefined if it is not a string, which is reported unless `isKnown`. */
  private keyOf(source: unknown, fallback: number, isKnown = false): KeyNode | undefined {
    const { document } = this;
    const place = placeOf(document.text, source, fallback);
    const target = isAlias(source) ? this.anchors.get(source.source) : source;
    const scalar = isScalar(target) ? sourceOf(document.text, target) : undefined;
    if (!isScalar(target) || scalar === undefined || scalar.start === scalar.end) {
      if (!isKnown) this.report(place, "A key must be a string; this one is a list, a mapping or empty.");
      return undefined;
    }
    if (target.anchor !== undefined && !isAlias(source)) this.anchors.set(target.anchor, target);
    const name = typeof target.value === "string" ? target.value : (target.source ?? "");
    if (typeof target.value !== "string" && !isKnown) this.reportKeyType(place, name);
    return new YamlKey(name, place, document.text, scalar);
  }

  private reportKeyType(place: Span, name: string): void {
    const { problems } = this.document;
    const message = `The key \`${name}\` is not a string in YAML; put it in quotes.`;
    const edits = [{ start: place.start, end: place.end, text: `"${name}"` }];
    problems.push({ kind: "syntax", ...place, message, fix: { title: "Quote the key", edits } });
  }

  /** `{{name}}` without quotes: a mapping whose only key is a mapping. */
  private isBareTemplate(source: Collection, start: number): boolean {
    return isMap(source) && isMap(source.items[0]?.key) && this.document.text.startsWith("{{", start);
  }

  private endInPlace(source: unknown, node: Node | undefined): number {
    if (node !== undefined && !isAlias(source)) return node.end;
    return placeOf(this.document.text, source).end;
  }

  private beyondLimit(source: unknown, slot: Slot, message: string): Node {
    const place = placeOf(this.document.text, source);
    const node = this.missing(slot, place);
    this.document.addLoss({ kind: "too-deep", ...place, message, node });
    return node;
  }

  private missing({ parent, key }: Slot, { start, end }: Span): Node {
    return new TreeMissing(this.document, parent, key, start, end);
  }

  private report({ start, end }: Span, message: string, fix?: DocumentProblem["fix"]): void {
    this.document.addLoss({ kind: "syntax", start, end, message, ...(fix && { fix }) });
  }
}

/** Whether a member of a block mapping has a colon on the line of its key; otherwise it may not be a key. */
function hasColon({ srcToken }: Pair): boolean {
  if (srcToken === undefined || srcToken.start.some((token) => token.type === "explicit-key-ind")) return true;
  const { key } = srcToken;
  if (key != null && "source" in key && key.source.includes("\n")) return false;
  return srcToken.sep?.some((token) => token.type === "map-value-ind") ?? false;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

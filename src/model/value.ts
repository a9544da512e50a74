import { nearMiss } from "jsonata-check/text";
import type { Member, Node, StringNode } from "../document/tree.js";
import type { Template } from "../placeholder/parse.js";

/** The meaning of null in a document: null itself, "as in the base" (overrides), or "remove the key" (updates). */
export type NullMeaning = "value" | "revert" | "remove";

/** A node of a merged value. */
export interface Layer {
  readonly node: Node;
  readonly nulls: NullMeaning;
}

/** Parses a template; equal strings share one result. */
export type ParseTemplate = (text: string) => Template;

const noItems: readonly Value[] = [];

/**
 * A merged value. Objects are merged by key at every depth; anything else replaces what is below. Every value knows its
 * node.
 */
export class Value {
  /** Strongest first; several only if all are objects. */
  readonly layers: readonly Layer[];
  /** Cached, because rules ask for the same members again and again. */
  #members: Map<string, Value> | undefined;
  #entries: readonly (readonly [name: string, value: Value])[] | undefined;
  #names: readonly string[] | undefined;
  #items: readonly Value[] | undefined;
  readonly #parse: ParseTemplate;

  private constructor(layers: readonly Layer[], parse: ParseTemplate) {
    this.layers = layers;
    this.#parse = parse;
  }

  /** Merges the layers of one place, strongest first; undefined if nothing is left. */
  static merge(candidates: readonly Layer[], parse: ParseTemplate): Value | undefined {
    const layers: Layer[] = [];
    for (const layer of candidates) {
      const { type } = layer.node;
      if (type === "null" && layer.nulls === "revert") continue;
      if (type === "null" && layer.nulls === "remove") break;
      if (type === "object") {
        layers.push(layer);
        continue;
      }
      if (layers.length === 0) layers.push(layer);
      break;
    }
    return layers.length === 0 ? undefined : new Value(layers, parse);
  }

  /** The node of the value; of a merged object, that of its strongest part. */
  get node(): Node {
    return (this.layers[0] as Layer).node;
  }

  get type(): Node["type"] {
    return this.node.type;
  }

  /** `get(name)?.node`, but faster if nothing is merged. */
  nodeOf(name: string): Node | undefined {
    const [layer] = this.layers;
    if (layer === undefined || this.layers.length > 1) return this.get(name)?.node;
    const node = layer.node.type === "object" ? layer.node.get(name) : undefined;
    return node?.type === "null" && layer.nulls !== "value" ? undefined : node;
  }

  /** The merged value of a member. */
  get(name: string): Value | undefined {
    const known = this.#members?.get(name);
    if (known !== undefined) return known;
    const value = this.#read(name);
    if (value !== undefined) (this.#members ??= new Map<string, Value>()).set(name, value);
    return value;
  }

  #read(name: string): Value | undefined {
    const [layer] = this.layers;
    if (layer === undefined || this.layers.length > 1) return this.#merge(name);
    const node = this.nodeOf(name);
    return node && new Value([{ node, nulls: layer.nulls }], this.#parse);
  }

  #merge(name: string): Value | undefined {
    const found: Layer[] = [];
    for (const { node, nulls } of this.layers) {
      const value = node.type === "object" ? node.get(name) : undefined;
      if (value !== undefined) found.push({ node: value, nulls });
    }
    return found.length === 0 ? undefined : Value.merge(found, this.#parse);
  }

  /** The member that `get(name)` comes from. */
  member(name: string): Member | undefined {
    const node = this.nodeOf(name);
    return node?.parent?.type === "object" ? node.parent.member(name) : undefined;
  }

  has(name: string): boolean {
    return this.nodeOf(name) !== undefined;
  }

  /** Whether one of the keys is missing and another name misspells it. */
  misspells(...keys: readonly string[]): boolean {
    const missing = keys.filter((key) => !this.has(key));
    return missing.length > 0 && this.names().some((name) => nearMiss(name, missing) !== undefined);
  }

  /** The merged members: those of the strongest layer first, each in file order. */
  entries(): readonly (readonly [name: string, value: Value])[] {
    return (this.#entries ??= this.#readEntries());
  }

  #readEntries(): readonly (readonly [name: string, value: Value])[] {
    const names = new Set<string>();
    for (const { node } of this.layers) {
      if (node.type === "object") for (const { key } of node.members) names.add(key.name);
    }
    const entries: [name: string, value: Value][] = [];
    for (const name of names) {
      const value = this.get(name);
      if (value !== undefined) entries.push([name, value]);
    }
    return entries;
  }

  /** The names of the merged members. */
  names(): readonly string[] {
    return (this.#names ??= this.entries().map(([name]) => name));
  }

  /** The nulls of an update that remove members, by name. */
  removals(): [name: string, node: Node][] {
    const removals = new Map<string, Node>();
    for (const { node, nulls } of this.layers) {
      if (node.type !== "object" || nulls !== "remove") continue;
      for (const { key, value } of node.members) {
        if (value.type === "null" && !this.has(key.name)) removals.set(key.name, value);
      }
    }
    return [...removals];
  }

  /** The items of an array, cached. */
  items(): readonly Value[] {
    return (this.#items ??= this.#readItems());
  }

  #readItems(): readonly Value[] {
    const { node } = this;
    if (node.type !== "array") return noItems;
    return node.items.map((item) => new Value([{ node: item, nulls: "value" }], this.#parse));
  }

  /** The value itself, if it is a string. */
  get string(): StringNode | undefined {
    return this.node.type === "string" ? this.node : undefined;
  }

  /** The value as a template, if it is a string. */
  get template(): Template | undefined {
    const text = this.string?.value;
    return text === undefined ? undefined : this.#parse(text);
  }

  /** Every string in the value. */
  strings(): readonly Value[] {
    if (this.type === "string") return [this];
    const parts = this.type === "array" ? this.items() : this.entries().map(([, value]) => value);
    return parts.flatMap((part) => part.strings());
  }

  /** The templates of every string in the value. */
  templates(): readonly Template[] {
    return this.strings().flatMap(({ template }) => template ?? []);
  }

  /** The text of a member, if it is a string. */
  text(name: string): string | undefined {
    const node = this.nodeOf(name);
    return node?.type === "string" ? node.value : undefined;
  }

  /** Whether a member is the boolean `true`. */
  isTrue(name: string): boolean {
    const node = this.nodeOf(name);
    return node?.type === "boolean" && node.value;
  }

  /** The first existing member of several names: the current spelling and older ones. */
  first(...names: readonly string[]): Value | undefined {
    for (const name of names) {
      const value = this.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

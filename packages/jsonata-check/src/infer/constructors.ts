import type { ArrayConstructor, Expression, Name, ObjectConstructor, Pair } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever, isOnly, listed } from "../types/members.js";
import { type Items, concatenation, itemsOf, spreadOf, times } from "../types/sequences.js";
import { ANY, ArrayForm, NEVER, NOTHING, type Type, arrayType, objectType } from "../types/type.js";
import type { Frame } from "./interpreter.js";

/** `[…]`: arrays are flattened by one level unless they are array literals; nothing is omitted. */
export function inferArray(node: ArrayConstructor, frame: Frame): Type {
  // The elements are evaluated concurrently.
  const types = frame.scope.concurrently(() => node.elements.map((element) => frame.infer(element)));
  if (types.some(isNever)) return NEVER;
  const parts = types.map((type, index) => elementItems(node.elements[index], type));
  return concatenation(parts, node.isConsArray ? ArrayForm.constructed : ArrayForm.raw);
}

/** The items that an element adds to its array literal. */
export function elementItems(node: Expression | undefined, type: Type): Items {
  if (node?.type !== "array") return spreadOf(type);
  if (isNever(defined(type))) return { element: NEVER, min: 0, max: 0 };
  return { element: defined(type), min: type.any || type.nothing ? 0 : 1, max: 1 };
}

/** `{…}`: an object from the context, or from each of its elements. */
export function inferObject(node: ObjectConstructor, frame: Frame): Type {
  return inferPairs(node, node.pairs, frame);
}

/**
 * The object built from the items of the context: each key is evaluated per item, each value on all items with that key. A
 * key that is not a string throws.
 */
export function inferPairs(node: Expression | Name, pairs: readonly Pair[], frame: Frame): Type {
  if (isNever(frame.context)) return NEVER;
  const entries = frame.scope.concurrently(() => inferEntries(pairs, frame));
  const builder = new ObjectBuilder();
  for (const { pair, key, value } of entries) {
    if (!hasKind(key, "string") && !hasKind(key, "nothing")) {
      if (!isNever(key)) reportKey(node, pair, key, frame);
      return NEVER;
    }
    if (isReserved(pair.key)) {
      frame.report(node, pair.key, { kind: "always-throws", code: "D1013" });
      return NEVER;
    }
    builder.add(key, value);
  }
  return builder.build();
}

interface Entry {
  readonly pair: Pair;
  readonly key: Type;
  readonly value: Type;
}

function inferEntries(pairs: readonly Pair[], frame: Frame): readonly Entry[] {
  const { context } = frame;
  const item = groupedItem(context);
  const several = severalItems(context);
  const { min } = itemsOf(context);
  const keys = pairs.map(({ key }) => frame.withContext(item).infer(key));
  return pairs.map((pair, index) => {
    const key = keys[index] ?? NOTHING;
    if (!hasKind(key, "string")) return { pair, key, value: NOTHING };
    // A constant key groups all items.
    const isForAll = min >= 2 && pair.key.type === "string" && !isNever(several);
    const value = frame.withContext(isForAll ? several : join(item, several)).infer(pair.value);
    return { pair, key, value };
  });
}

/** A name reserved by the engine. */
function isReserved(key: Expression): boolean {
  return key.type === "string" && key.end === key.coreEnd && key.value.startsWith("_jsonata_");
}

function reportKey(node: Expression | Name, pair: Pair, key: Type, frame: Frame): void {
  const data = { code: "T1003", operator: "{", side: "left", actual: key, other: undefined } as const;
  frame.report(node, pair.key, { kind: "operand-type", ...data });
}

/** Collects properties under keys that may be unknown. */
class ObjectBuilder {
  readonly #properties = new Map<string, Type>();
  #rest: Type | undefined;
  readonly #certain = new Set<string>();
  #isImpossible = false;

  add(key: Type, value: Type): void {
    const isCertain = isOnly(key, "string");
    const names = key.any || key.strings === "all" ? undefined : listed(key.strings);
    if (isCertain && isNever(value)) this.#isImpossible = true;
    if (names === undefined) {
      if (!isNever(defined(value)) || value.any) this.#rest = join(this.#rest ?? NEVER, defined(value));
      return;
    }
    const [first] = names;
    if (isCertain && names.length === 1 && first !== undefined) this.#setCertain(first, value);
    else for (const name of names) this.#set(name, join(value, NOTHING));
  }

  build(): Type {
    if (this.#isImpossible) return NEVER;
    const rest = this.#rest;
    if (rest === undefined) return objectType(this.#properties);
    return objectType(new Map([...this.#properties].map(([name, type]) => [name, join(type, rest)])), rest);
  }

  /** Two pairs with the same key throw. */
  #setCertain(name: string, value: Type): void {
    if (this.#certain.has(name)) this.#isImpossible = true;
    this.#certain.add(name);
    this.#set(name, value);
  }

  #set(name: string, value: Type): void {
    const known = this.#properties.get(name);
    this.#properties.set(name, known === undefined ? value : join(known, value));
  }
}

/** One item to group; an empty array is grouped like a single nothing. */
function groupedItem(type: Type): Type {
  if (type.any) return ANY;
  const items = itemsOf(type);
  return join(items.element, items.min === 0 ? NOTHING : NEVER);
}

/** Items with the same key are appended, which flattens arrays. */
function severalItems(type: Type): Type {
  if (type.any) return ANY;
  if (type.array === undefined || type.array.max <= 1) return NEVER;
  const { element } = type.array;
  const each = spreadOf(element);
  if (each.max === 0 && element.array === undefined) return NEVER;
  return arrayType(each.element, Math.min(2, each.min * 2), times(type.array.max, each.max));
}

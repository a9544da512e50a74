import type { Member, Node, ObjectNode } from "../document/tree.js";
import { fold, nearMiss, otherWords, suggest } from "jsonata-check/text";
import { hasType, holds, ownProperty } from "./shape.js";
import type { IntendedProperty, StructuralFinding } from "./structure.js";
import { shapeAt, type WalkedShape } from "./walked-shape.js";

/** Says what is wrong with the keys of objects: unknown, misplaced, renamed and missing ones. */
export class KeyFindings {
  readonly #findings: StructuralFinding[];
  readonly #isIncomplete: boolean;

  /** Adds to the findings; `isIncomplete` where a syntax error may have swallowed keys. */
  constructor(findings: StructuralFinding[], isIncomplete: boolean) {
    this.#findings = findings;
    this.#isIncomplete = isIncomplete;
  }

  /**
   * One mistake, one finding: an unknown key that is clearly a missing one under another name, keys that stand beside
   * the object they belong in, and an object that is something else altogether. Gives the members of a closed object that
   * are misspelt properties.
   */
  report(
    node: ObjectNode,
    shape: WalkedShape,
    unknown: readonly Member[],
    missing: readonly string[],
  ): ReadonlyMap<Member, string> {
    const renamed = new Map<Member, string>();
    const open = [...missing];
    const strange = this.#reportMisplaced(node, shape, unknown, open);
    const onlyOne = strange.length === 1 && open.length === 1 ? otherName(shape, strange, open) : undefined;
    // An object around others, of which nothing is known, is something else as a whole.
    const isOther =
      strange.length === node.members.length &&
      open.length > 0 &&
      strange.some((member) => member.value.type === "object" && propertyCalled(node, shape, member) === undefined);
    for (const member of strange) {
      const other = propertyCalled(node, shape, member);
      const isRequired = other !== undefined && open.includes(other);
      const meant = isRequired ? other : other === undefined ? (suggest(member.key.name, open) ?? onlyOne) : undefined;
      if (meant !== undefined) open.splice(open.indexOf(meant), 1);
      if (meant === undefined && other === undefined && isOther) continue;
      const isOpen = shape.rest !== false;
      const near = this.unknown(member, keysFor(member, shape), { missing: meant, near: other, isOpen });
      if (near !== undefined && other === undefined && near === (meant ?? near) && !isOpen) renamed.set(member, near);
    }
    for (const property of open) this.require(node, property);
    return renamed;
  }

  /** Reports keys that belong inside of properties that are not there, once for each property; gives the other unknown keys. */
  #reportMisplaced(
    node: ObjectNode,
    shape: WalkedShape,
    unknown: readonly Member[],
    missing: string[],
  ): readonly Member[] {
    const inside = placeOf(node, shape, unknown);
    if (inside === undefined) return unknown;
    const { property, members } = inside;
    const [first, ...others] = members;
    if (first === undefined) return unknown;
    const at = missing.indexOf(property);
    if (at >= 0) missing.splice(at, 1);
    const isOpen = shape.rest !== false;
    this.unknown(first, keysOf(shape), { inside: property, others, isRequired: at >= 0, isOpen });
    const rest = unknown.filter((member) => !members.includes(member));
    return this.#reportMisplaced(node, shape, rest, missing);
  }

  /** A key that the object does not have; gives the absent property that it clearly stands for. */
  unknown(member: Member, known: readonly string[], meant: IntendedProperty = {}): string | undefined {
    const owner = member.value.parent;
    const free = known.filter((key) => owner?.type !== "object" || owner.member(key) === undefined);
    const near = meant.near ?? nearMiss(member.key.name, free);
    this.#findings.push({ kind: "unknown-property", member, known: free, ...meant, near });
    return near;
  }

  /** A property that is not there, unless a syntax error may have swallowed it. */
  require(node: ObjectNode, property: string, allowed?: readonly string[]): void {
    if (this.#isIncomplete) return;
    this.#findings.push({ kind: "required", node, property, ...(allowed === undefined ? {} : { allowed }) });
  }
}

/**
 * The property that is not there and whose object has most of the unknown keys: pagination keys beside `format` where
 * they belong in `config`.
 */
function placeOf(
  node: ObjectNode,
  shape: WalkedShape,
  unknown: readonly Member[],
): { readonly property: string; readonly members: readonly Member[] } | undefined {
  if (unknown.length === 0) return undefined;
  return Object.entries(shape.properties ?? {})
    .filter(([property]) => node.member(property) === undefined)
    .map(([property, index]) => {
      const { properties = {} } = shapeAt(index);
      // In the order of the schema: the finding stays the same when the keys are sorted.
      const members = Object.keys(properties).flatMap((name) => unknown.filter(({ key }) => key.name === name));
      return { property, members };
    })
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)[0];
}

/** The one missing property that the one unknown key must stand for: its value is of the right type. */
function otherName(shape: WalkedShape, unknown: readonly Member[], missing: readonly string[]): string | undefined {
  const [member] = unknown;
  const [property] = missing;
  const index = property === undefined ? undefined : shape.property(property);
  const types = index === undefined ? undefined : shapeAt(index).types;
  return member !== undefined && types !== undefined && hasType(member.value, types) ? property : undefined;
}

/** The property that an object lacks, that other tools call so, and that such a value may be meant for. */
export function propertyCalled(node: ObjectNode, shape: WalkedShape, { key, value }: Member): string | undefined {
  const property = ownProperty(shape.otherNames, fold(key.name));
  if (property === undefined || node.member(property) !== undefined) return undefined;
  const types = shape.union === undefined ? shapeAt(shape.property(property) ?? -1).types : (["string"] as const);
  return types === undefined || hasType(value, types) ? property : undefined;
}

/** Whether a key of an open object is beyond doubt a known one: in another spelling, by another name or in another place. */
export function isMeantOtherwise(node: ObjectNode, shape: WalkedShape, member: Member): boolean {
  if (shape.properties === undefined || shape.isResponse === true) return false;
  const { name } = member.key;
  const free = keysOf(shape).filter((key) => node.member(key) === undefined);
  if (nearMiss(name, free) !== undefined || otherWords(name, free) !== undefined) return true;
  return propertyCalled(node, shape, member) !== undefined || isBesideContents(node, shape, member);
}

/** Whether a key belongs in a property that holds such keys, and which the object lacks. */
function isBesideContents(node: ObjectNode, shape: WalkedShape, member: Member): boolean {
  const place = shape.contents && placeOf(node, shape, [member])?.property;
  return place !== undefined && shape.contents?.includes(place) === true;
}

/** The properties of a shape that such a value may be meant for. */
function keysFor({ value }: Member, shape: WalkedShape): string[] {
  return keysOf(shape).filter((name) => mayHold(shapeAt(shape.property(name) ?? -1), value));
}

/** Whether a value has the type that a shape asks for, and an object at least one of its keys. */
function mayHold({ types, choice, properties, rest }: WalkedShape, value: Node): boolean {
  // A null stands for whatever is to be taken away.
  if (value.type === "null") return true;
  if (types !== undefined && !hasType(value, types)) return false;
  const chosen = choice && (holds(choice.when, value) ? choice.then : choice.else);
  if (chosen !== undefined) return mayHold(shapeAt(chosen), value);
  if (value.type !== "object" || properties === undefined || rest !== false || value.members.length === 0) return true;
  const names = Object.keys(properties);
  return value.members.some(({ key }) => names.includes(key.name) || nearMiss(key.name, names) !== undefined);
}

/** The properties of a shape under their present names. */
export function keysOf(shape: WalkedShape): string[] {
  return Object.keys(shape.properties ?? {}).filter((name) => ownProperty(shape.oldKeys, name) === undefined);
}

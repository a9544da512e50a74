import type { Member, Node, ObjectNode } from "../document/tree.js";
import { fold, nearMiss, otherWords, suggest } from "jsonata-check/text";
import { hasType, holds, ownProperty } from "./shape.js";
import type { IntendedProperty, StructuralFinding } from "./structure.js";
import { shapeAt, type WalkedShape } from "./walked-shape.js";

/** Reports problems with the keys of objects: unknown, misplaced, renamed and missing ones. */
export class KeyFindings {
  readonly #findings: StructuralFinding[];
  readonly #isIncomplete: boolean;

  /** Adds to `findings`; `isIncomplete` means that a syntax error may have swallowed keys. */
  constructor(findings: StructuralFinding[], isIncomplete: boolean) {
    this.#findings = findings;
    this.#isIncomplete = isIncomplete;
  }

  /**
   * One mistake, one finding: an unknown key that is clearly a missing one under another name, keys next to the object they
   * belong in, and an object that is something else altogether. Returns the misspelled members of a closed object.
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
    // An object with only unknown keys, and objects in it, is something else altogether.
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
    const blank = node.get(property);
    // What is said of the value is that nothing is written there.
    const said = this.#findings.findIndex((finding) => finding.kind === "type" && finding.node === blank);
    if (said >= 0) this.#findings.splice(said, 1);
    const isRequired = at >= 0 || blank !== undefined;
    this.unknown(first, keysOf(shape), { inside: property, others, isRequired, isOpen, isBlank: blank !== undefined });
    const rest = unknown.filter((member) => !members.includes(member));
    return this.#reportMisplaced(node, shape, rest, missing);
  }

  /** Reports an unknown key, unless a syntax error may have moved it; returns the absent property that it clearly means. */
  unknown(member: Member, known: readonly string[], meant: IntendedProperty = {}): string | undefined {
    const owner = member.value.parent;
    const free = known.filter((key) => owner?.type !== "object" || owner.member(key) === undefined);
    const near = meant.near ?? nearMiss(member.key.name, free);
    // A bracket that is missing moves keys into the object before them.
    if (this.#isIncomplete && near === undefined && meant.missing === undefined && meant.inside === undefined) return;
    this.#findings.push({ kind: "unknown-property", member, known: free, ...meant, near });
    return near;
  }

  /** Reports a missing property, unless a syntax error may have swallowed it. */
  require(node: ObjectNode, property: string, allowed?: readonly string[]): void {
    if (this.#isIncomplete) return;
    this.#findings.push({ kind: "required", node, property, ...(allowed === undefined ? {} : { allowed }) });
  }
}

/**
 * The property that is not there, or is empty, and whose object has most of the unknown keys: pagination keys beside `format` where
 * they belong in `config`.
 */
function placeOf(
  node: ObjectNode,
  shape: WalkedShape,
  unknown: readonly Member[],
): { readonly property: string; readonly members: readonly Member[] } | undefined {
  if (unknown.length === 0) return undefined;
  return Object.entries(shape.properties ?? {})
    .filter(([property]) => isAbsent(node, property))
    .map(([property, index]) => {
      const { properties = {} } = shapeAt(index);
      // In schema order, so that the finding does not depend on the order of the keys.
      const members = Object.keys(properties).flatMap((name) => unknown.filter(({ key }) => key.name === name));
      return { property, members };
    })
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)[0];
}

/** Whether an object does not have a property, or has nothing behind its colon, as only YAML allows. */
function isAbsent(node: ObjectNode, property: string): boolean {
  const value = node.get(property);
  return value === undefined || (value.type === "null" && value.start === value.end);
}

/** The only missing property, if the only unknown key has a value of its type. */
function otherName(shape: WalkedShape, unknown: readonly Member[], missing: readonly string[]): string | undefined {
  const [member] = unknown;
  const [property] = missing;
  const index = property === undefined ? undefined : shape.property(property);
  const types = index === undefined ? undefined : shapeAt(index).types;
  return member !== undefined && types !== undefined && hasType(member.value, types) ? property : undefined;
}

/** The absent property that other tools call by the member's name, if the value has its type. */
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

/** The properties of a shape that could have the member's value. */
function keysFor({ value }: Member, shape: WalkedShape): string[] {
  return keysOf(shape).filter((name) => mayHold(shapeAt(shape.property(name) ?? -1), value));
}

/** Whether a value has the type of a shape, and, if it is an object, at least one of its keys. */
function mayHold({ types, choice, properties, rest }: WalkedShape, value: Node): boolean {
  // Null removes any property.
  if (value.type === "null") return true;
  if (types !== undefined && !hasType(value, types)) return false;
  const chosen = choice && (holds(choice.when, value) ? choice.then : choice.else);
  if (chosen !== undefined) return mayHold(shapeAt(chosen), value);
  if (value.type !== "object" || properties === undefined || rest !== false || value.members.length === 0) return true;
  const names = Object.keys(properties);
  return value.members.some(({ key }) => names.includes(key.name) || nearMiss(key.name, names) !== undefined);
}

/** The current names of a shape's properties. */
export function keysOf(shape: WalkedShape): string[] {
  return Object.keys(shape.properties ?? {}).filter((name) => ownProperty(shape.oldKeys, name) === undefined);
}

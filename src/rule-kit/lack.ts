import { named } from "../../generated/shapes.js";
import type { Member, Node, ObjectNode } from "../document/tree.js";
import type { Value } from "../model/value.js";
import { hasType, ownProperty, type ShapeIndex } from "../schema/shape.js";
import type { Structure } from "../schema/structure.js";
import { shapeAt, type WalkedShape } from "../schema/walked-shape.js";
import type { LintedDocument } from "./linted-document.js";

/** Keys that a finding reports as missing from a value. */
export interface Lack {
  readonly value: Value;
  readonly keys: readonly string[];
}

/** Whether the keys are certainly missing: neither in an unknown base, nor lost to a syntax error, nor misspelled. */
export function isSure({ value, keys }: Lack, { model, structure }: LintedDocument): boolean {
  if (keys.some((key) => (value.get(key)?.type ?? "null") !== "null")) return false;
  const config = model.placeOf(value.node)?.config;
  const isWhole = value.layers.at(-1)?.nulls === "value" || config?.isWhole === true;
  if (!isWhole || config?.isComplete !== true) return false;
  return !value.layers.some(({ node }) => node.type === "object" && hasUnknownKeyFor(node, keys, structure));
}

/** Whether an object has an unknown key whose value fits one of the missing keys. */
export function hasUnknownKeyFor(node: ObjectNode, missing: readonly string[], structure: Structure): boolean {
  const shapes = (structure.shapes.get(node) ?? []).map((name) => shapeAt(named[name]));
  return node.members.some((member) => mayBeMeantFor(member, missing, shapes));
}

/** Whether a member has an unknown key, and a value that fits one of the missing keys. */
function mayBeMeantFor({ key, value }: Member, missing: readonly string[], shapes: readonly WalkedShape[]): boolean {
  const isKnown = shapes.some(
    ({ oldKeys, properties }) => ownProperty(properties, key.name) ?? ownProperty(oldKeys, key.name),
  );
  return !isKnown && shapes.some((shape) => missing.some((name) => fits(value, shape.property(name))));
}

function fits(value: Node, index: ShapeIndex | undefined): boolean {
  if (index === undefined) return false;
  const { types, values } = shapeAt(index);
  if (types !== undefined && !hasType(value, types)) return false;
  return values === undefined || (value.type === "string" && values.includes(value.value.toLowerCase()));
}

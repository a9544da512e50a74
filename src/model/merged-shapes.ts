import type { ShapeName } from "../../generated/shapes.js";
import type { Node, ObjectNode } from "../document/tree.js";
import { ownProperty } from "../schema/shape.js";
import type { Structure } from "../schema/structure.js";
import { shapeAt, shapeNamed, type WalkedShape } from "../schema/walked-shape.js";
import type { Model } from "./model.js";

/** The shapes of objects that get their `format` from the base. */
export function* mergedShapes({ shapes }: Structure, model: Model): Iterable<readonly [ObjectNode, ShapeName]> {
  for (const [node, names] of shapes) {
    if (node.type !== "object") continue;
    for (const name of names) {
      const { union } = shapeNamed(name);
      if (union === undefined || node.get(union.tag) !== undefined) continue;
      const branch = ownProperty(union.branches, model.merged(node)?.text(union.tag) ?? "");
      if (branch === undefined) continue;
      for (const shaped of shapesBelow(node, shapeAt(branch))) {
        if (shapes.get(shaped[0])?.includes(shaped[1]) !== true) yield shaped;
      }
    }
  }
}

/** The objects below another one that have named shapes. */
function* shapesBelow(node: ObjectNode, shape: WalkedShape): Iterable<readonly [ObjectNode, ShapeName]> {
  for (const { key, value } of node.members) {
    const below = shape.property(key.name);
    if (below === undefined || !isObject(value)) continue;
    const { name } = shapeAt(below);
    if (name !== undefined) yield [value, name];
    yield* shapesBelow(value, shapeAt(below));
  }
}

function isObject(node: Node): node is ObjectNode {
  return node.type === "object";
}

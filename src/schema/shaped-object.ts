import { named, type ShapeKeys, type ShapeName } from "../../generated/shapes.js";
import type { ArrayNode, BooleanNode, Member, Node, NumberNode, ObjectNode, StringNode } from "../document/tree.js";
import type { Shape } from "./shape.js";
import { shapeAt } from "./walked-shape.js";

/** An object of a named shape. The compiler checks keys; older spellings are found too. */
export class ShapedObject<S extends ShapeName> {
  readonly name: S;
  readonly node: ObjectNode;
  readonly #oldKeys: Shape["oldKeys"];

  constructor(name: S, node: ObjectNode) {
    this.name = name;
    this.node = node;
    this.#oldKeys = shapeAt(named[name]).oldKeys;
  }

  /** The member with that name, or with an older spelling of it. */
  member(key: ShapeKeys[S]): Member | undefined {
    const member = this.node.member(key);
    if (member !== undefined) return member;
    const oldKeys = this.#oldKeys;
    if (oldKeys === undefined) return undefined;
    const oldKey = Object.keys(oldKeys).find((name) => oldKeys[name] === key && this.node.member(name) !== undefined);
    return oldKey === undefined ? undefined : this.node.member(oldKey);
  }

  /** The value of `member(key)`. */
  get(key: ShapeKeys[S]): Node | undefined {
    return this.member(key)?.value;
  }

  has(key: ShapeKeys[S]): boolean {
    return this.member(key) !== undefined;
  }

  /** The value, if it is a string. */
  string(key: ShapeKeys[S]): StringNode | undefined {
    const value = this.get(key);
    return value?.type === "string" ? value : undefined;
  }

  /** The decoded text of `string(key)`. */
  text(key: ShapeKeys[S]): string | undefined {
    return this.string(key)?.value;
  }

  /** The value, if it is an object. */
  object(key: ShapeKeys[S]): ObjectNode | undefined {
    const value = this.get(key);
    return value?.type === "object" ? value : undefined;
  }

  /** The value, if it is an array. */
  array(key: ShapeKeys[S]): ArrayNode | undefined {
    const value = this.get(key);
    return value?.type === "array" ? value : undefined;
  }

  /** The value, if it is a number. */
  number(key: ShapeKeys[S]): NumberNode | undefined {
    const value = this.get(key);
    return value?.type === "number" ? value : undefined;
  }

  /** The value, if it is a boolean. */
  boolean(key: ShapeKeys[S]): BooleanNode | undefined {
    const value = this.get(key);
    return value?.type === "boolean" ? value : undefined;
  }

  /** Whether the value is the boolean `true`. */
  isTrue(key: ShapeKeys[S]): boolean {
    return this.boolean(key)?.value === true;
  }
}

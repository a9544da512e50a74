import type { Role, ShapeName, TemplateScope } from "../../generated/shapes.js";
import type { Node } from "../document/tree.js";
import type { Constant, Constraint, JsonType } from "./structure.js";

/** A compiled object of the schema. The generator compiles the canonical schema to a table of these. */
export interface Shape {
  /** The title of the definition. */
  readonly name?: ShapeName;
  /** The allowed JSON types; any by default. */
  readonly types?: readonly JsonType[];
  /** The only values allowed (`enum` or `const`). */
  readonly values?: readonly Constant[];
  /** Known strings of an open set: another one is a mistake only if it is a near miss. */
  readonly known?: readonly string[];
  /** Other tools' names of values, folded, with the value that each means. */
  readonly otherValues?: Readonly<Record<string, string>>;
  /** Older spellings of values. */
  readonly oldValues?: Readonly<Record<string, OldValue>>;
  /** Whether values in upper case are only a matter of style: HTTP verbs. */
  readonly isLowerCase?: true;
  /** Whether the API responds with the object, which may then have unknown keys. */
  readonly isResponse?: true;
  /** The properties whose keys are misplaced beside them, although the object may have keys that are not known. */
  readonly contents?: readonly string[];
  readonly limits?: readonly Constraint[];
  readonly properties?: Readonly<Record<string, ShapeIndex>>;
  /** The shape of other properties; `false` if there are none, absent if they may be anything. */
  readonly rest?: ShapeIndex | false;
  readonly required?: readonly string[];
  /** Older spellings of properties, with the current one. */
  readonly oldKeys?: Readonly<Record<string, string>>;
  /** Other tools' names of properties (of a union: its tag), folded, with the property that each means. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** Set if an object without its one required key may be that key's content. */
  readonly oldForm?: OldForm;
  readonly items?: ShapeIndex;
  /** A union: the value of one property determines the shape of an object. */
  readonly union?: Union;
  /** A choice by keys or JSON type. */
  readonly choice?: Choice;
  readonly role?: Role;
  readonly template?: TemplateScope;
  /** Whether the string is confidential. */
  readonly isSecret?: true;
  /** The scope of all templates in the value, overriding their own shape. */
  readonly templateScope?: TemplateScope;
  /** Whether a document starts here that is merged into a stored one: nothing is required, and null removes. */
  readonly isPatch?: true;
}

/** The index of a shape in the table. */
export type ShapeIndex = number;

/** A union with a tag. */
export interface Union {
  readonly tag: string;
  readonly branches: Readonly<Record<string, ShapeIndex>>;
}

/** A choice between two shapes; an absent one allows anything. */
export interface Choice {
  readonly when: Condition;
  readonly then?: ShapeIndex;
  readonly else?: ShapeIndex;
}

/** The condition of a choice: all given parts must hold. */
export interface Condition {
  readonly types?: readonly JsonType[];
  readonly required?: readonly string[];
  /** Types of properties that are present. */
  readonly propertyTypes?: Readonly<Record<string, readonly JsonType[]>>;
  readonly anyOf?: readonly Condition[];
}

/** The current spelling of an older value, and properties that take over the rest of its meaning. */
export interface OldValue {
  readonly value: string;
  /** Properties of the `config` next to the value. */
  readonly alsoSets?: Readonly<Record<string, string>>;
}

/** An older form of an object. */
export interface OldForm {
  readonly name: string;
  /** An object has the older form if it has the one property and lacks the other. */
  readonly has: string;
  readonly lacks: string;
  /** The shape of the older form. */
  readonly shape: ShapeIndex;
}

/** Whether a value has one of the JSON types. An unreadable value has every type. */
export function hasType(node: Node, types: readonly JsonType[]): boolean {
  if (node.type === "missing") return true;
  if (node.type !== "number") return types.includes(node.type);
  if (types.includes("number")) return Number.isFinite(node.value);
  return types.includes("integer") && Number.isInteger(node.value);
}

/** Whether a choice's condition holds for a value. */
export function holds(condition: Condition, node: Node): boolean {
  if (condition.types !== undefined && !hasType(node, condition.types)) return false;
  if (condition.anyOf !== undefined && !condition.anyOf.some((one) => holds(one, node))) return false;
  if (node.type !== "object") return true;
  if (condition.required?.some((name) => node.get(name) === undefined) === true) return false;
  return Object.entries(condition.propertyTypes ?? {}).every(([name, types]) => {
    const value = node.get(name);
    return value === undefined || hasType(value, types);
  });
}

/** The entry of a table under a user-defined name, never an inherited property. */
export function ownProperty<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

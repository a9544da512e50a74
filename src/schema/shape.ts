import type { Role, ShapeName, TemplateScope } from "../../generated/shapes.js";
import type { Node } from "../document/tree.js";
import type { Constant, Constraint, JsonType } from "./structure.js";

/** What the walk needs of one object of the schema. The generator compiles the canonical schema to a table of these. */
export interface Shape {
  /** The title of the definition. */
  readonly name?: ShapeName;
  /** The JSON types a value may have; any where absent. */
  readonly types?: readonly JsonType[];
  /** The only values allowed (`enum` or `const`). */
  readonly values?: readonly Constant[];
  /** Text values that are known of an open set: another one is a mistake only where it is a near miss. */
  readonly known?: readonly string[];
  /** What other tools call the values, folded, with the value each stands for. */
  readonly otherValues?: Readonly<Record<string, string>>;
  /** Older spellings of values. */
  readonly oldValues?: Readonly<Record<string, OldValue>>;
  /** Whether a value of the set in upper case is a matter of style: HTTP verbs. */
  readonly isLowerCase?: true;
  /** The API answers with the object: it may have keys that are not known. */
  readonly isResponse?: true;
  /** The properties whose keys are misplaced beside them, although the object may have keys that are not known. */
  readonly contents?: readonly string[];
  readonly limits?: readonly Constraint[];
  readonly properties?: Readonly<Record<string, ShapeIndex>>;
  /** What keys beside `properties` hold; `false` where there are none, absent where they hold anything. */
  readonly rest?: ShapeIndex | false;
  readonly required?: readonly string[];
  /** Older spellings of properties, with the property each stands for. */
  readonly oldKeys?: Readonly<Record<string, string>>;
  /** What other tools call the properties (of a union: its tag), folded, with the property each stands for. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** Set where an object that lacks its one required key may be that key's content, written without it. */
  readonly oldForm?: OldForm;
  readonly items?: ShapeIndex;
  /** A union: the value of one property says which shape an object has. */
  readonly union?: Union;
  /** A choice by key or JSON type. */
  readonly choice?: Choice;
  readonly role?: Role;
  readonly template?: TemplateScope;
  /** The string is confidential. */
  readonly isSecret?: true;
  /** The scope of all templates of the value, whatever their own shape says. */
  readonly templateScope?: TemplateScope;
  /** Set where a document that is merged into a stored one begins: nothing is required below, and null removes. */
  readonly isPatch?: true;
}

/** The number of a shape in the table. */
export type ShapeIndex = number;

/** A union decided by a tag. */
export interface Union {
  readonly tag: string;
  readonly branches: Readonly<Record<string, ShapeIndex>>;
}

/** A choice between two shapes; where one is absent, anything goes. */
export interface Choice {
  readonly when: Condition;
  readonly then?: ShapeIndex;
  readonly else?: ShapeIndex;
}

/** What a choice looks at: all that is given must hold. */
export interface Condition {
  readonly types?: readonly JsonType[];
  readonly required?: readonly string[];
  /** Types of properties that are present. */
  readonly propertyTypes?: Readonly<Record<string, readonly JsonType[]>>;
  readonly anyOf?: readonly Condition[];
}

/** What an older value is written as today, and which properties take over the rest of its meaning. */
export interface OldValue {
  readonly value: string;
  /** Properties of the `config` beside the value. */
  readonly alsoSets?: Readonly<Record<string, string>>;
}

/** An older form of an object. */
export interface OldForm {
  readonly name: string;
  /** An object has the older form if it has the one property and lacks the other. */
  readonly has: string;
  readonly lacks: string;
  /** The shape the older form has. */
  readonly shape: ShapeIndex;
}

/** Whether a value has one of the JSON types. A value that could not be read has every type. */
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

/** The entry of a table under a name that a user chose: never one that every object inherits. */
export function ownProperty<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

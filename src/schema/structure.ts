import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Role, ShapeName, TemplateScope } from "../../generated/shapes.js";

/** What the walk over the schema learns about a document. */
export interface Structure {
  /** The objects and arrays with named definitions in the schema, in document order, each with its names. */
  readonly shapes: ReadonlyMap<Node, readonly ShapeName[]>;
  /** Every string with an embedded language, in document order. */
  readonly sites: readonly Site[];
  readonly findings: readonly StructuralFinding[];
}

/** The structure of a text that is not an integration document. */
export const emptyStructure: Structure = { shapes: new Map(), sites: [], findings: [] };

/** A string with an embedded language. */
export type Site =
  | { readonly language: "jsonata"; readonly node: StringNode; readonly role: Role }
  | {
      readonly language: "template";
      readonly node: StringNode;
      readonly scope: TemplateScope;
      /** Whether its value is confidential. */
      readonly isSecret: boolean;
    };

/** The name of a JSON type. */
export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** A value that an enumeration or a tag may have. */
export type Constant = string | number | boolean | null;

/** A violation of the schema, reported by the rule `schema/<kind>`. */
export type StructuralFinding =
  | {
      readonly kind: "type";
      readonly node: Node;
      readonly expected: readonly JsonType[];
      readonly property?: string;
      /** Set if a string with an expression is expected. */
      readonly role?: Role | undefined;
      /** The item types of an expected list. */
      readonly items?: readonly JsonType[] | undefined;
      /** The required keys of an expected object. */
      readonly keys?: readonly string[] | undefined;
      /** All its keys; empty if they are user-defined names. */
      readonly optional?: readonly string[];
      /** The value belongs one level deeper: a level of user-defined names is missing. */
      readonly isLevelMissing?: boolean;
    }
  | {
      readonly kind: "required";
      readonly node: ObjectNode;
      readonly property: string;
      /** The allowed values of a union's tag. */
      readonly allowed?: readonly string[];
    }
  | {
      readonly kind: "enum";
      readonly node: Node;
      readonly allowed: readonly Constant[];
      readonly isKnownOnly: boolean;
      /** The clearly intended value: this one is a misspelling, or another tool's name. */
      readonly meant?: string | undefined;
    }
  | { readonly kind: "constraint"; readonly node: Node; readonly constraint: Constraint }
  | ({
      readonly kind: "unknown-property";
      readonly member: Member;
      readonly known: readonly string[];
    } & IntendedProperty)
  | { readonly kind: "deprecated-spelling"; readonly deprecated: Deprecated }
  | { readonly kind: "method-case"; readonly node: StringNode; readonly allowed: readonly string[] };

/** What an unknown key is evidently meant to be. */
export interface IntendedProperty {
  /** The missing required property that it evidently is. */
  readonly missing?: string | undefined;
  /** The absent property that it clearly means: the key is a misspelling, or another tool's name. */
  readonly near?: string | undefined;
  /** The absent property that it belongs inside. */
  readonly inside?: string;
  /** That property is there, with nothing behind its colon. */
  readonly isBlank?: boolean;
  /** Other keys that belong there. */
  readonly others?: readonly Member[];
  /** Whether that property is required. */
  readonly isRequired?: boolean;
  /** Whether the object accepts any key. */
  readonly isOpen?: boolean;
}

/** A limiting keyword of the schema, with its argument. */
export interface Constraint {
  readonly keyword: "pattern" | "minimum" | "minItems";
  readonly limit: string | number;
  /** What to write, if the keyword does not tell: "Write a UUID such as …". */
  readonly expected?: string;
}

/** A deprecated spelling of a property, a value, or a whole form. */
export type Deprecated =
  | { readonly what: "property"; readonly member: Member; readonly property: string }
  | {
      readonly what: "value";
      readonly node: StringNode;
      readonly value: string;
      readonly alsoSets: Readonly<Record<string, string>>;
    }
  | { readonly what: "form"; readonly node: ObjectNode; readonly form: string };

import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import type { Role, ShapeName, TemplateScope } from "../../generated/shapes.js";

/** What the walk over the schema learns of a document, in one pass. */
export interface Structure {
  /** The objects and arrays that have a named definition in the schema, in document order, each with its names. */
  readonly shapes: ReadonlyMap<Node, readonly ShapeName[]>;
  /** Every string that holds an embedded language, in document order. */
  readonly sites: readonly Site[];
  readonly findings: readonly StructuralFinding[];
}

/** The structure of a text that is no integration document. */
export const emptyStructure: Structure = { shapes: new Map(), sites: [], findings: [] };

/** A string of the document that holds an embedded language. */
export type Site =
  | { readonly language: "jsonata"; readonly node: StringNode; readonly role: Role }
  | {
      readonly language: "template";
      readonly node: StringNode;
      readonly scope: TemplateScope;
      /** Whether what it resolves to is confidential. */
      readonly isSecret: boolean;
    };

/** The name of a JSON type. */
export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

/** A value that an enumeration or a tag may have. */
export type Constant = string | number | boolean | null;

/** A breach of the schema. `kind` is the name of the rule `schema/<kind>` that words it. */
export type StructuralFinding =
  | {
      readonly kind: "type";
      readonly node: Node;
      readonly expected: readonly JsonType[];
      readonly property?: string;
      /** Where a string is expected that holds an expression. */
      readonly role?: Role | undefined;
      /** Where a list is expected: the types of its items. */
      readonly items?: readonly JsonType[] | undefined;
      /** Where an object is expected: the keys that it needs; none where they are names of one's own. */
      readonly keys?: readonly string[] | undefined;
      /** The value is one of what the object of that name should hold: names are left out. */
      readonly isLevelMissing?: boolean;
    }
  | {
      readonly kind: "required";
      readonly node: ObjectNode;
      readonly property: string;
      /** Set for the tag of a union: the values it may have. */
      readonly allowed?: readonly string[];
    }
  | {
      readonly kind: "enum";
      readonly node: Node;
      readonly allowed: readonly Constant[];
      readonly isKnownOnly: boolean;
      /** The value that this one clearly stands for: what other tools call so, or a misspelling. */
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

/** What an unknown key is evidently meant for. */
export interface IntendedProperty {
  /** The required property that the object lacks and this one evidently is. */
  readonly missing?: string | undefined;
  /** The absent property that the key clearly stands for: what other tools call so, or a misspelling. */
  readonly near?: string | undefined;
  /** The absent property in whose object the key belongs. */
  readonly inside?: string;
  /** That property is there, with nothing behind its colon. */
  readonly isBlank?: boolean;
  /** More keys that belong there. */
  readonly others?: readonly Member[];
  /** Whether the object is of no use without that property. */
  readonly isRequired?: boolean;
  /** The object takes any key: only what the key is evidently meant for is against it. */
  readonly isOpen?: boolean;
}

/** A keyword of the schema that limits a value, with its argument. */
export interface Constraint {
  readonly keyword: "pattern" | "minimum" | "minItems";
  readonly limit: string | number;
  /** What to write, where the keyword alone does not say it: "Write a UUID such as …". */
  readonly expected?: string;
}

/** An older spelling that is still understood: of a property, of a value, or of a whole form. */
export type Deprecated =
  | { readonly what: "property"; readonly member: Member; readonly property: string }
  | {
      readonly what: "value";
      readonly node: StringNode;
      readonly value: string;
      readonly alsoSets: Readonly<Record<string, string>>;
    }
  | { readonly what: "form"; readonly node: ObjectNode; readonly form: string };

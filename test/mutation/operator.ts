import type { Node } from "../../src/document/tree.js";
import type { Edit } from "../../src/text/edit.js";
import type { Random } from "../property/random.js";
import { applyEdits } from "./edits.js";
import type { Subject } from "./subject.js";

/** The one finding that a mutant is to have. */
export interface Expected {
  readonly rule: string;
  /** RFC 6901 pointer in the mutant. */
  readonly pointer: string;
  /** The underlined text: of the file, or decoded inside an expression or template. One of several if all are right. */
  readonly text: string | readonly string[];
}

/** A document with one defect. */
export interface Mutant {
  readonly text: string;
  readonly expected: Expected;
}

/** A way to damage a document. */
export interface Operator {
  /** A short description of the change. */
  readonly id: string;
  /** The part of the rule catalogue it tries. */
  readonly area: string;
  /** The rule that is to find the defect. */
  readonly rule: string;
  /** Undefined if the document has no place for the defect. */
  mutate(subject: Subject, random: Random): Mutant | undefined;
}

/** The effect of an operator at one place. */
export interface Damage {
  readonly edits: readonly (Edit | undefined)[];
  readonly pointer: string;
  readonly text: string | readonly string[];
}

/** The facts available to an operator besides its place. */
export interface Scene {
  readonly subject: Subject;
  readonly random: Random;
}

/** A type of nodes, or any. */
type NodeType = Node["type"] | "any";

type NodeOf<T extends NodeType> = T extends "any" ? Node : Extract<Node, { type: T }>;

/** How an operator that damages a single place is described. */
export interface OperatorSpec<T extends NodeType> {
  readonly id: string;
  readonly rule: string;
  /** Patterns of the places, as `Subject.at` reads them. */
  readonly at: readonly string[];
  readonly type: T;
  /** Only if a complete configuration declares the names. */
  readonly whole?: boolean;
  damage(node: NodeOf<T>, scene: Scene): Damage | undefined;
}

/** An operator that tries its places in random order until one can be damaged. */
export function operator<T extends NodeType>(spec: OperatorSpec<T>): Operator {
  const { id, rule, at, type, whole = false } = spec;
  return {
    id,
    rule,
    area: rule.slice(0, rule.indexOf("/")),
    mutate(subject, random) {
      if (whole && !subject.isWhole) return undefined;
      const places = subject.at(at).filter((node) => isOfType(node, type));
      while (places.length > 0) {
        const [node] = places.splice(random.below(places.length), 1);
        const damage = node && spec.damage(node, { subject, random });
        const mutant = damage && mutantOf(subject, rule, damage);
        if (mutant !== undefined) return mutant;
      }
      return undefined;
    },
  };
}

function isOfType<T extends NodeType>(node: Node, type: T): node is NodeOf<T> {
  return type === "any" || node.type === type;
}

function mutantOf(subject: Subject, rule: string, { edits, pointer, text }: Damage): Mutant | undefined {
  const complete = edits.filter((edit) => edit !== undefined);
  if (complete.length < edits.length) return undefined;
  return { text: applyEdits(subject.text, complete), expected: { rule, pointer, text } };
}

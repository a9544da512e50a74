import { fold, nearValue } from "jsonata-check/text";
import type { Node } from "../document/tree.js";
import { keysOf } from "./key-findings.js";
import { hasType, ownProperty } from "./shape.js";
import type { Constant, StructuralFinding, Constraint } from "./structure.js";
import { shapeAt, type WalkedShape } from "./walked-shape.js";

/** Reports problems with values themselves: their types, unknown ones, and those beyond a limit. */
export class ValueFindings {
  readonly #findings: StructuralFinding[];
  readonly #isIncomplete: boolean;
  /** Values with a finding. */
  readonly #wrong = new Set<Node>();

  /** Adds to `findings`; `isIncomplete` means that a syntax error may have swallowed items. */
  constructor(findings: StructuralFinding[], isIncomplete: boolean) {
    this.#findings = findings;
    this.#isIncomplete = isIncomplete;
  }

  /** Checks a value itself; false if nothing below should be checked. */
  judge(node: Node, shape: WalkedShape): boolean {
    if (shape.types !== undefined && !hasType(node, shape.types)) {
      const property = typeof node.key === "string" ? { property: node.key } : {};
      const items = shape.items === undefined ? undefined : shapeAt(shape.items).types;
      const { types: expected, role, choice } = shape;
      // What may be null is an object by choice.
      const ofObject = choice?.then === undefined ? shape : shapeAt(choice.then);
      const keys = ofObject.required ?? (ofObject.union && [ofObject.union.tag]);
      const optional = keysOf(ofObject).filter((key) => !key.startsWith("$"));
      this.report({ kind: "type", node, expected, role, items, keys, optional, ...property });
      return false;
    }
    if (shape.values !== undefined && !this.#hasValue(node, shape, shape.values)) return false;
    if (shape.known !== undefined) {
      const meant = meantValue(node, shape, shape.known);
      if (meant !== undefined) this.report({ kind: "enum", node, allowed: shape.known, isKnownOnly: true, meant });
    }
    if (shape.limits !== undefined) {
      const constraint = brokenLimit(node, shape.limits, this.#isIncomplete);
      if (constraint !== undefined) this.report({ kind: "constraint", node, constraint });
    }
    return true;
  }

  #hasValue(node: Node, shape: WalkedShape, values: readonly Constant[]): boolean {
    const value = node.type === "null" ? null : "value" in node ? node.value : undefined;
    if (value !== undefined && values.includes(value)) return true;
    const isOtherCase =
      shape.isLowerCase === true && node.type === "string" && values.includes(node.value.toLowerCase());
    if (isOtherCase) this.report({ kind: "method-case", node, allowed: values.filter(isText) });
    else this.reportEnum(node, shape, values);
    return isOtherCase;
  }

  /** Reports a value that is none of the allowed ones. */
  reportEnum(node: Node, shape: WalkedShape, allowed: readonly Constant[]): void {
    this.report({ kind: "enum", node, allowed, isKnownOnly: false, meant: meantValue(node, shape, allowed) });
  }

  /** Reports a value at most once. */
  report(finding: Extract<StructuralFinding, { readonly node: Node }>): void {
    if (this.#wrong.has(finding.node)) return;
    this.#wrong.add(finding.node);
    this.#findings.push(finding);
  }

  /** Counts a value as reported: it has a finding of another kind. */
  settle(node: Node): void {
    this.#wrong.add(node);
  }
}

/** The allowed or known value that a string clearly means. */
function meantValue(node: Node, { otherValues }: WalkedShape, known: readonly Constant[]): string | undefined {
  if (node.type !== "string" || known.includes(node.value)) return undefined;
  return ownProperty(otherValues, fold(node.value)) ?? nearValue(node.value, known.filter(isText));
}

function isText(value: Constant): value is string {
  return typeof value === "string";
}

/** The first limit that a value violates. In an incomplete document nothing is too short. */
function brokenLimit(node: Node, limits: readonly Constraint[], isIncomplete: boolean): Constraint | undefined {
  return limits.find(({ keyword, limit }) => {
    switch (keyword) {
      case "pattern":
        return node.type === "string" && !new RegExp(String(limit), "u").test(node.value);
      case "minimum":
        return node.type === "number" && node.value < Number(limit);
      case "minItems":
        return node.type === "array" && node.items.length < Number(limit) && !isIncomplete;
    }
  });
}

import type { Step, StepNode } from "../syntax/ast.js";
import { ANY, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { collect, itemsOf, type Items } from "./items.js";
import { inferFilter } from "./predicates.js";
import { inferSort } from "./sort.js";

/** Whether a step makes tuples: for itself (`@`, `#`), or because a later `%` refers to it. */
export function isTupleStep({ node, isTuple }: Step): boolean {
  return isTuple || (node.type !== "sort" && node.isTuple);
}

/** A path maps over an array, except from a variable on. */
export function inputItems(first: Step | undefined, context: Type): Items {
  return first?.node.type === "variable" ? { element: context, min: 1, max: 1 } : itemsOf(context);
}

/** An array literal as the first step, or parentheses around one. */
export function isConstructed(node: StepNode): node is StepNode & { readonly type: "array" | "block" } {
  return (node.type === "array" || node.type === "block") && node.isConsArray;
}

/** One step for all items: its value and its stages for each, flattened into the result. */
export function inferStep(
  step: Step,
  items: Items,
  previous: Type,
  isLast: boolean,
  frame: Frame,
  interpreter: Interpreter,
): Type {
  const { node } = step;
  if (node.type === "sort") {
    const sorted = interpreter.visit(node, frame, () => inferSort(node, previous, frame, interpreter));
    return inferStages(step, sorted, frame, interpreter);
  }
  const value = frame.scope.repeat(() =>
    inferStages(step, interpreter.infer(node, { context: items.element, scope: frame.scope }), frame, interpreter),
  );
  return collect(value, items, isLast);
}

function inferStages(step: Step, value: Type, frame: Frame, interpreter: Interpreter): Type {
  let type = value;
  for (const stage of step.stages) {
    if (stage.type !== "filter") return ANY;
    type = inferFilter(stage, type, frame, interpreter);
  }
  return type;
}

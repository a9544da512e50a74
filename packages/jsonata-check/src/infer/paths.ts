import type { Path, Step, StepNode } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { hasKind, isNever, isOnly, only, withoutArray } from "../types/members.js";
import { ANY, ArrayForm, NEVER, sequenceType, withForms, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import { inferPairs } from "./group.js";
import type { Interpreter } from "./interpreter.js";
import type { Items } from "./items.js";
import { inferStep, inputItems, isConstructed, isTupleStep } from "./steps.js";
import { groupStream, inferStream, streamValues } from "./tuples.js";

/** Steps one after the other: each is evaluated for every item that the one before has left. */
export function inferPath(path: Path, frame: Frame, interpreter: Interpreter): Type {
  if (path.steps.some(isTupleStep)) return inferTuplePath(path, frame, interpreter);
  const type = keepSingleton(path, inferSteps(path, frame, interpreter));
  if (path.group === undefined) return type;
  return inferPairs(path, path.group.pairs, { context: type, scope: frame.scope }, interpreter);
}

function inferTuplePath(path: Path, frame: Frame, interpreter: Interpreter): Type {
  // Its tuples are asked for by the step that it stands in; here they are just a value.
  const stream = inferStream(path, frame, interpreter);
  if (stream === undefined || path.isTuple) return ANY;
  if (path.group !== undefined) {
    // A path that ends before its first tuple is grouped like any other.
    return stream.mayEndBefore ? ANY : groupStream(path, path.group, stream, frame, interpreter);
  }
  return keepSingleton(path, streamValues(stream));
}

function inferSteps(path: Path, frame: Frame, interpreter: Interpreter): Type {
  let items = inputItems(path.steps[0], frame.context);
  let value: Type = NEVER;
  // What the path is where an earlier step has left nothing to go on with.
  let ended: Type = NEVER;
  for (const [index, step] of path.steps.entries()) {
    const isLast = index === path.steps.length - 1;
    if (index === 0 && isConstructed(step.node)) value = inferFirstConstructed(step.node, frame, interpreter);
    else value = inferStep(step, items, value, isLast, frame, interpreter);
    if (isNever(value)) return ended;
    if (isLast) break;
    if (index === 0 && isConstructed(step.node)) reportIndexedConstructor(step, value, interpreter);
    // What is no array is sorted as it is.
    if (index === 0 && path.steps[1]?.node.type === "sort" && !isOnly(value, "array")) return ANY;
    const next = remainingItems(value, index === 0 && isConstructed(step.node));
    ended = join(ended, next.ended);
    items = next.items;
    if (items.max === 0) return ended;
  }
  return join(value, ended);
}

/** `[…]` as the first step is evaluated once, with all of the input as its context. */
function inferFirstConstructed(node: StepNode, frame: Frame, interpreter: Interpreter): Type {
  const { context } = frame;
  const single = withoutArray(context);
  const wrapped = context.any || isNever(single) ? context : join(only(context, "array"), sequenceType(single, 1, 1));
  return interpreter.infer(node, { context: wrapped, scope: frame.scope });
}

/** `[…][0].a`: the engine goes on with the characters of a text, and with nothing of anything else. */
function reportIndexedConstructor(step: Step, value: Type, interpreter: Interpreter): void {
  const { node } = step;
  if (node.type !== "array" || node.predicates.length === 0 || value.any || hasKind(value, "array")) return;
  interpreter.report(node, step, { kind: "engine-bug", bug: "indexed-constructor" });
}

/** What the next step is evaluated for, and what the path is when it ends here. */
function remainingItems(value: Type, isFirstConstructed: boolean): { readonly items: Items; readonly ended: Type } {
  const none: Items = { element: NEVER, min: 0, max: 0 };
  if (value.any) {
    // Every step but a constructor gives a sequence, and an empty one ends the path.
    const ended = isFirstConstructed ? ANY : sequenceType(NEVER, 0, 0);
    return { items: { element: ANY, min: 0, max: Infinity }, ended };
  }
  const { array } = value;
  // Only a constructor can give something else: texts, functions and objects with a length are looped over.
  if (hasKind(value, "string") || hasKind(value, "function") || hasKind(value, "object")) {
    return { items: { element: ANY, min: 0, max: Infinity }, ended: ANY };
  }
  const isOther = !isNever(withoutArray(value));
  if (array === undefined) return { items: none, ended: sequenceType(NEVER, 0, 0) };
  const empty = array.min === 0 ? emptyResult(value) : NEVER;
  const items = isOther ? { ...array, min: 0 } : array;
  return { items, ended: join(empty, isOther ? sequenceType(NEVER, 0, 0) : NEVER) };
}

/** An empty array ends the path as it is. */
function emptyResult(value: Type): Type {
  return value.array === undefined
    ? NEVER
    : withForms({ ...value.array, element: NEVER, min: 0, max: 0 }, value.array.forms);
}

/** `[]` anywhere in the path: its sequence keeps a single element, and a constructed array is wrapped once more. */
function keepSingleton(path: Path, type: Type): Type {
  const { array } = type;
  if (!path.keepSingletonArray || type.any || array === undefined) return type;
  const constructed = withForms(array, array.forms & ArrayForm.constructed);
  const sequences =
    (array.forms & ~(ArrayForm.raw | ArrayForm.constructed)) === 0 ? NEVER : withForms(array, ArrayForm.kept);
  return join(
    withoutArray(type),
    withForms(array, array.forms & ArrayForm.raw),
    isNever(constructed) ? NEVER : withForms({ ...array, element: constructed, min: 1, max: 1 }, ArrayForm.kept),
    sequences,
  );
}

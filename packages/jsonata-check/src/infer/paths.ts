import { type Group, type Path, type Step, type StepNode, isConstructed, isTupleStep } from "../syntax/ast.js";
import { join, orNothing } from "../types/join.js";
import { hasKind, isNever, isOnly, only, withoutArray } from "../types/members.js";
import { type Items, itemsOf, spreadOf } from "../types/sequences.js";
import {
  ANY,
  ArrayForm,
  FINITE,
  NEVER,
  NOTHING,
  type Type,
  arrayType,
  objectType,
  sequenceType,
  withForms,
} from "../types/type.js";
import { inferPairs } from "./constructors.js";
import type { Frame } from "./interpreter.js";
import { reportMixedOrder } from "./mixed-list.js";
import { ancestorName } from "./references.js";
import { inferFilter, inferStep, inferTerms, inputItems } from "./steps.js";

/** Steps in order: each is evaluated for every item that the previous step returned. */
export function inferPath(path: Path, frame: Frame): Type {
  if (path.steps.some(isTupleStep)) return inferTuplePath(path, frame);
  const type = keepSingleton(path, inferSteps(path, frame));
  if (path.group === undefined) return type;
  return inferPairs(path, path.group.pairs, frame.withContext(type));
}

/** A path with `@`, `#` or `%`. How many items it has is left open, if there is one. */
function inferTuplePath(path: Path, frame: Frame): Type {
  const tuples = inferTuples(path, frame);
  // The enclosing step asks for its tuples; here only its value counts.
  if (tuples === undefined || path.isTuple) return ANY;
  if (tuples.isCertain && isNever(tuples.element)) return NEVER;
  if (path.group === undefined) return keepSingleton(path, sequenceType(tuples.element, tuples.isCertain ? 1 : 0));
  // The engine groups sorted tuples themselves, not their values.
  return path.steps.at(-1)?.node.type === "sort" ? ANY : groupTuples(path, path.group, tuples, frame);
}

/** `{…}`: a key sees one tuple, and a value the values and variables of all tuples with its key. */
function groupTuples(path: Path, { pairs }: Group, { element, isCertain, bindings }: Tuples, frame: Frame): Type {
  const together = [...bindings].map(([name, type]) => [name, oneOrSeveral(type)] as const);
  const object = inferPairs(path, pairs, frame.withContext(orNothing(oneOrSeveral(element))).inner(together));
  return isCertain ? object : join(object, objectType(new Map()));
}

function oneOrSeveral(type: Type): Type {
  const { element, min } = spreadOf(type);
  return join(type, arrayType(element, 2 * min));
}

function inferSteps(path: Path, frame: Frame): Type {
  let items = inputItems(path.steps[0], frame.context);
  let value: Type = NEVER;
  // The value of the path if an earlier step returned nothing.
  let ended: Type = NEVER;
  for (const [index, step] of path.steps.entries()) {
    const isLast = index === path.steps.length - 1;
    if (index === 1 && reportMixedOrder(path, frame)) return NEVER;
    if (index === 0 && isConstructed(step.node)) value = inferFirstConstructed(step.node, frame);
    else value = inferStep(step, items, value, isLast, frame);
    if (isNever(value)) return ended;
    if (isLast) break;
    if (index === 0 && isConstructed(step.node)) reportIndexedConstructor(step, value, frame);
    // A value that is not an array is sorted as is.
    if (index === 0 && path.steps[1]?.node.type === "sort" && !isOnly(value, "array")) return ANY;
    const next = remainingItems(value, index === 0 && isConstructed(step.node));
    ended = join(ended, next.ended);
    items = next.items;
    if (items.max === 0) return ended;
  }
  return join(value, endedPath(ended));
}

/** An empty sequence is nothing; joined with other arrays it would turn them into sequences. */
function endedPath(type: Type): Type {
  const isEmpty = type.array?.max === 0 && type.array.forms === ArrayForm.sequence;
  return isEmpty ? join(withoutArray(type), NOTHING) : type;
}

/** `[…]` as the first step is evaluated once, on the whole context. */
function inferFirstConstructed(node: StepNode, frame: Frame): Type {
  const { context } = frame;
  const single = withoutArray(context);
  const wrapped = context.any || isNever(single) ? context : join(only(context, "array"), sequenceType(single, 1, 1));
  return frame.withContext(wrapped).infer(node);
}

/** `[…][0].a`: the engine continues with the characters of a string, and with nothing for anything else. */
function reportIndexedConstructor(step: Step, value: Type, frame: Frame): void {
  const { node } = step;
  if (node.type !== "array" || node.predicates.length === 0 || value.any || hasKind(value, "array")) return;
  frame.report(node, step, { kind: "engine-bug", bug: "indexed-constructor" });
}

/** The items for the next step, and the value of the path if it ends here. */
function remainingItems(value: Type, isFirstConstructed: boolean): { readonly items: Items; readonly ended: Type } {
  const none: Items = { element: NEVER, min: 0, max: 0 };
  if (value.any) {
    // Every step but a constructor returns a sequence; an empty one ends the path.
    const ended = isFirstConstructed ? ANY : sequenceType(NEVER, 0, 0);
    return { items: { element: ANY, min: 0, max: Infinity }, ended };
  }
  const { array } = value;
  // Only a constructor can return something else: the engine loops over strings, functions and objects with a length.
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

/** `[]` anywhere in the path: its sequence keeps a single element, and a constructed array is wrapped again. */
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

/** Items with variables and ancestors of their own; the types cover all of them together. */
interface Tuples {
  readonly element: Type;
  /** Whether there is at least one. */
  readonly isCertain: boolean;
  readonly bindings: ReadonlyMap<string, Type>;
}

/** The tuples of a path; undefined if unknown. */
function inferTuples(path: Path, frame: Frame): Tuples | undefined {
  let items = inputItems(path.steps[0], frame.context);
  let value: Type = NEVER;
  let tuples: Tuples | undefined;
  for (const [index, step] of path.steps.entries()) {
    if (index === 0 && isConstructed(step.node)) return undefined;
    if (tuples === undefined && !isTupleStep(step)) {
      value = inferStep(step, items, value, false, frame);
      if (!value.any && value.array === undefined) return undefined;
      items = itemsOf(value);
      continue;
    }
    const { element, min } = items;
    tuples = inferTupleStep(step, tuples ?? { element, isCertain: min > 0, bindings: new Map() }, frame);
    if (tuples === undefined) return undefined;
  }
  return tuples;
}

function inferTupleStep(step: Step, tuples: Tuples, frame: Frame): Tuples | undefined {
  const { node } = step;
  const { element, bindings } = tuples;
  const inner = frame.withContext(element).inner(bindings);
  const bound = new Map(bindings);
  let { isCertain } = tuples;
  let after = element;
  if (node.type === "sort") {
    inner.visit(node, () => join(...inferTerms(node, inner), NOTHING));
    // The engine takes sorted tuples for values, so a filter sees the tuples themselves.
    if (step.stages.some(({ type }) => type === "filter")) return undefined;
  } else {
    // A path in parentheses passes on its tuples.
    const last = node.type === "block" && node.isTuple ? node.expressions.at(-1) : undefined;
    if (last?.type === "path" && last.isTuple) return undefined;
    const type = inner.infer(node);
    if (isNever(type)) return { ...tuples, element: NEVER };
    const { element: result, min } = spreadOf(type);
    isCertain &&= min > 0;
    const isAncestor = (node.type === "name" || node.type === "wildcard") && node.ancestor !== undefined;
    if (isAncestor) bound.set(ancestorName(node.ancestor.label), element);
    // Without a name, the engine ignores the `@`.
    if (step.focus === undefined || step.focus.name === "") after = result;
    else bound.set(step.focus.name, result);
  }
  if (step.index !== undefined) bound.set(step.index.name, FINITE);
  frame.interpreter.spend(bound.size);
  for (const stage of step.stages) {
    if (stage.type === "position") bound.set(stage.name, FINITE);
    else if (stage.expression.type === "number") isCertain = false;
    else {
      const kept = inferFilter(stage, sequenceType(after, isCertain ? 1 : 0), frame.inner(bound));
      if (isNever(kept)) return { ...tuples, element: NEVER };
      isCertain &&= itemsOf(kept).min > 0;
      after = itemsOf(kept).element;
    }
  }
  return { element: after, isCertain, bindings: bound };
}

import {
  type Block,
  type Filter,
  type Group,
  type Path,
  type Step,
  type StepNode,
  isConstructed,
  isTupleStep,
} from "../syntax/ast.js";
import { join, orNothing } from "../types/join.js";
import { hasKind, isNever, isOnly, only, withoutArray } from "../types/members.js";
import { type Items, itemsOf, spreadOf, times } from "../types/sequences.js";
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
import { inferFilter, inferStep, inputItems, isUnsortable } from "./steps.js";

/** Steps in order: each is evaluated for every item that the previous step returned. */
export function inferPath(path: Path, frame: Frame): Type {
  if (path.steps.some(isTupleStep)) return inferTuplePath(path, frame);
  const type = keepSingleton(path, inferSteps(path, frame));
  if (path.group === undefined) return type;
  return inferPairs(path, path.group.pairs, frame.withContext(type));
}

/** A path with `@`, `#` or `%`. */
function inferTuplePath(path: Path, frame: Frame): Type {
  const tuples = inferTuples(path, frame);
  // The enclosing step asks for its tuples; here only its value counts.
  if (tuples === undefined || path.isTuple) return ANY;
  if (alwaysThrows(tuples)) return NEVER;
  if (path.group === undefined) return keepSingleton(path, sequenceType(tuples.element, tuples.min, tuples.max));
  // The engine groups sorted tuples themselves, not their values.
  return path.steps.at(-1)?.node.type === "sort" ? ANY : groupTuples(path, path.group, tuples, frame);
}

/** `{…}`: a key sees one tuple, and a value the values and variables of all tuples with its key. */
function groupTuples(path: Path, { pairs }: Group, { element, min, max, bindings }: Tuples, frame: Frame): Type {
  // The engine loses the value of a single tuple after the first pair.
  const value = orNothing(element, pairs.length > 1);
  const together = [...bindings].map(([name, type]) => [name, join(type, appended(type))] as const);
  const object = inferPairs(path, pairs, frame.withContext(sequenceType(value, min, max)).inner(together));
  return min > 0 ? object : join(object, objectType(new Map()));
}

/** Several values of a variable. */
function appended(type: Type): Type {
  const { element, min } = spreadOf(type);
  return arrayType(element, 2 * min);
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
    const following = path.steps[index + 1];
    if (index === 0 && following?.node.type === "sort" && !isOnly(value, "array")) {
      inferStep(following, items, value, false, frame);
      return ANY;
    }
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
interface Tuples extends Items {
  readonly bindings: ReadonlyMap<string, Type>;
}

function alwaysThrows({ element, min }: Items): boolean {
  return min > 0 && isNever(element);
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
    // The engine takes sorted tuples for values, so a filter sees the tuples themselves.
    const isSorted = tuples !== undefined && step.node.type === "sort";
    if (isSorted && step.stages.some(({ type }) => type === "filter")) return undefined;
    tuples = inferTupleStep(step, tuples ?? { ...items, bindings: new Map() }, frame);
    if (tuples === undefined) return undefined;
  }
  return tuples;
}

function inferTupleStep(step: Step, before: Tuples, frame: Frame): Tuples | undefined {
  const each = inferEach(step, before, frame.withContext(before.element).inner(before.bindings));
  if (each === undefined) return undefined;
  const [min, max] = [times(before.min, each.min), times(before.max, each.max)];
  let tuples: Tuples = { element: each.element, min, max, bindings: new Map([...before.bindings, ...each.bindings]) };
  frame.interpreter.spend(tuples.bindings.size);
  for (const stage of step.stages) {
    if (stage.type === "filter") tuples = { ...tuples, ...filterTuples(stage, tuples, frame) };
    else tuples = { ...tuples, bindings: new Map([...tuples.bindings, [stage.name, FINITE]]) };
  }
  return tuples;
}

/** What a step returns for each tuple, which is the context; undefined if unknown. */
function inferEach(step: Step, tuples: Tuples, frame: Frame): Tuples | undefined {
  const { node } = step;
  if (node.type === "block" && passesTuples(node)) return inferPassed(node, frame);
  const type =
    node.type === "sort"
      ? frame.visit(node, () => (isUnsortable(node, tuples, frame) ? NEVER : frame.context))
      : frame.infer(node);
  if (isNever(type)) return { element: NEVER, min: 1, max: 1, bindings: new Map() };
  return bind(step, node.type === "sort" ? { element: type, min: 1, max: 1 } : spreadOf(type), frame);
}

/** Adds what a step binds to its results: `@`, `#`, and the value of a later `%`. */
function bind({ node, focus, index }: Step, results: Items, { context }: Frame): Tuples {
  const bindings = new Map<string, Type>();
  if (index !== undefined) bindings.set(index.name, FINITE);
  const isAncestor = (node.type === "name" || node.type === "wildcard") && node.ancestor !== undefined;
  if (isAncestor) bindings.set(ancestorName(node.ancestor.label), context);
  // Without a name, the engine ignores the `@`.
  if (focus === undefined || focus.name === "") return { ...results, bindings };
  bindings.set(focus.name, results.element);
  return { ...results, element: context, bindings };
}

/** `(a.b)`: a path in parentheses passes on its tuples if a later `%` refers to one of its steps. */
function passesTuples({ expressions }: Block): boolean {
  const last = expressions.at(-1);
  return last?.type === "path" && last.isTuple && last.steps.some(isTupleStep);
}

function inferPassed({ expressions, predicates, group }: Block, frame: Frame): Tuples | undefined {
  const last = expressions.at(-1);
  if (last?.type !== "path" || last.group !== undefined || group !== undefined || predicates.length > 0)
    return undefined;
  const inner = frame.inner();
  for (const expression of expressions.slice(0, -1)) inner.infer(expression);
  return inferTuples(last, inner);
}

/** `[…]` on tuples: it keeps whole ones, and does not flatten their values. */
function filterTuples(filter: Filter, tuples: Tuples, frame: Frame): Items {
  const { element, min, max, bindings } = tuples;
  if (alwaysThrows(tuples)) return tuples;
  if (filter.expression.type === "number") return { element, min: 0, max: Math.min(1, max) };
  const kept = inferFilter(filter, sequenceType(element, min, max), frame.inner(bindings));
  return isNever(kept) ? { element: NEVER, min: 1, max: 1 } : itemsOf(kept);
}

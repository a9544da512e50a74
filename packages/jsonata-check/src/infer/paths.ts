import {
  type Expression,
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
import { inferObjectOf, inferPairs } from "./constructors.js";
import type { Frame } from "./interpreter.js";
import { reportMixedOrder } from "./mixed-list.js";
import { ancestorName } from "./references.js";
import { inferFilter, inferStep, inferTerms, inputItems, isRefused } from "./steps.js";

/** Steps in order: each is evaluated for every item that the previous step returned. */
export function inferPath(path: Path, frame: Frame): Type {
  if (path.steps.some(isTupleStep)) return inferTuplePath(path, frame);
  const type = keepSingleton(path, inferSteps(path, frame));
  if (path.group === undefined) return type;
  return inferPairs(path, path.group.pairs, frame.withContext(type));
}

function inferTuplePath(path: Path, frame: Frame): Type {
  // The enclosing step asks for its tuples; here only its value counts.
  const stream = inferStream(path, frame);
  if (stream === undefined || path.isTuple) return ANY;
  if (path.group !== undefined) {
    // A path that ends before its first tuple is grouped like any other path.
    return stream.mayEndBefore || stream.isSorted ? ANY : groupStream(path, path.group, stream, frame);
  }
  return keepSingleton(path, streamValues(stream));
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

/** The tuples of a path with `@`, `#` or `%`. Each has a value, variables and ancestors; the types cover all tuples together. */
interface TupleStream {
  readonly items: Items;
  readonly bindings: ReadonlyMap<string, Type>;
  /** Whether the path may end before its first step with tuples. */
  readonly mayEndBefore: boolean;
  /** Whether a sort may return tuples that the engine treats as values, so that filters and groups see the tuples themselves. */
  readonly isSorted: boolean;
}

/** The stream of a path, or of a block that ends with one; undefined if the value is not a stream. */
function inferStream(path: Path, frame: Frame): TupleStream | undefined {
  let items = inputItems(path.steps[0], frame.context);
  let stream: TupleStream | undefined;
  let value: Type = NEVER;
  let mayEndBefore = false;
  for (const [index, step] of path.steps.entries()) {
    if (index === 0 && isConstructed(step.node)) return undefined;
    if (stream === undefined && !isTupleStep(step)) {
      value = inferStep(step, items, value, false, frame);
      if (value.any || value.array === undefined) return undefined;
      items = itemsOf(value);
      mayEndBefore ||= items.min === 0;
      continue;
    }
    stream = inferTupleStep(step, stream, { items, bindings: new Map(), mayEndBefore, isSorted: false }, frame);
    if (stream === undefined) return undefined;
  }
  return stream;
}

/** The values of the tuples, which are the value of the path if nothing asks for the tuples. */
function streamValues(stream: TupleStream): Type {
  const { items } = stream;
  return alwaysThrows(stream) ? NEVER : sequenceType(items.element, items.min, items.max);
}

/** One step on the tuples of the previous step; the first step turns values into tuples. */
function inferTupleStep(
  step: Step,
  before: TupleStream | undefined,
  values: TupleStream,
  frame: Frame,
): TupleStream | undefined {
  const { node } = step;
  const stream = before ?? values;
  if (node.type === "sort") return sortStream(step, stream, before !== undefined, frame);
  const inner = tupleFrame(stream, frame);
  const results = innerStream(node, inner) ?? valuesAsStream(inner.infer(node));
  if (results === undefined) return undefined;
  if (alwaysThrows(results)) return throwingStream(stream);
  const count: Items = {
    element: focusOf(step) === undefined ? results.items.element : stream.items.element,
    min: times(stream.items.min, results.items.min),
    max: times(stream.items.max, results.items.max),
  };
  const bindings = new Map([...stream.bindings, ...results.bindings]);
  frame.interpreter.spend(bindings.size);
  if (!results.isStream) bindStep(step, stream, results, bindings);
  return inferStreamStages(step, { ...stream, items: count, bindings, isSorted: false }, frame);
}

/** The name after `@`; without a name the engine ignores it. */
function focusOf({ focus }: Step): string | undefined {
  return focus?.name === "" ? undefined : focus?.name;
}

/** The effect of `@`, `#` and a later `%` on the results of a step. */
function bindStep(step: Step, stream: TupleStream, results: TupleStream, bindings: Map<string, Type>): void {
  const focus = focusOf(step);
  if (focus !== undefined) bindings.set(focus, results.items.element);
  if (step.index !== undefined) bindings.set(step.index.name, FINITE);
  const { node } = step;
  if ((node.type === "name" || node.type === "wildcard") && node.ancestor !== undefined) {
    bindings.set(ancestorName(node.ancestor.label), stream.items.element);
  }
}

interface StepResults extends TupleStream {
  readonly isStream: boolean;
}

/** A stream that is never evaluated. */
function alwaysThrows({ items }: TupleStream): boolean {
  return items.min > 0 && isNever(items.element);
}

/** The stream after a step that throws for every tuple. */
function throwingStream(stream: TupleStream): TupleStream {
  const count = stream.items.min > 0 ? 1 : 0;
  return { ...stream, items: { element: NEVER, min: count, max: count } };
}

function valuesAsStream(value: Type): StepResults | undefined {
  if (value.any) return undefined;
  const items = isNever(value) ? { element: NEVER, min: 1, max: 1 } : spreadOf(value);
  return { items, bindings: new Map(), mayEndBefore: false, isSorted: false, isStream: false };
}

/** A path in parentheses passes on its tuples if a `%` asks for them. */
function innerStream(node: Expression | StepNode, frame: Frame): StepResults | undefined {
  if (node.type !== "block" || !node.isTuple || node.predicates.length > 0 || node.group !== undefined)
    return undefined;
  const last = node.expressions.at(-1);
  if (last?.type !== "path" || !last.isTuple || last.group !== undefined) return undefined;
  if (!last.steps.some(isTupleStep)) return undefined;
  const inner = frame.inner();
  for (const expression of node.expressions.slice(0, -1)) inner.infer(expression);
  const stream = inferStream(last, inner);
  return stream === undefined ? undefined : { ...stream, isStream: true };
}

/** The frame of a tuple: its value is the context, and its variables are bound. */
function tupleFrame(stream: TupleStream, frame: Frame): Frame {
  return frame.withContext(stream.items.element).inner(stream.bindings);
}

function sortStream(step: Step, stream: TupleStream, areTuples: boolean, frame: Frame): TupleStream | undefined {
  const { node } = step;
  if (node.type !== "sort") return undefined;
  const inner = tupleFrame(stream, frame);
  const compared = inner.visit(node, () => {
    if (stream.items.max <= 1) return NOTHING;
    const terms = inferTerms(node, inner);
    return stream.items.min >= 2 && isRefused(node, terms, frame) ? NEVER : NOTHING;
  });
  if (isNever(compared)) return throwingStream(stream);
  const bindings = new Map(stream.bindings);
  if (step.index !== undefined) bindings.set(step.index.name, FINITE);
  const isSorted = areTuples && stream.items.max > 1;
  return inferStreamStages(step, { ...stream, bindings, isSorted }, frame);
}

function inferStreamStages(step: Step, stream: TupleStream, frame: Frame): TupleStream | undefined {
  let current = stream;
  for (const stage of step.stages) {
    if (stage.type === "filter" && current.isSorted) return undefined;
    if (stage.type === "filter") current = filterStream(stage, current, frame);
    else current = { ...current, bindings: new Map([...current.bindings, [stage.name, FINITE]]) };
  }
  return current;
}

/** A filter keeps whole tuples and does not flatten their values. */
function filterStream(filter: Filter, stream: TupleStream, frame: Frame): TupleStream {
  const { items } = stream;
  if (filter.expression.type === "number") {
    return { ...stream, items: { element: items.element, min: 0, max: Math.min(1, items.max) } };
  }
  const inner = tupleFrame(stream, frame);
  const kept = inferFilter(filter, sequenceType(items.element, items.min, items.max), inner);
  if (isNever(kept)) return throwingStream(stream);
  return { ...stream, items: kept.array ?? { ...items, min: 0, max: Infinity } };
}

/** `{…}` on a stream: a value sees the values and variables of all tuples with its key. */
function groupStream(path: Path, group: Group, stream: TupleStream, frame: Frame): Type {
  const { items, bindings } = stream;
  if (items.max === 0) return objectType(new Map());
  const keyFrame = tupleFrame(stream, frame);
  const together = new Map([...bindings].map(([name, type]) => [name, appended(type, items.max)] as const));
  // The value of a single tuple under a key is lost for the following pairs.
  const value = orNothing(appended(items.element, items.max), group.pairs.length > 1);
  const valueFrame = frame.withContext(value).inner(together);
  const object = inferObjectOf(path, group.pairs, frame, {
    inferKey: (key) => keyFrame.infer(key),
    inferValue: ({ value }) => valueFrame.infer(value),
    together: (infer) => infer(),
  });
  return items.min === 0 ? join(object, objectType(new Map())) : object;
}

/** Combines the values of one name: a single one stays as is, several become an array. */
function appended(type: Type, count: number): Type {
  if (type.any || count <= 1) return type;
  const each = spreadOf(type);
  return join(type, arrayType(each.element, 0, times(count, each.max)));
}

import type { Expression, Filter, Group, Path, Step, StepNode } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { isNever } from "../types/members.js";
import { arrayType, NEVER, NOTHING, FINITE, objectType, sequenceType, type Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import { inferObjectOf } from "./group.js";
import type { Interpreter } from "./interpreter.js";
import { itemsOf, spreadOf, times, type Items } from "./items.js";
import { inferFilter } from "./predicates.js";
import { Scope } from "./scope.js";
import { inferTerms, isRefused } from "./sort.js";
import { inferStep, inputItems, isConstructed, isTupleStep } from "./steps.js";
import { ancestorName } from "./variables.js";

/**
 * The tuples of a path with `@`, `#` or `%`: each has a value and what the variables (and ancestors) are for it.
 * The types are those of all tuples together.
 */
export interface TupleStream {
  readonly items: Items;
  readonly bindings: ReadonlyMap<string, Type>;
  /** Whether the path may have nothing left before its first step with tuples. */
  readonly mayEndBefore: boolean;
}

/** The stream of a path, or of a block that ends with one; undefined where the value is no stream. */
export function inferStream(path: Path, frame: Frame, interpreter: Interpreter): TupleStream | undefined {
  let items = inputItems(path.steps[0], frame.context);
  let stream: TupleStream | undefined;
  let value: Type = NEVER;
  let mayEndBefore = false;
  for (const [index, step] of path.steps.entries()) {
    if (index === 0 && isConstructed(step.node)) return undefined;
    if (stream === undefined && !isTupleStep(step)) {
      value = inferStep(step, items, value, false, frame, interpreter);
      if (value.any || value.array === undefined) return undefined;
      items = itemsOf(value);
      mayEndBefore ||= items.min === 0;
      continue;
    }
    stream = inferTupleStep(step, stream ?? { items, bindings: new Map(), mayEndBefore }, frame, interpreter);
    if (stream === undefined) return undefined;
  }
  return stream;
}

/** The values of the tuples: what the path is when nothing asks for the tuples. */
export function streamValues({ items }: TupleStream): Type {
  return sequenceType(items.element, items.min, items.max);
}

function inferTupleStep(
  step: Step,
  stream: TupleStream,
  frame: Frame,
  interpreter: Interpreter,
): TupleStream | undefined {
  const { node } = step;
  if (node.type === "sort") return sortStream(step, stream, frame, interpreter);
  const inner = tupleFrame(stream, frame);
  const results = innerStream(node, inner, interpreter) ?? valuesAsStream(interpreter.infer(node, inner));
  if (results === undefined) return undefined;
  const count: Items = {
    element: step.focus === undefined ? results.items.element : stream.items.element,
    min: times(stream.items.min, results.items.min),
    max: times(stream.items.max, results.items.max),
  };
  const bindings = new Map([...stream.bindings, ...results.bindings]);
  interpreter.spend(bindings.size);
  if (!results.isStream) bindStep(step, stream, results, bindings);
  return inferStages(step, { ...stream, items: count, bindings }, frame, interpreter);
}

/** What `@`, `#` and a later `%` make of the results of a step. */
function bindStep(step: Step, stream: TupleStream, results: TupleStream, bindings: Map<string, Type>): void {
  if (step.focus !== undefined) bindings.set(step.focus.name, results.items.element);
  if (step.index !== undefined) bindings.set(step.index.name, FINITE);
  const { node } = step;
  if ((node.type === "name" || node.type === "wildcard") && node.ancestor !== undefined) {
    bindings.set(ancestorName(node.ancestor.label), stream.items.element);
  }
}

interface StepResults extends TupleStream {
  readonly isStream: boolean;
}

function valuesAsStream(value: Type): StepResults | undefined {
  return value.any ? undefined : { items: spreadOf(value), bindings: new Map(), mayEndBefore: false, isStream: false };
}

/** A path in parentheses hands its own tuples on, when a `%` asks for them. */
function innerStream(node: Expression | StepNode, frame: Frame, interpreter: Interpreter): StepResults | undefined {
  if (node.type !== "block" || !node.isTuple || node.predicates.length > 0 || node.group !== undefined)
    return undefined;
  const last = node.expressions.at(-1);
  if (last?.type !== "path" || !last.isTuple || last.group !== undefined) return undefined;
  if (!last.steps.some(isTupleStep)) return undefined;
  const scope = new Scope(frame.scope);
  const inner = { context: frame.context, scope };
  for (const expression of node.expressions.slice(0, -1)) interpreter.infer(expression, inner);
  const stream = inferStream(last, inner, interpreter);
  return stream === undefined ? undefined : { ...stream, isStream: true };
}

/** Where a tuple is evaluated: with its value as the context and its variables bound. */
function tupleFrame(stream: TupleStream, frame: Frame): Frame {
  return { context: stream.items.element, scope: new Scope(frame.scope, stream.bindings) };
}

function sortStream(step: Step, stream: TupleStream, frame: Frame, interpreter: Interpreter): TupleStream | undefined {
  const { node } = step;
  if (node.type !== "sort") return undefined;
  const inner = tupleFrame(stream, frame);
  const compared = interpreter.visit(node, inner, () => {
    if (stream.items.max <= 1) return NOTHING;
    const terms = inferTerms(node, inner, interpreter);
    return stream.items.min >= 2 && isRefused(node, terms, interpreter) ? NEVER : NOTHING;
  });
  if (isNever(compared)) return { ...stream, items: { element: NEVER, min: 1, max: 1 } };
  const bindings = new Map(stream.bindings);
  if (step.index !== undefined) bindings.set(step.index.name, FINITE);
  return inferStages(step, { ...stream, bindings }, frame, interpreter);
}

function inferStages(step: Step, stream: TupleStream, frame: Frame, interpreter: Interpreter): TupleStream {
  let current = stream;
  for (const stage of step.stages) {
    if (stage.type === "filter") current = filterStream(stage, current, frame, interpreter);
    else current = { ...current, bindings: new Map([...current.bindings, [stage.name, FINITE]]) };
  }
  return current;
}

/** A filter on tuples keeps whole tuples; the value of a tuple is not spread. */
function filterStream(filter: Filter, stream: TupleStream, frame: Frame, interpreter: Interpreter): TupleStream {
  const { items } = stream;
  if (filter.expression.type === "number") {
    return { ...stream, items: { element: items.element, min: 0, max: Math.min(1, items.max) } };
  }
  const inner = tupleFrame(stream, frame);
  const kept = inferFilter(filter, sequenceType(items.element, items.min, items.max), inner, interpreter);
  const { array } = kept;
  if (array === undefined) return { ...stream, items: { ...items, min: 0, max: Infinity } };
  return {
    ...stream,
    items: { element: isNever(array.element) ? NEVER : array.element, min: array.min, max: array.max },
  };
}

/** `{…}` on a stream: the values of equal keys see the values and variables of their tuples together. */
export function groupStream(
  path: Path,
  group: Group,
  stream: TupleStream,
  frame: Frame,
  interpreter: Interpreter,
): Type {
  const { items, bindings } = stream;
  if (items.max === 0) return objectType(new Map());
  const keyFrame = tupleFrame(stream, frame);
  const together = new Map([...bindings].map(([name, type]) => [name, appended(type, items.max)] as const));
  const valueFrame = {
    context: appended(items.element, items.max),
    scope: new Scope(frame.scope, together),
  };
  const object = inferObjectOf(path, group.pairs, interpreter, {
    inferKey: (key) => interpreter.infer(key, keyFrame),
    inferValue: (value) => interpreter.infer(value, valueFrame),
    together: (infer) => infer(),
  });
  return items.min === 0 ? join(object, objectType(new Map())) : object;
}

/** What several values of one name are together: itself for one, all of them in an array for more. */
function appended(type: Type, count: number): Type {
  if (type.any || count <= 1) return type;
  const each = spreadOf(type);
  return join(type, arrayType(each.element, 0, times(count, each.max)));
}

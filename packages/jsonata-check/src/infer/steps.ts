import type { AstNode, Filter, Sort, Step, StepNode } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { except, hasKind, isNever, isOnly, only } from "../types/members.js";
import { type Items, collect, itemsOf } from "../types/sequences.js";
import { truthOf } from "../types/truth.js";
import { ANY, ArrayForm, NEVER, type Type, arrayType, sequenceType, withForms, withLength } from "../types/type.js";
import { narrow, withNarrowing } from "./narrowing.js";
import type { Frame } from "./interpreter.js";

/** A path maps over an array, except from a variable on. */
export function inputItems(first: Step | undefined, context: Type): Items {
  return first?.node.type === "variable" ? { element: context, min: 1, max: 1 } : itemsOf(context);
}

/** One step: its value and stages for each item, flattened into the result. */
export function inferStep(step: Step, items: Items, previous: Type, isLast: boolean, frame: Frame): Type {
  const { node } = step;
  if (node.type === "sort") {
    const sorted = frame.visit(node, () => inferSort(node, previous, frame));
    return inferStages(step, sorted, frame);
  }
  const value = frame.scope.repeat(() => {
    const inferred = frame.withContext(items.element).infer(node);
    // Reading from `.[n]` continues with the intended element.
    const result = reportIndexStep(node, previous, frame) ? ANY : inferred;
    reportIndexOfEach(step, result, items, frame);
    return inferStages(step, result, frame);
  });
  return collect(value, items, isLast);
}

function inferStages(step: Step, value: Type, frame: Frame): Type {
  let type = value;
  for (const stage of step.stages) {
    if (stage.type !== "filter") return ANY;
    if (!computed.has(step.node.type)) reportUselessIndex(step.node, stage, type, frame);
    type = inferFilter(stage, type, frame);
  }
  return type;
}

/** `items.{…}[0]`: a step that computes one value per item has no list to select from. */
function reportIndexOfEach({ node, stages: [stage] }: Step, result: Type, { max }: Items, frame: Frame): void {
  if (max <= 1 || !computed.has(node.type) || stage?.type !== "filter") return;
  const index = indexOn(stage, result);
  if (index !== undefined)
    frame.report(node, stage, { kind: "misplaced-index", reason: "each", index, actual: result });
}

const computed: ReadonlySet<StepNode["type"]> = new Set<StepNode["type"]>(["object", "block", "call"]);

/** `parts.[0]`: after a dot, brackets construct a list. Returns whether an index was intended, and reports it. */
function reportIndexStep(node: StepNode, previous: Type, frame: Frame): boolean {
  if (node.type !== "array" || isNever(previous)) return false;
  const [element, ...others] = node.elements;
  const value = element?.type === "negation" ? element.operand : element;
  if (value?.type !== "number" || others.length > 0) return false;
  const index = value.value;
  frame.report(
    node,
    { start: node.start, end: node.coreEnd },
    { kind: "misplaced-index", reason: "step", index, actual: previous },
  );
  return true;
}

/** `headers.link[0]`: a value that is not a list is its own only item. `groups[1]`: a list of one item has no second. */
export function reportUselessIndex(node: AstNode, filter: Filter, type: Type, frame: Frame): void {
  const index = isOnly(type, "string", "number", "boolean", "nothing") ? indexOn(filter, type) : undefined;
  if (index !== undefined)
    frame.report(node, filter, { kind: "misplaced-index", reason: "single", index, actual: type });
  const { expression } = filter;
  if (expression.type !== "number" || !isOnly(type, "array", "nothing") || type.array?.forms !== ArrayForm.raw) return;
  const { value } = expression;
  if (value >= type.array.max || -value > type.array.max)
    frame.report(node, filter, { kind: "misplaced-index", reason: "beyond", index: value, actual: type });
}

/** The index in a filter of a value that is certainly not a list. */
function indexOn({ expression }: Filter, type: Type): number | undefined {
  const isSingle = !type.any && !hasKind(type, "array") && !isOnly(type, "nothing");
  return expression.type === "number" && isSingle ? expression.value : undefined;
}

/** `^(…)`: the same elements; at most one element is neither evaluated nor copied. */
function inferSort(sort: Sort, input: Type, frame: Frame): Type {
  if (input.any || input.array === undefined) {
    isUnsortable(sort, { element: ANY, min: 0, max: Infinity }, frame);
    return input.any ? ANY : NEVER;
  }
  const { element, min, max } = input.array;
  if (max <= 1) return withForms(input.array, input.array.forms);
  if (isUnsortable(sort, input.array, frame)) return NEVER;
  return join(
    min <= 1 ? withForms(withLength(input.array, min, 1), input.array.forms) : NEVER,
    arrayType(element, Math.max(2, min), max, ArrayForm.raw),
  );
}

/** Whether sorting the items certainly throws, which is reported; a single item is not compared. */
export function isUnsortable(sort: Sort, { element, min, max }: Items, frame: Frame): boolean {
  if (max <= 1) return false;
  const [first] = sort.terms;
  const [type = ANY] = inferTerms(sort, frame.withContext(element));
  const isCertain = min >= 2 && !hasKind(type, "nothing");
  if (isNever(type)) return min >= 2;
  if (first === undefined || isOnly(type, "nothing") || !isNever(only(type, "number", "string"))) return false;
  const data = { code: "T2008", operator: "^", side: "only", actual: type, other: undefined } as const;
  frame.report(sort, first.expression, { kind: "operand-type", ...data, ...(isCertain ? {} : { mayBeNothing: true }) });
  return isCertain;
}

/** The types of the sort keys; the context is an element. */
function inferTerms(sort: Sort, frame: Frame): readonly Type[] {
  return frame.scope.repeat(() => sort.terms.map((term) => frame.infer(term.expression)));
}

/** `x[…]`: a literal number is an index; otherwise each item is kept by position or by truth. */
export function inferFilter(filter: Filter, type: Type, frame: Frame): Type {
  if (isNever(type)) return NEVER;
  const { expression } = filter;
  const items = itemsOf(type);
  if (expression.type === "number") return type.any ? ANY : itemAt(Math.floor(expression.value), items);
  const test = frame.scope.repeat(() => frame.withContext(items.element).infer(expression));
  reportComputedKey(filter, test, type, frame);
  if (type.any) return ANY;
  const kept = keptItems(test, items);
  if (kept.max === 0) return sequenceType(NEVER, 0, 0);
  if (isNever(test)) return items.min > 0 ? NEVER : sequenceType(NEVER, 0, 0);
  const element = mayBePosition(test) ? items.element : narrowedElement(filter, items, frame);
  return isNever(element) ? sequenceType(NEVER, 0, 0) : sequenceType(element, kept.min, kept.max);
}

/** `headers[$name]`: a computed string as a filter, which keeps or drops the whole object, or all items of a list. */
function reportComputedKey(filter: Filter, test: Type, type: Type, frame: Frame): void {
  const { expression } = filter;
  const isVariable = expression.type === "variable" && expression.name !== "";
  const isComputed = isVariable || expression.type === "call" || expression.type === "binary";
  const isObject = isOnly(type, "object", "nothing") && !isOnly(type, "nothing");
  if (!isComputed || !(isObject || (isVariable && type.any && !test.nothing))) return;
  if (!isOnly(test, "string", "nothing") || isOnly(test, "nothing")) return;
  frame.report(expression, filter, { kind: "computed-key" });
}

/** The item at an index; an array item is flattened, and a missing one is nothing. */
function itemAt(index: number, items: Items): Type {
  const { element, min, max } = items;
  if (index >= max || -index > max) return sequenceType(NEVER, 0, 0);
  if (element.any) return ANY;
  const isCertain = index >= 0 ? min > index : min >= -index;
  const single = except(element, "nothing", "array");
  const mayBeMissing = !isCertain || element.nothing;
  const found = isNever(single) ? NEVER : sequenceType(single, 1, 1);
  const missing = mayBeMissing ? sequenceType(NEVER, 0, 0) : NEVER;
  return join(found, missing, element.array === undefined ? NEVER : withForms(element.array, element.array.forms));
}

function keptItems(test: Type, items: Items): { readonly min: number; readonly max: number } {
  // An array of numbers selects positions, possibly repeatedly.
  if (test.any || hasKind(test, "array")) return { min: 0, max: items.max === 0 ? 0 : Infinity };
  if (hasKind(test, "number")) return { min: 0, max: items.max };
  const truth = truthOf(test);
  return { min: truth.mayBeFalse ? 0 : items.min, max: truth.mayBeTrue || isNever(test) ? items.max : 0 };
}

function mayBePosition(test: Type): boolean {
  return hasKind(test, "array") || hasKind(test, "number");
}

/** The items for which the test may be true. */
function narrowedElement(filter: Filter, items: Items, frame: Frame): Type {
  const itemFrame = frame.withContext(items.element);
  const narrowings = narrow(filter.expression, true, itemFrame);
  return withNarrowing(itemFrame, narrowings, ({ context }) => context);
}

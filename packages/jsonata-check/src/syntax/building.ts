import type { Span } from "../text/span.js";
import {
  type Filter,
  type Group,
  type Name,
  type Path,
  type Sort,
  type Stage,
  type Step,
  type StepNode,
  type VariableBinding,
  type Expression,
  coreSpan,
  type Mutable,
} from "./ast.js";
import type { Leaf, SurfaceVariableBinding } from "./surface.js";

/** A step under construction. */
export type MutableStep = { -readonly [K in keyof Step]: Step[K] } & { stages: Stage[] };
/** A path under construction. */
export type MutablePath = Omit<Mutable<Path>, "steps"> & { steps: MutableStep[] };

interface Extent extends Span {
  readonly coreEnd: number;
}

/** The common properties of an expression without suffixes. */
class Core<T extends string> {
  readonly type: T;
  start: number;
  end: number;
  coreEnd: number;
  predicates: Filter[];
  group: Group | undefined;
  keepArray: boolean;
  emptyBrackets: Span | undefined;
  focus: VariableBinding | undefined;
  isTuple: boolean;

  constructor(type: T, { start, end, coreEnd }: Extent) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.coreEnd = coreEnd;
    this.predicates = [];
    this.group = undefined;
    this.keepArray = false;
    this.emptyBrackets = undefined;
    this.focus = undefined;
    this.isTuple = false;
  }
}

/** Merges a node's common and own properties; object spread would take thirty times as long. */
export function node<T extends string, O extends object>(type: T, extent: Extent, own: O): Core<T> & O {
  return Object.assign(new Core(type, extent), own);
}

/** A field name with its `[]`. */
export function nameNode(surface: Leaf, value: string, quote: Name["quote"]): Name {
  const name: Mutable<Name> = node("name", surface, { value, quote, ancestor: undefined });
  name.keepArray = surface.emptyBrackets !== undefined;
  name.emptyBrackets = surface.emptyBrackets;
  return name;
}

/** A step made of a node, with the node's bindings. */
export function stepOf(node: StepNode): MutableStep {
  const focus = node.type === "sort" ? undefined : node.focus;
  const isTuple = node.type !== "sort" && node.isTuple;
  return { node, stages: [], focus, index: undefined, isTuple, start: node.start, end: node.end };
}

/** A step after the first, whose filters are stages. */
export function laterStep(node: Mutable<Expression>): MutableStep {
  const step = stepOf(node);
  if (node.predicates.length > 0) {
    step.stages = node.predicates.slice();
    node.predicates = [];
    node.end = node.coreEnd;
  }
  return step;
}

/** Whether the node keeps its own filters, which a step would have as stages. */
export function hasPredicates(node: StepNode): boolean {
  return node.type !== "sort" && node.predicates.length > 0;
}

/** Makes a step keep an array of one element; records the first `[]`. */
export function keepStep(node: Mutable<Exclude<StepNode, Sort>>, brackets: Span): void {
  node.keepArray = true;
  node.emptyBrackets ??= brackets;
}

/** The binding of `@$v` or `#$i`; its name is empty if no variable was written. */
export function bindingOf({ operator, variable, coreEnd }: SurfaceVariableBinding): VariableBinding {
  const name = "token" in variable ? variable.token.text : "";
  return { name, variable: coreSpan(variable), start: operator.start, end: coreEnd };
}

/** Whether a node constructs an array that is never flattened. */
export function isCons(node: StepNode | undefined): boolean {
  return (node?.type === "array" || node?.type === "block") && node.isConsArray;
}

/** An array constructor at an end of a path is never flattened. */
export function markCons(step: MutableStep | undefined): void {
  const node: Mutable<StepNode> | undefined = step?.node;
  if (node?.type === "array") node.isConsArray = true;
}

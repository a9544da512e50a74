import type { Span } from "../text/span.js";
import type { Filter, Group, Name, Path, Sort, Stage, Step, StepNode, VariableBinding, Expression } from "./ast.js";
import { coreSpan } from "./core-span.js";
import type { Mutable } from "./mutable.js";
import type { Leaf, SurfaceVariableBinding } from "./surface.js";

/** A step that is being built. */
export type MutableStep = { -readonly [K in keyof Step]: Step[K] } & { stages: Stage[] };
/** A path that is being built. */
export type MutablePath = Omit<Mutable<Path>, "steps"> & { steps: MutableStep[] };

/** The span of anything that has one, by itself. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

interface Extent extends Span {
  readonly coreEnd: number;
}

/** What every expression has, as long as nothing was written after it. */
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

/** A node of its common and its own properties; spreading them would take thirty times as long. */
export function node<T extends string, O extends object>(type: T, extent: Extent, own: O): Core<T> & O {
  return Object.assign(new Core(type, extent), own);
}

/** A field name, with the `[]` that was written after it. */
export function nameNode(surface: Leaf, value: string, quote: Name["quote"]): Name {
  const name: Mutable<Name> = node("name", surface, { value, quote, ancestor: undefined });
  name.keepArray = surface.emptyBrackets !== undefined;
  name.emptyBrackets = surface.emptyBrackets;
  return name;
}

/** A step that is the node; what binds the node binds the step. */
export function stepOf(node: StepNode): MutableStep {
  const focus = node.type === "sort" ? undefined : node.focus;
  const isTuple = node.type !== "sort" && node.isTuple;
  return { node, stages: [], focus, index: undefined, isTuple, start: node.start, end: node.end };
}

/** A step after the first: its filters are stages. */
export function laterStep(node: Mutable<Expression>): MutableStep {
  const step = stepOf(node);
  if (node.predicates.length > 0) {
    step.stages = node.predicates.slice();
    node.predicates = [];
    node.end = node.coreEnd;
  }
  return step;
}

/** Whether the node keeps filters of its own, which a step would have as stages. */
export function hasPredicates(node: StepNode): boolean {
  return node.type !== "sort" && node.predicates.length > 0;
}

/** Lets a step keep an array of one; of several `[]` the first is remembered. */
export function keepStep(node: Mutable<Exclude<StepNode, Sort>>, brackets: Span): void {
  node.keepArray = true;
  node.emptyBrackets ??= brackets;
}

/** What `@$v` or `#$i` binds; the name is empty where no variable was written. */
export function bindingOf({ operator, variable, coreEnd }: SurfaceVariableBinding): VariableBinding {
  const name = "token" in variable ? variable.token.text : "";
  return { name, variable: coreSpan(variable), start: operator.start, end: coreEnd };
}

/** Whether the array that a node makes is never flattened. */
export function isCons(node: StepNode | undefined): boolean {
  return (node?.type === "array" || node?.type === "block") && node.isConsArray;
}

/** An array constructor at an end of a path is never flattened. */
export function markCons(step: MutableStep | undefined): void {
  const node: Mutable<StepNode> | undefined = step?.node;
  if (node?.type === "array") node.isConsArray = true;
}

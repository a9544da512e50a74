import {
  type AstNode,
  type Binary,
  type Call,
  type Condition,
  type Default,
  type Expression,
  type Name,
  isTupleStep,
} from "../syntax/ast.js";
import { areDisjoint } from "../types/disjoint.js";
import { join, propertyType } from "../types/join.js";
import { type Kind, defined, except, hasKind, isNever, kinds, only } from "../types/members.js";
import { unwrapSequence } from "../types/sequences.js";
import { type Truth, falsyPart, truthOf, truthyPart } from "../types/truth.js";
import { ANY, ArrayForm, NEVER, NOTHING, type Type, literalType, objectType } from "../types/type.js";
import type { Frame } from "./interpreter.js";

/** How a branch is inferred: like any expression, or in tail position. */
export type InferBranch = (branch: Expression, frame: Frame) => Type;

/** `test ? then : otherwise`: the join of the reachable branches. */
export function inferCondition(node: Condition, frame: Frame): Type {
  return inferBranches(node, frame, (branch, narrowed) => narrowed.infer(branch));
}

/** The result of a condition. Each branch is inferred with the names narrowed by the test. */
export function inferBranches(node: Condition, frame: Frame, infer: InferBranch): Type {
  const test = frame.infer(node.test);
  if (isNever(test)) return NEVER;
  const truth = truthOf(test);
  reportConstant(node, test, truth, frame);
  const { otherwise } = node;
  const whenTrue = (): Type => inferNarrowed(node.then, narrow(node.test, true, frame), frame, infer);
  const whenFalse = (): Type =>
    otherwise === undefined ? NOTHING : inferNarrowed(otherwise, narrow(node.test, false, frame), frame, infer);
  return eitherWay(truth, whenTrue, whenFalse, frame);
}

function inferNarrowed(branch: Expression, narrowings: readonly Narrowing[], frame: Frame, infer: InferBranch): Type {
  return withNarrowing(frame, narrowings, (narrowed) => infer(branch, narrowed));
}

function eitherWay(truth: Truth, whenTrue: () => Type, whenFalse: () => Type, frame: Frame): Type {
  const ways = [...(truth.mayBeTrue ? [whenTrue] : []), ...(truth.mayBeFalse ? [whenFalse] : [])];
  return join(...frame.scope.branch(...ways));
}

function reportConstant(node: Condition, test: Type, truth: Truth, frame: Frame): void {
  if (truth.mayBeTrue === truth.mayBeFalse || hasKind(test, "function")) return;
  const { start, end } = node.test;
  frame.report(node, { start, end }, { kind: "constant", value: truth.mayBeTrue, actual: test });
}

/** `left ?: right`, `left ?? right`: the engine evaluates the left side twice. */
export function inferDefault(node: Default, frame: Frame): Type {
  return inferAlternatives(node, frame, (branch, narrowed) => narrowed.infer(branch));
}

/** `infer` infers the right side, and `inferLeft` the left one if its value is not that of the test. */
export function inferAlternatives(node: Default, frame: Frame, infer: InferBranch, inferLeft?: InferBranch): Type {
  const lost = lostByCopying(node.left, frame);
  if (lost !== undefined) {
    frame.report(node, lost, { kind: "engine-bug", bug: "regex-in-default" });
    frame.infer(node.left);
    frame.infer(node.right);
    return ANY;
  }
  // The test calls `$exists`, which may be rebound.
  if (node.operator === "??" && frame.scope.lookup("exists") !== undefined) return ANY;
  const test = frame.scope.repeat(() => frame.infer(node.left));
  if (isNever(test)) return NEVER;
  const keepsNull = node.operator === "??";
  const truth = keepsNull ? existence(test) : truthOf(test);
  const whenTrue = (): Type => {
    // The value also passes this node's exit rule, which is not applied elsewhere in tail position.
    const value = inferLeft === undefined ? join(test, unwrapSequence(test)) : inferLeft(node.left, frame);
    if (!frame.interpreter.isDeterministic) return value;
    return keepsNull ? defined(value) : truthyPart(value);
  };
  return eitherWay(truth, whenTrue, () => infer(node.right, frame), frame);
}

function existence(type: Type): Truth {
  return { mayBeTrue: !isNever(defined(type)), mayBeFalse: hasKind(type, "nothing") };
}

/** The first regular expression or lambda signature in the test, which the engine's copy of the test loses. */
function lostByCopying(left: Expression, { interpreter }: Frame): AstNode | undefined {
  return interpreter.uncopyable.find((node) => node.start >= left.start && node.end <= left.end);
}

/** The possible values of a reference after one outcome of a condition. */
type Restriction = (type: Type) => Type;

/** A field of the context or of a variable (`$$` included) that a condition narrows. */
interface Reference {
  /** Undefined for the context. */
  readonly variable: string | undefined;
  readonly names: readonly string[];
  /** The text as written. */
  readonly nodes: readonly AstNode[];
}

/** The narrowing of one reference by a condition. */
export interface Narrowing {
  readonly reference: Reference;
  readonly restrict: Restriction;
}

/** The narrowings after a condition was true (or false). */
export function narrow(test: Expression, outcome: boolean, frame: Frame): readonly Narrowing[] {
  const narrowings = narrowAll(test, outcome, frame);
  // A node known to be wrong narrows nothing.
  return narrowings.filter(({ reference }) => !reference.nodes.some((node) => frame.interpreter.isUnknown(node)));
}

function narrowAll(test: Expression, outcome: boolean, frame: Frame): readonly Narrowing[] {
  const reference = referenceOf(test);
  if (reference !== undefined) return [{ reference, restrict: outcome ? truthyPart : falsyPart }];
  if (hasSuffix(test)) return [];
  switch (test.type) {
    case "block": {
      const [only] = test.expressions;
      return test.expressions.length === 1 && only !== undefined ? narrow(only, outcome, frame) : [];
    }
    case "call":
      return narrowByCall(test, outcome, frame);
    case "binary":
      return narrowByOperator(test, outcome, frame);
    default:
      return [];
  }
}

/** Infers in a frame with narrowed references. */
export function withNarrowing<T>(frame: Frame, narrowings: readonly Narrowing[], infer: (frame: Frame) => T): T {
  let context = frame.context;
  const variables = new Map<string, Type>();
  for (const { reference, restrict } of narrowings) {
    const { variable, names } = reference;
    if (variable === undefined) {
      context = refine(context, names, restrict);
      continue;
    }
    const known = variables.get(variable) ?? frame.scope.lookup(variable);
    if (known !== undefined) variables.set(variable, refine(known, names, restrict));
  }
  return frame.scope.withNarrowed(variables, () => infer(frame.withContext(context)));
}

/** Narrows the field at a path of names; values without the field remain if nothing is allowed. */
function refine(type: Type, names: readonly string[], restrict: Restriction): Type {
  const [name, ...others] = names;
  if (name === undefined) return isUnwrappedOnRead(type) ? type : restrict(type);
  // Fields are mapped over arrays, where a condition concerns all elements at once.
  if (type.any || type.array !== undefined) return type;
  const rest = isNever(refine(NOTHING, others, restrict)) ? NEVER : except(type, "object");
  if (type.object === undefined) return rest;
  const property = refine(propertyType(type.object, name), others, restrict);
  if (isNever(property)) return rest;
  const properties = new Map([...type.object.properties, [name, property]]);
  const { object } = objectType(properties, type.object.rest);
  return { ...rest, object: object && { ...object, isInput: type.object.isInput } };
}

/** Whether reading a value changes it: a sequence of one element is unwrapped. */
function isUnwrappedOnRead({ array }: Type): boolean {
  return array !== undefined && array.min < 2 && (array.forms & (ArrayForm.sequence | ArrayForm.wrapper)) !== 0;
}

/** The reference, if an expression is a plain field or variable. */
export function referenceOf(node: Expression): Reference | undefined {
  if (hasSuffix(node)) return undefined;
  if (node.type === "variable") return variableReference(node.name, [], [node]);
  if (node.type !== "path" || node.keepSingletonArray) return undefined;
  const names: string[] = [];
  let variable: string | undefined;
  for (const [index, step] of node.steps.entries()) {
    if (step.stages.length > 0 || isTupleStep(step)) return undefined;
    if (step.node.type === "name" && !hasSuffix(step.node)) names.push(step.node.value);
    else if (index === 0 && step.node.type === "variable" && !hasSuffix(step.node)) variable = step.node.name;
    else return undefined;
  }
  const nodes = [node, ...node.steps.flatMap((step) => (step.node.type === "sort" ? [] : [step.node]))];
  return variable === undefined ? { variable, names, nodes } : variableReference(variable, names, nodes);
}

function variableReference(variable: string, names: readonly string[], nodes: readonly AstNode[]): Reference {
  return { variable: variable === "" ? undefined : variable, names, nodes };
}

function hasSuffix(node: Expression | Name): boolean {
  return node.predicates.length > 0 || node.group !== undefined || node.keepArray || node.focus !== undefined;
}

function narrowByCall(call: Call, outcome: boolean, frame: Frame): readonly Narrowing[] {
  const [argument] = call.arguments;
  if (argument === undefined || call.arguments.length !== 1) return [];
  switch (builtinName(call, frame)) {
    case "exists":
      return restrictTo(argument, outcome ? defined : (type) => only(type, "nothing"));
    case "boolean":
      return narrow(argument, outcome, frame);
    case "not":
      // For nothing it returns nothing, which is falsy.
      if (outcome) return restrictTo(argument, (type) => defined(falsyPart(type)));
      return [];
    default:
      return [];
  }
}

/** The name of the called engine function, unless it is rebound. */
function builtinName(call: Call, frame: Frame): string | undefined {
  const { procedure } = call;
  if (procedure.type !== "variable" || hasSuffix(procedure)) return undefined;
  const isBuiltin = frame.interpreter.functions.get(procedure.name)?.origin === "builtin";
  return isBuiltin && frame.scope.lookup(procedure.name) === undefined ? procedure.name : undefined;
}

function restrictTo(node: Expression, restrict: Restriction): readonly Narrowing[] {
  const reference = referenceOf(node);
  return reference === undefined ? [] : [{ reference, restrict }];
}

function narrowByOperator(test: Binary, outcome: boolean, frame: Frame): readonly Narrowing[] {
  switch (test.operator) {
    case "and":
      return outcome ? narrowBoth(test, outcome, frame) : [];
    case "or":
      return outcome ? [] : narrowBoth(test, outcome, frame);
    case "=":
    case "!=":
      return narrowByEquality(test, outcome, frame);
    default:
      return [];
  }
}

function narrowBoth(test: Binary, outcome: boolean, frame: Frame): readonly Narrowing[] {
  const narrowings: Narrowing[] = [];
  let operand: Expression = test;
  while (operand.type === "binary" && operand.operator === test.operator && !hasSuffix(operand)) {
    narrowings.push(...narrow(operand.right, outcome, frame));
    operand = operand.left;
  }
  return [...narrowings, ...narrow(operand, outcome, frame)];
}

/** `x = "literal"` and `$type(x) = "string"`, in either order. */
function narrowByEquality(test: Binary, outcome: boolean, frame: Frame): readonly Narrowing[] {
  const isEqual = (test.operator === "=") === outcome;
  const [subject, literal] = isLiteral(test.right) ? [test.left, test.right] : [test.right, test.left];
  if (!isLiteral(literal)) return [];
  const { value } = literal;
  if (subject.type === "call" && builtinName(subject, frame) === "type" && typeof value === "string") {
    return narrowByTypeName(subject, value, isEqual, outcome);
  }
  // If one side is nothing, both comparisons are false.
  const mayBeNothing = !outcome;
  return restrictTo(subject, (type) => {
    const unequal = value === null && !type.any ? except(type, "null") : type;
    const restricted = isEqual ? equalTo(type, value) : unequal;
    return mayBeNothing ? { ...restricted, nothing: type.nothing } : defined(restricted);
  });
}

function isLiteral(node: Expression): node is Expression & { readonly type: "string" | "number" | "value" } {
  return (node.type === "string" || node.type === "number" || node.type === "value") && !hasSuffix(node);
}

function equalTo(type: Type, value: string | number | boolean | null): Type {
  if (type.any) return type;
  const literal = literalType(value);
  return areDisjoint(type, literal) ? NEVER : literal;
}

/** `$type` returns the name of the kind, and "object" for NaN. */
function narrowByTypeName(call: Call, name: string, isEqual: boolean, outcome: boolean): readonly Narrowing[] {
  const [argument] = call.arguments;
  const kind = kinds.find((known) => known === name && known !== "nothing");
  if (argument === undefined || call.arguments.length !== 1 || kind === undefined) return [];
  return restrictTo(argument, (type) => {
    const mayBeNaN = type.any || type.numbers === "all";
    const equal: readonly Kind[] = mayBeNaN && kind === "object" ? ["object", "number"] : [kind];
    const isKept = type.any || (mayBeNaN && kind === "number");
    const restricted = isEqual ? only(type, ...equal) : isKept ? type : except(type, kind);
    return outcome ? defined(restricted) : { ...restricted, nothing: type.nothing };
  });
}

/** Whether an expression is a path of field names. */
export function isData(node: Expression): boolean {
  const reference = referenceOf(node);
  const isOfInput = reference?.variable === undefined || reference.variable === "" || reference.variable === "$";
  return reference !== undefined && isOfInput && reference.names.length > 0;
}

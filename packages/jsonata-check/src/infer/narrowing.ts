import { type AstNode, type Binary, type Call, type Expression, type Name, isTupleStep } from "../syntax/ast.js";
import { areDisjoint } from "../types/disjoint.js";
import { propertyType } from "../types/join.js";
import { type Kind, defined, except, isNever, kinds, only } from "../types/members.js";
import { falsyPart, truthyPart } from "../types/truth.js";
import { ArrayForm, NEVER, NOTHING, type Type, literalType, objectType } from "../types/type.js";
import type { Frame } from "./interpreter.js";

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

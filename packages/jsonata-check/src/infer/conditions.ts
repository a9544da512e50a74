import type { AstNode, Condition, Default, Expression } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever } from "../types/members.js";
import { unwrapSequence } from "../types/sequences.js";
import { type Truth, truthOf, truthyPart } from "../types/truth.js";
import { ANY, NEVER, NOTHING, type Type } from "../types/type.js";
import type { Frame } from "./interpreter.js";
import { type Narrowing, narrow, withNarrowing, referenceOf } from "./narrowing.js";

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

/** Whether an expression is a path of field names. */
export function isData(node: Expression): boolean {
  const reference = referenceOf(node);
  const isOfInput = reference?.variable === undefined || reference.variable === "" || reference.variable === "$";
  return reference !== undefined && isOfInput && reference.names.length > 0;
}

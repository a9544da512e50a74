import type { AstNode, Condition, Default, Expression } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, hasKind, isNever } from "../types/members.js";
import { ANY, NEVER, NOTHING, type Type } from "../types/type.js";
import { leave } from "./exit-rule.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { narrow, withNarrowing, type Narrowing } from "./narrowing.js";
import { truthOf, truthyPart, type Truth } from "./truth.js";

/** How a branch is inferred: like any expression, or as the end of a function. */
export type InferBranch = (branch: Expression, frame: Frame) => Type;

/** `test ? then : otherwise`: only the branches that can be reached count. */
export function inferCondition(node: Condition, frame: Frame, interpreter: Interpreter): Type {
  return inferBranches(node, frame, interpreter, (branch, narrowed) => interpreter.infer(branch, narrowed));
}

/** What a condition gives, its branches inferred in a given way, with what the test says of names in each. */
export function inferBranches(node: Condition, frame: Frame, interpreter: Interpreter, infer: InferBranch): Type {
  const test = interpreter.infer(node.test, frame);
  if (isNever(test)) return NEVER;
  const truth = truthOf(test);
  reportConstant(node, test, truth, interpreter);
  const { otherwise } = node;
  const whenTrue = (): Type => inferNarrowed(node.then, narrow(node.test, true, frame, interpreter), frame, infer);
  const whenFalse = (): Type =>
    otherwise === undefined
      ? NOTHING
      : inferNarrowed(otherwise, narrow(node.test, false, frame, interpreter), frame, infer);
  return eitherWay(truth, whenTrue, whenFalse, frame);
}

function inferNarrowed(branch: Expression, narrowings: readonly Narrowing[], frame: Frame, infer: InferBranch): Type {
  return withNarrowing(frame, narrowings, (narrowed) => infer(branch, narrowed));
}

function eitherWay(truth: Truth, whenTrue: () => Type, whenFalse: () => Type, frame: Frame): Type {
  const ways = [...(truth.mayBeTrue ? [whenTrue] : []), ...(truth.mayBeFalse ? [whenFalse] : [])];
  return join(...frame.scope.branch(...ways));
}

function reportConstant(node: Condition, test: Type, truth: Truth, interpreter: Interpreter): void {
  if (truth.mayBeTrue === truth.mayBeFalse || hasKind(test, "function")) return;
  const { start, end } = node.test;
  interpreter.report(node, { start, end }, { kind: "constant", value: truth.mayBeTrue, actual: test });
}

/** `left ?: right`, `left ?? right`: the engine evaluates the left side twice. */
export function inferDefault(node: Default, frame: Frame, interpreter: Interpreter): Type {
  return inferAlternatives(node, frame, interpreter, (branch, narrowed) => interpreter.infer(branch, narrowed));
}

/** The right side is inferred by `infer`, and the left one by `inferLeft` when its value is not that of the test. */
export function inferAlternatives(
  node: Default,
  frame: Frame,
  interpreter: Interpreter,
  infer: InferBranch,
  inferLeft?: InferBranch,
): Type {
  const lost = lostByCopying(node.left, interpreter);
  if (lost !== undefined) {
    interpreter.report(node, lost, { kind: "engine-bug", bug: "regex-in-default" });
    interpreter.infer(node.left, frame);
    interpreter.infer(node.right, frame);
    return ANY;
  }
  // The test calls `$exists`, which may have been given another meaning.
  if (node.operator === "??" && frame.scope.lookup("exists") !== undefined) return ANY;
  const test = frame.scope.repeat(() => interpreter.infer(node.left, frame));
  if (isNever(test)) return NEVER;
  const keepsNull = node.operator === "??";
  const truth = keepsNull ? existence(test) : truthOf(test);
  const whenTrue = (): Type => {
    // The value passes the exit rule of this node as well, which at the end of a function nobody else applies.
    const value = inferLeft === undefined ? join(test, leave(test)) : inferLeft(node.left, frame);
    if (!interpreter.isDeterministic) return value;
    return keepsNull ? defined(value) : truthyPart(value);
  };
  return eitherWay(truth, whenTrue, () => infer(node.right, frame), frame);
}

function existence(type: Type): Truth {
  return { mayBeTrue: !isNever(defined(type)), mayBeFalse: hasKind(type, "nothing") };
}

/** The first regular expression or lambda with a signature in the test: the engine's copy of the test has neither. */
function lostByCopying(left: Expression, { uncopyable }: Interpreter): AstNode | undefined {
  return uncopyable.find((node) => node.start >= left.start && node.end <= left.end);
}

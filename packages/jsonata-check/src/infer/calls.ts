import {
  type Application,
  type Block,
  type Call,
  type Expression,
  type Lambda,
  type PartialCall,
  coreSpan,
} from "../syntax/ast.js";
import { join } from "../types/join.js";
import { except, hasKind, isNever, only } from "../types/members.js";
import { collect, itemsOf, unwrapSequence, lookupField } from "../types/sequences.js";
import { ANY, NEVER, NULL, type Type, functionType } from "../types/type.js";
import { applyType, asClosures } from "./apply.js";
import type { CallSite } from "./arguments.js";
import { inferAlternatives, inferBranches, isData } from "./conditions.js";
import { referenceOf } from "./narrowing.js";
import type { Frame } from "./interpreter.js";
import { reportNearMember } from "./references.js";

/** How a call is evaluated: the left side of `~>`, and in tail position the context of the caller. */
interface CallForm {
  readonly applied?: { readonly node: Expression; readonly type: Type };
  readonly callContext?: Type;
}

/**
 * `f(…)`, `left ~> f(…)`: the arguments in order, then the function on them. The engine wraps functions among the arguments,
 * except for the left side and in tail position.
 */
export function inferCall(call: Call, frame: Frame, { applied, callContext }: CallForm = {}): Type {
  const { interpreter } = frame;
  const isTail = callContext !== undefined;
  const procedure = inferProcedure(call, frame);
  const written = call.arguments.map((argument) => frame.infer(argument));
  const passed = isTail ? written : written.map((type) => asClosures(type, interpreter));
  const args = applied === undefined ? passed : [applied.type, ...passed];
  if (isNever(procedure) || args.some(isNever)) return NEVER;
  const site = { node: call, context: callContext ?? frame.context, applied: applied?.node, interpreter };
  if (hasKind(procedure, "function")) return applyType(procedure, args, site);
  reportNotCallable(site, procedure, isTail);
  return NEVER;
}

/** The callee. A missing field is reported at the call, not at the lookup. */
function inferProcedure(call: Call | PartialCall, frame: Frame): Type {
  const { procedure } = call;
  if (frame.interpreter.isUnknown(procedure)) return frame.infer(procedure);
  const reference = procedure.type === "path" ? referenceOf(procedure) : undefined;
  const [name, ...others] = reference?.names ?? [];
  if (name === undefined || others.length > 0 || reference?.variable !== undefined) {
    return frame.infer(procedure);
  }
  const items = itemsOf(frame.context);
  const [step] = procedure.type === "path" ? procedure.steps : [];
  return frame.visit(procedure, () => {
    if (step?.node.type === "name") reportNearMember(step.node, items.element, frame, procedure);
    return unwrapSequence(collect(unwrapSequence(lookupField(items.element, name)), items, true));
  });
}

type WrittenSite = CallSite & { readonly node: Call };

function reportNotCallable({ node: call, context, interpreter }: WrittenSite, procedure: Type, isTail: boolean): void {
  const name = calledName(call.procedure);
  const isField = call.procedure.type === "path";
  const isNamed = isField && name !== undefined && interpreter.functions.has(name);
  // A tail call fails without a code if the callee is not an object.
  const code = isTail ? undefined : isNamed ? "T1005" : "T1006";
  const span = { start: call.procedure.start, end: call.procedure.end };
  if (isField && name !== undefined && context.object?.isInput !== true && isWithoutFields(context)) {
    interpreter.report(call, span, { kind: "method-call", code, name, isCalled: true, receiver: context });
    return;
  }
  interpreter.report(call, span, { kind: "not-callable", code, name, actual: procedure });
}

function isWithoutFields(type: Type): boolean {
  return !type.any && isNever(only(type, "object", "function")) && !isNever(except(type, "nothing"));
}

/** The called name, if it is a variable or a single field. */
function calledName(procedure: Expression): string | undefined {
  if (procedure.type === "variable") return procedure.name;
  const [step] = procedure.type === "path" ? procedure.steps : [];
  return step?.node.type === "name" ? step.node.value : undefined;
}

/** `f(?, x)`: a function of the omitted arguments. */
export function inferPartialCall(call: PartialCall, frame: Frame): Type {
  const bound = call.arguments.map((argument) => (argument.type === "placeholder" ? undefined : frame.infer(argument)));
  const procedure = inferProcedure(call, frame);
  if (isNever(procedure) || bound.some((type) => type !== undefined && isNever(type))) return NEVER;
  if (procedure.any) return ANY;
  if (!hasKind(procedure, "function")) {
    reportPartialOfNothing(call, procedure, frame);
    return NEVER;
  }
  const results = procedure.functions.map((target) => {
    if (target.kind === "closure") return NEVER;
    if (target.kind !== "native") return functionType({ kind: "partial", target, bound });
    if (target.spec.isPartialApplicable) return functionType({ kind: "partial", target, bound });
    return NEVER;
  });
  const result = join(...results);
  if (isNever(result) && procedure.functions.every(({ kind }) => kind === "native")) {
    const span = coreSpan(call);
    frame.report(call, span, { kind: "engine-bug", bug: "partial-application", code: "S0208" });
  }
  return result;
}

function reportPartialOfNothing(call: PartialCall, procedure: Type, frame: Frame): void {
  const name = calledName(call.procedure);
  const isKnown = call.procedure.type === "path" && name !== undefined && frame.interpreter.functions.has(name);
  const span = { start: call.procedure.start, end: call.procedure.end };
  const code = isKnown ? "T1007" : "T1008";
  frame.report(call, span, { kind: "not-callable", code, name, actual: procedure });
}

/** `function($x) { … }`: a closure; its body is inferred at each call. */
export function inferLambda(lambda: Lambda, frame: Frame): Type {
  frame.interpreter.created(lambda, frame);
  return functionType({ kind: "lambda", node: lambda, scope: frame.scope, context: frame.context });
}

/** A chain of `~>`, iteratively from the left, because chains may be as long as the text. */
export function inferApplication(node: Application, frame: Frame): Type {
  const chain = chainOf(node);
  let value = frame.infer((chain.at(-1) ?? node).left);
  for (let index = chain.length - 1; index > 0; index--) {
    const inner = chain[index] ?? node;
    const before = value;
    value = frame.visit(inner, () => unwrapSequence(inferApplied(inner, before, frame)));
  }
  return inferApplied(node, value, frame);
}

/** The engine checks only the call itself. */
function reportLostSuffixOf(node: Application, call: Call, frame: Frame): void {
  if (call.predicates.length === 0 && call.group === undefined) return;
  const { coreEnd: start, end } = call;
  frame.report(node, { start, end }, { kind: "engine-bug", bug: "dropped-after-application" });
}

function chainOf(node: Application): readonly Application[] {
  const chain = [node];
  let { left } = node;
  while (left.type === "application" && left.predicates.length === 0 && left.group === undefined && !left.keepArray) {
    chain.push(left);
    left = left.left;
  }
  return chain;
}

function inferApplied(node: Application, left: Type, frame: Frame): Type {
  const { right } = node;
  if (right.type === "call") {
    reportLostSuffixOf(node, right, frame);
    if (isNever(left)) return NEVER;
    return frame.visit(right, () => inferCall(right, frame, { applied: { node: node.left, type: left } }));
  }
  const callee = frame.infer(right);
  if (isNever(left) || isNever(callee)) return NEVER;
  const data = { code: "T2006", operator: "~>", side: "right", actual: callee, other: left } as const;
  if (callee.any && isData(right)) frame.report(node, right, { kind: "operand-type", ...data, mayBeNothing: true });
  if (!hasKind(callee, "function")) {
    frame.report(node, right, { kind: "operand-type", ...data });
    return NEVER;
  }
  const functions = only(left, "function");
  const composed = isNever(functions) ? NEVER : functionType({ kind: "composed", first: functions, second: callee });
  const value = except(left, "function");
  const site: CallSite = { node, context: NULL, applied: node.left, interpreter: frame.interpreter };
  const applied = isNever(value) ? NEVER : applyType(callee, [value], site);
  return left.any ? ANY : join(composed, applied);
}

/**
 * The body of a function. The engine returns a tail call unevaluated to the caller: it runs on the caller's context, and
 * its result has not passed an exit rule.
 */
export function inferTail(node: Expression, frame: Frame, callContext: Type): Type {
  if (!endsInCall(node)) return frame.infer(node);
  const inner = (branch: Expression, branchFrame: Frame): Type => {
    const type = inferTail(branch, branchFrame, callContext);
    // A value that is not a tail call passes the exit rule of each enclosing node again.
    return endsInCall(branch) ? type : join(type, unwrapSequence(type));
  };
  switch (node.type) {
    case "call":
      return frame.visit(node, () => inferCallAtEnd(node, frame, callContext));
    case "condition":
      return frame.visit(node, () => inferBranches(node, frame, inner));
    case "default":
      return frame.visit(node, () => {
        return inferAlternatives(node, frame, inner, endsInCall(node.left) ? inner : undefined);
      });
    case "block":
      return frame.visit(node, () => inferBlockAtEnd(node, frame, inner));
    default:
      return ANY;
  }
}

/** Whether the node may evaluate to an unevaluated tail call. */
function endsInCall(node: Expression): boolean {
  switch (node.type) {
    case "call":
      return node.isTailCall;
    case "condition":
      return endsInCall(node.then) || (node.otherwise !== undefined && endsInCall(node.otherwise));
    case "default":
      return endsInCall(node.left) || endsInCall(node.right);
    case "block": {
      const last = node.expressions.at(-1);
      return last !== undefined && endsInCall(last);
    }
    default:
      return false;
  }
}

function inferCallAtEnd(call: Call, frame: Frame, callContext: Type): Type {
  reportLostSuffix(call, frame);
  return inferCall(call, frame, { callContext });
}

function inferBlockAtEnd(block: Block, frame: Frame, infer: (branch: Expression, frame: Frame) => Type): Type {
  const inner = frame.inner();
  const last = block.expressions.at(-1);
  for (const expression of block.expressions.slice(0, -1)) inner.infer(expression);
  const type = last === undefined ? ANY : infer(last, inner);
  // Filters see the unevaluated call instead of its value.
  return reportLostSuffix(block, frame) ? ANY : type;
}

/** What follows the call does not see its value. */
function reportLostSuffix(node: Call | Block, frame: Frame): boolean {
  if (node.predicates.length === 0 && node.group === undefined && !node.keepArray) return false;
  const { coreEnd: start, end } = node;
  frame.report(node, { start, end }, { kind: "engine-bug", bug: "dropped-after-tail-call" });
  return true;
}

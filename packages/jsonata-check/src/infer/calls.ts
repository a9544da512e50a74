import type { Application, Call, Expression, Lambda, PartialCall } from "../syntax/ast.js";
import { coreSpan } from "../syntax/core-span.js";
import { join } from "../types/join.js";
import { except, hasKind, isNever, only } from "../types/members.js";
import { ANY, functionType, NEVER, NULL, type Type } from "../types/type.js";
import { applyType, asClosures, type CallSite } from "./apply.js";
import type { Frame } from "./frame.js";
import { leave } from "./exit-rule.js";
import type { Interpreter } from "./interpreter.js";
import { collect, itemsOf, lookupField } from "./items.js";
import { referenceOf } from "./narrowing.js";

/** `f(…)`: the arguments in order, then the function on them. */
export function inferCall(call: Call, frame: Frame, interpreter: Interpreter): Type {
  return inferCallWith(call, undefined, frame, interpreter);
}

/** The left side of `~>`. */
interface Applied {
  readonly node: Expression;
  readonly type: Type;
}

/** `left ~> f(…)` hands the left side over as the first argument, functions as they are. */
function inferCallWith(call: Call, first: Applied | undefined, frame: Frame, interpreter: Interpreter): Type {
  const procedure = inferProcedure(call, frame, interpreter);
  const args = call.arguments.map((argument) => asClosures(interpreter.infer(argument, frame), interpreter));
  const all = first === undefined ? args : [first.type, ...args];
  return applyAt({ node: call, context: frame.context, applied: first?.node }, procedure, all, interpreter);
}

/** The call that ends a function: its arguments stay as they are, and the caller's context is the context. */
export function inferTailCall(call: Call, frame: Frame, callContext: Type, interpreter: Interpreter): Type {
  const procedure = inferProcedure(call, frame, interpreter);
  const args = call.arguments.map((argument) => interpreter.infer(argument, frame));
  return applyAt({ node: call, context: callContext, applied: undefined }, procedure, args, interpreter);
}

/** What is called. A field is looked up without reporting that there is none: the call is. */
function inferProcedure(call: Call | PartialCall, frame: Frame, interpreter: Interpreter): Type {
  const { procedure } = call;
  if (interpreter.isUnknown(procedure)) return interpreter.infer(procedure, frame);
  const reference = procedure.type === "path" ? referenceOf(procedure) : undefined;
  const [name, ...others] = reference?.names ?? [];
  if (name === undefined || others.length > 0 || reference?.variable !== undefined) {
    return interpreter.infer(procedure, frame);
  }
  const items = itemsOf(frame.context);
  return interpreter.visit(procedure, frame, () =>
    leave(collect(leave(lookupField(items.element, name)), items, true)),
  );
}

/** A call that is written as one. */
type WrittenSite = CallSite & { readonly node: Call };

function applyAt(site: WrittenSite, procedure: Type, args: readonly Type[], interpreter: Interpreter): Type {
  if (isNever(procedure) || args.some(isNever)) return NEVER;
  if (hasKind(procedure, "function")) return applyType(procedure, args, site, interpreter);
  reportNotCallable(site, procedure, interpreter);
  return NEVER;
}

function reportNotCallable({ node: call, context }: WrittenSite, procedure: Type, interpreter: Interpreter): void {
  const name = calledName(call.procedure);
  const isField = call.procedure.type === "path";
  const code = isField && name !== undefined && interpreter.functions.has(name) ? "T1005" : "T1006";
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

/** The name of a variable or of a single field that is called. */
function calledName(procedure: Expression): string | undefined {
  if (procedure.type === "variable") return procedure.name;
  const [step] = procedure.type === "path" ? procedure.steps : [];
  return step?.node.type === "name" ? step.node.value : undefined;
}

/** `f(?, x)`: a function of the arguments that are left out. */
export function inferPartialCall(call: PartialCall, frame: Frame, interpreter: Interpreter): Type {
  const bound = call.arguments.map((argument) =>
    argument.type === "placeholder" ? undefined : interpreter.infer(argument, frame),
  );
  const procedure = inferProcedure(call, frame, interpreter);
  if (isNever(procedure) || bound.some((type) => type !== undefined && isNever(type))) return NEVER;
  if (procedure.any) return ANY;
  if (!hasKind(procedure, "function")) {
    reportPartialOfNothing(call, procedure, interpreter);
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
    interpreter.report(call, span, { kind: "engine-bug", bug: "partial-application", code: "S0208" });
  }
  return result;
}

function reportPartialOfNothing(call: PartialCall, procedure: Type, interpreter: Interpreter): void {
  const name = calledName(call.procedure);
  const isKnown = call.procedure.type === "path" && name !== undefined && interpreter.functions.has(name);
  const span = { start: call.procedure.start, end: call.procedure.end };
  const code = isKnown ? "T1007" : "T1008";
  interpreter.report(call, span, { kind: "not-callable", code, name, actual: procedure });
}

/** `function($x) { … }`: a function that sees the scope it was written in; its body is inferred where it is called. */
export function inferLambda(lambda: Lambda, frame: Frame, interpreter: Interpreter): Type {
  interpreter.created(lambda, frame);
  return functionType({ kind: "lambda", node: lambda, scope: frame.scope, context: frame.context });
}

/** A chain of `~>`, from its leftmost value on: chains are as long as the text. */
export function inferApplication(node: Application, frame: Frame, interpreter: Interpreter): Type {
  const chain = chainOf(node);
  let value = interpreter.infer((chain.at(-1) ?? node).left, frame);
  for (let index = chain.length - 1; index > 0; index--) {
    const inner = chain[index] ?? node;
    const before = value;
    value = interpreter.visit(inner, frame, () => leave(inferApplied(inner, before, frame, interpreter)));
  }
  return inferApplied(node, value, frame, interpreter);
}

/** The engine only looks at the call itself. */
function reportDropped(node: Application, call: Call, interpreter: Interpreter): void {
  if (call.predicates.length === 0 && call.group === undefined) return;
  const { coreEnd: start, end } = call;
  interpreter.report(node, { start, end }, { kind: "engine-bug", bug: "dropped-after-application" });
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

function inferApplied(node: Application, left: Type, frame: Frame, interpreter: Interpreter): Type {
  const { right } = node;
  if (right.type === "call") {
    reportDropped(node, right, interpreter);
    if (isNever(left)) return NEVER;
    return interpreter.visit(right, frame, () =>
      inferCallWith(right, { node: node.left, type: left }, frame, interpreter),
    );
  }
  const callee = interpreter.infer(right, frame);
  if (isNever(left) || isNever(callee)) return NEVER;
  if (!hasKind(callee, "function")) {
    const data = { code: "T2006", operator: "~>", side: "right", actual: callee, other: left } as const;
    interpreter.report(node, right, { kind: "operand-type", ...data });
    return NEVER;
  }
  const functions = only(left, "function");
  const composed = isNever(functions) ? NEVER : functionType({ kind: "composed", first: functions, second: callee });
  const value = except(left, "function");
  const site: CallSite = { node, context: NULL, applied: node.left };
  const applied = isNever(value) ? NEVER : applyType(callee, [value], site, interpreter);
  return left.any ? ANY : join(composed, applied);
}

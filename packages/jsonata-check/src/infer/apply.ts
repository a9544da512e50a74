import { coreSpan } from "../syntax/ast.js";
import { groupsOf, regexMatch } from "../functions/scalar-rules.js";
import type { FunctionSpec, NativeRule } from "../functions/function-spec.js";
import { type SignatureMatch, matchSignature } from "../functions/match-signature.js";
import { type Signature, parseSignature } from "../functions/signature.js";
import type { Callable } from "../types/callable.js";
import { join, orNothing } from "../types/join.js";
import { hasKind, isNever, isOnly } from "../types/members.js";
import { Scope } from "../types/scope.js";
import { unwrapSequence } from "../types/sequences.js";
import { ANY, NEVER, NOTHING, NULL, type Type, functionType } from "../types/type.js";
import {
  type Refusal,
  type SignedCall,
  callbackSpan,
  writtenArgument,
  refusalsOf,
  reportRefusals,
  areElementsRefused,
  reportLost,
  reportReadContext,
  reportShifted,
  reportRefusal,
  type CallSite,
} from "./arguments.js";
import { reportMixedList } from "./mixed-list.js";
import { reportNativeTraps } from "./native-traps.js";
import { Frame, type Interpreter } from "./interpreter.js";
import { applyTransform } from "./transform.js";

/** The result of calling any of the functions in a type, before the exit rule. */
export function applyType(callee: Type, args: readonly Type[], site: CallSite): Type {
  if (callee.any) return applyUnknown(args, site.interpreter);
  const apply = (callable: Callable): Type => applyCallable(callable, args, siteOf(callee, site));
  return join(...callee.functions.map(apply));
}

/** One of several functions may accept what another refuses, so nothing is reported for them. */
function siteOf({ functions }: Type, site: CallSite): CallSite {
  return functions.length === 1 ? site : { ...site, node: undefined, refuse: undefined };
}

function applyUnknown(args: readonly Type[], interpreter: Interpreter): Type {
  for (const type of args) interpreter.escapes(type);
  return ANY;
}

function applyCallable(callable: Callable, args: readonly Type[], site: CallSite): Type {
  if (args.some(isNever)) return NEVER;
  switch (callable.kind) {
    case "native":
      return applyNative(callable.spec, args, site);
    case "lambda":
      return applyLambda(callable, args, site);
    case "closure":
      return applyCallable(callable.target, args, { ...site, context: NULL });
    case "partial":
      return applyPartial(callable, args, site);
    case "composed": {
      const first = unwrapSequence(applyType(callable.first, [args[0] ?? NOTHING], { ...site, context: NULL }));
      if (isNever(first)) return NEVER;
      const blamed = site.blamed ?? (site.node && coreSpan(site.node));
      return applyType(callable.second, [first], blamed === undefined ? site : { ...site, blamed });
    }
    case "transform": {
      const call = transformSignature && { signature: transformSignature, functionName: undefined, args, site };
      const accepted = call && validate(call);
      if (accepted === undefined || accepted === "unknown") return accepted === undefined ? NEVER : ANY;
      return applyTransform(callable.node, new Frame(site.interpreter, accepted[0] ?? NOTHING, callable.scope));
    }
    case "regex":
      return orNothing(regexMatch(groupsOf(callable)));
    case "method":
      return callable.returns();
    case "unknown":
      return applyUnknown(args, site.interpreter);
  }
}

const transformSignature = parseSignature("<(oa):o>");

type LambdaCallable = Callable & { readonly kind: "lambda" };
type PartialCallable = Callable & { readonly kind: "partial" };

function applyLambda(callable: LambdaCallable, args: readonly Type[], site: CallSite): Type {
  const definition = callable.node.signature?.definition;
  const signature = definition === undefined ? undefined : parseSignature(definition);
  const accepted = signature === undefined ? args : validate({ signature, functionName: undefined, args, site });
  return accepted === undefined ? NEVER : enterLambda(callable, accepted, site);
}

/** The result of a lambda's body for arguments that were already checked. */
function enterLambda(callable: LambdaCallable, args: Accepted, site: CallSite): Type {
  const { node, scope, context } = callable;
  const values = args === "unknown" ? [] : args;
  const missing = args === "unknown" ? ANY : NOTHING;
  const bindings = node.parameters.map(({ name }, index) => [name, values[index] ?? missing] as const);
  return site.interpreter.inferBody(
    node,
    new Frame(site.interpreter, context, new Scope(scope, bindings)),
    site.context,
  );
}

/** The arguments after the signature check, as far as they are known. */
type Accepted = readonly Type[] | "unknown";

/** The arguments after the signature check; undefined if the signature certainly refuses them. */
function validate(call: SignedCall): Accepted | undefined {
  const match = matchSignature(call.signature, call.args, call.site.context);
  if (match.accepted !== undefined) {
    reportLost(call, match);
    reportShifted(call);
    reportReadContext(call);
    return areElementsRefused(call) ? undefined : match.accepted;
  }
  if (match.rejections.length === 0) return "unknown";
  reportRefusal(call, match);
  return undefined;
}

function applyNative(spec: FunctionSpec, args: readonly Type[], site: CallSite): Type {
  const signature = spec.parsedSignature();
  const accepted = signature === undefined ? args : validate({ signature, functionName: spec.name, args, site });
  if (accepted === undefined) return NEVER;
  const result = accepted === "unknown" ? applyUnknown(args, site.interpreter) : nativeResult(spec, accepted, site);
  reportNativeTraps(spec, args, site);
  return !isNever(result) && isMixedSort(spec, args, site) ? NEVER : result;
}

function isMixedSort({ name }: FunctionSpec, args: readonly Type[], site: CallSite): boolean {
  const { node, interpreter } = site;
  if (name !== "sort" || args.length !== 1 || node === undefined) return false;
  return reportMixedList(writtenArgument(node, 0, site), node, interpreter);
}

/** The result of a native function for arguments that passed its signature. */
function nativeResult(spec: FunctionSpec, args: readonly Type[], site: CallSite): Type {
  if (spec.rule !== undefined) return applyRule(spec.rule, spec, args, site);
  for (const type of args) site.interpreter.escapes(type);
  return declaredResult(spec, args);
}

function applyRule(rule: NativeRule, spec: FunctionSpec, args: readonly Type[], site: CallSite): Type {
  const refusals: Refusal[] = [];
  let isLost = false;
  const result = rule({
    args,
    context: site.context,
    callback: (callee, values) =>
      applyCallback(callee, values, {
        ...site,
        blamed: callbackSpan(site),
        refuse: (refusal) => refusals.push(refusal),
      }),
    arityOf,
    refuse: (code, argument) => {
      refusals.push(...refusalsOf(spec, args, { code, argument }, site));
      return NEVER;
    },
    lose: () => {
      isLost = true;
    },
  });
  reportRefusals(refusals, isLost ? NOTHING : result, site);
  return result;
}

function declaredResult(spec: FunctionSpec, args: readonly Type[]): Type {
  const type = spec.resultFor(
    (name) => args[spec.parameters.findIndex((parameter) => parameter.name === name)] ?? NOTHING,
  );
  if (!spec.passesNothing) return type;
  const [first = NOTHING] = args;
  if (isOnly(first, "nothing")) return NOTHING;
  return orNothing(type, hasKind(first, "nothing"));
}

/** A call of `f(?, x)`: natives then receive unchecked arguments, which only some rules support. */
function applyPartial(callable: PartialCallable, args: readonly Type[], site: CallSite): Type {
  const remaining = [...args];
  const given = callable.bound.map((bound) => bound ?? remaining.shift() ?? NOTHING);
  const { target } = callable;
  // A native receives as many arguments as it declares parameters, or one if it declares none.
  const all = target.kind === "native" ? given.slice(0, Math.max(1, target.spec.arity)) : given;
  if (target.kind === "lambda") return enterLambda(target, all, site);
  if (target.kind === "partial") return applyPartial(target, all, site);
  if (target.kind !== "native" || target.spec.signature === undefined) return applyUnknown(all, site.interpreter);
  if (refusesUnchecked(target.spec, all, site)) return NEVER;
  const signature = target.spec.parsedSignature();
  if (signature === undefined || !passesUnchanged(signature, all)) return applyUnknown(all, site.interpreter);
  return nativeResult(target.spec, all, site);
}

/** Engine functions that call string methods on any argument. */
const textFunctions: ReadonlySet<string> = new Set([
  ...["uppercase", "lowercase", "trim", "length", "pad"],
  ...["substring", "substringBefore", "substringAfter"],
]);

/** Engine functions that do so if they search for a string, with their number of arguments before a limit. */
const textSearches: ReadonlyMap<string, number> = new Map([
  ["contains", 2],
  ["split", 2],
  ["replace", 3],
]);

/** Whether a native with unchecked arguments fails on the first one. Reports it. */
function refusesUnchecked(spec: FunctionSpec, args: readonly Type[], site: CallSite): boolean {
  const [actual = NOTHING] = args;
  const isScalar = isOnly(actual, "null", "boolean", "number", "object");
  const isSearch = textSearches.get(spec.name) === args.length && isOnly(args[1] ?? NOTHING, "string");
  if (spec.origin !== "builtin" || !(textFunctions.has(spec.name) || isSearch) || !isScalar) return false;
  reportRefusals(refusalsOf(spec, args, { code: undefined, argument: 0, reason: "kind" }, site), NEVER, site);
  return true;
}

/** Whether the signature check would leave the arguments unchanged. */
function passesUnchanged(signature: Signature, args: readonly Type[]): boolean {
  const match: SignatureMatch = matchSignature(signature, args, NEVER);
  if (match.accepted === undefined || match.rejections.length > 0) return false;
  return signature.parameters.every(
    ({ type }, index) => type !== "a" || isOnly(args[index] ?? NOTHING, "array", "nothing"),
  );
}

/** A native function's callback receives as many arguments as it declares parameters, but at least one. */
function applyCallback(callee: Type, args: readonly Type[], site: CallSite): Type {
  if (callee.any) return applyUnknown(args, site.interpreter);
  return join(
    ...callee.functions.map((callable) => {
      // The number of its arguments is unknown.
      if (arityOf(callable) === Infinity) return applyUnknown(args, site.interpreter);
      const context = callbackContext(callable);
      if (context === undefined) return NEVER;
      const given = args.slice(0, Math.max(1, Math.min(args.length, arityOf(callable))));
      return applyCallable(callable, given, { ...siteOf(callee, site), context });
    }),
  );
}

/**
 * The context of a callback. Natives work as callbacks only if the engine has wrapped them, which it does not do for
 * arguments of a tail call.
 */
function callbackContext(callable: Callable): Type | undefined {
  switch (callable.kind) {
    case "lambda":
      return callable.context;
    case "native":
    case "partial":
    case "transform":
      return undefined;
    default:
      return NULL;
  }
}

/** The number of declared parameters; infinite if unknown. */
function arityOf(callable: Callable): number {
  switch (callable.kind) {
    case "native":
      return callable.spec.arity;
    case "lambda":
      return callable.node.parameters.length;
    case "closure":
      return arityOf(callable.target);
    case "partial":
      return callable.bound.filter((bound) => bound === undefined).length;
    case "composed":
    case "transform":
      return 1;
    case "regex":
      return 2;
    case "method":
    case "unknown":
      return Infinity;
  }
}

/** The engine wraps function arguments, which lose the context. */
export function asClosures(type: Type, interpreter: Interpreter): Type {
  if (type.functions.length === 0) return type;
  const closures = type.functions.map((callable) => interpreter.closure(callable));
  return { ...type, functions: functionType(...closures).functions };
}

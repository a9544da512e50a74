import type { FunctionSpec } from "../functions/function-spec.js";
import {
  type Rejection,
  type SignatureMatch,
  elementKind,
  matchSignature,
  takes,
} from "../functions/match-signature.js";
import type { Signature, SignatureParameter } from "../functions/signature.js";
import { type Application, type AstNode, type Call, type Expression, coreSpan } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import type { Span } from "../text/span.js";
import { defined, hasKind, isNever, isOnly, type Kind } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import type { Interpreter } from "./interpreter.js";
import { referenceOf } from "./narrowing.js";
import type { InferredProblem, TypeProblem } from "./problems.js";

/** The call site of a function. */
export interface CallSite {
  /** Undefined for a callback, where nothing is reported. */
  readonly node: Call | Application | undefined;
  /** The value that replaces an argument taken from the context. */
  readonly context: Type;
  /** The first argument, if `~>` supplies it. */
  readonly applied: Expression | undefined;
  /** The inference that contains the call. */
  readonly interpreter: Interpreter;
  /** The node to blame for unwritten arguments: a function passed as an argument, or a chain of functions. */
  readonly blamed?: Span;
  /** Receives the refusals of a callback; its caller decides whether they matter. */
  readonly refuse?: (refusal: Refusal) => void;
}

/** A call that certainly throws, and the place to blame. */
export interface Refusal {
  readonly problem: Refused;
  readonly span: Span;
}

type Refused = Extract<TypeProblem, { readonly kind: "arguments" | "always-throws" }>;

/** Reports a refusal, or passes it to the function that calls back. */
function refuse(refusal: Refusal, { node, interpreter, refuse }: CallSite): void {
  if (refuse !== undefined) refuse(refusal);
  else if (node !== undefined) interpreter.report(node, refusal.span, refusal.problem);
}

/**
 * Reports the refusals of a function or its callbacks if they leave no result, or only nothing (then every present value is
 * refused). Several refusals must have the same code.
 */
export function reportRefusals(refusals: readonly Refusal[], result: Type, site: CallSite): void {
  const [first] = refusals;
  const isEmpty = isOnly(result, "nothing", "array") && (result.array?.max ?? 0) === 0;
  if (first === undefined || !isEmpty) return;
  const { problem, span } = first;
  const code = refusals.every((other) => other.problem.code === problem.code) ? problem.code : undefined;
  const mayBeNothing = isNever(result) ? undefined : true;
  refuse({ problem: { ...problem, code, mayBeNothing }, span }, site);
}

/** Why a native throws for arguments of the right types, and whether an argument or the call is to blame. */
interface Cause {
  readonly code: string | undefined;
  readonly argument?: number | undefined;
  readonly reason?: "kind" | "arity";
}

/** Records that a native throws for arguments that its signature accepts; undefined where nothing is reported. */
export function refusalsOf(
  spec: FunctionSpec,
  args: readonly Type[],
  { code, argument, reason = "arity" }: Cause,
  site: CallSite,
): readonly Refusal[] {
  const { node } = site;
  if (node === undefined) return [];
  if (argument === undefined) {
    return [{ problem: { kind: "always-throws", code }, span: site.blamed ?? coreSpan(node) }];
  }
  const { name: functionName, signature } = spec;
  const data = { code, functionName, argument, reason, signature, actual: args[argument] ?? NOTHING };
  return [{ problem: { kind: "arguments", ...data }, span: argumentSpan(node, argument, site) }];
}

/** The callback of a list function, as written. */
export function callbackSpan(site: CallSite): Span | undefined {
  const { node, applied, blamed, interpreter } = site;
  if (node === undefined || blamed !== undefined) return blamed;
  const written = [...(applied === undefined ? [] : [applied]), ...(node.type === "call" ? node.arguments : [])];
  return written.findLast((argument) => interpreter.log.typeOf(argument)?.functions.length) ?? coreSpan(node);
}

/** A call whose arguments are checked against a signature. Nothing is reported for callbacks, whose site has no node. */
export interface SignedCall {
  readonly signature: Signature;
  /** Undefined if the function has none. */
  readonly functionName: string | undefined;
  readonly args: readonly Type[];
  readonly site: CallSite;
}

/** Reports that a signature refuses the arguments, at the argument that the engine blames. */
export function reportRefusal(
  { signature, functionName, args, site }: SignedCall,
  { rejections }: SignatureMatch,
  mayBeNothing?: true,
): void {
  // The way of refusing the call that no value of the argument avoids.
  const { parameters } = signature;
  const rejection =
    rejections.find(({ argument }) => isNeverTaken(parameters[argument], args[argument])) ??
    rejections.toSorted((a, b) => b.argument - a.argument)[0];
  const { node } = site;
  if (rejection === undefined || node === undefined) return;
  const code = rejections.every((other) => other.code === rejection.code) ? rejection.code : undefined;
  // The engine reads the call as if the context replaced the first argument, although only that one is wrong.
  const [first] = parameters;
  const mayMeanContext = first !== undefined && !site.context.any && takes(first, site.context);
  const isFirst = !mayMeanContext && isShifted(parameters, args);
  const argument = isFirst ? 0 : rejection.argument;
  const reason = isFirst ? "kind" : reasonOf(rejection, signature, args);
  const actual = reason === "context" ? site.context : (args[argument] ?? NOTHING);
  const span = reason === "context" ? (site.blamed ?? coreSpan(node)) : argumentSpan(node, argument, site);
  const data = { code, functionName, argument, reason, signature: signature.definition, actual, mayBeNothing };
  refuse({ problem: { kind: "arguments", ...data }, span }, site);
}

function isNeverTaken(parameter: SignatureParameter | undefined, type: Type | undefined): boolean {
  return parameter !== undefined && type !== undefined && !isOnly(type, "nothing") && !takes(parameter, type);
}

/** Whether the engine replaces the first argument by the context, because the written one does not fit. */
function isShifted([first, ...others]: Signature["parameters"], [given, ...rest]: readonly Type[]): boolean {
  if (first === undefined || given === undefined || !first.takesContext) return false;
  const needed = others.filter(({ quantifier }) => quantifier === "").length;
  if (takes(first, given) || rest.length < needed || rest.length > others.length) return false;
  return others.every((parameter, index) => rest[index] === undefined || takes(parameter, rest[index]));
}

/** `$fromMillis($now(), "[Y]")`: the input replaces the number, and it is certainly not a number. */
export function reportShifted({ signature, functionName, args, site }: SignedCall): void {
  const [first] = signature.parameters;
  const [actual] = args;
  const { node, interpreter, context } = site;
  if (first?.type !== "n" || node === undefined || actual === undefined || args.length < 2) return;
  if (context !== interpreter.root || !isShifted(signature.parameters, args)) return;
  const data = { code: undefined, functionName, argument: 0, signature: signature.definition, actual } as const;
  const problem = { kind: "arguments", reason: "kind", ...data, mayBeNothing: true } as const;
  refuse({ problem, span: argumentSpan(node, 0, site) }, site);
}

/** `$replace(name, "-")`: the context is to be the text, and an argument reads a field of it. */
export function reportReadContext({ signature, functionName, args, site }: SignedCall): void {
  const { node, context, applied } = site;
  const [first, ...others] = signature.parameters;
  const needed = others.filter(({ quantifier }) => quantifier === "").length;
  if (first?.takesContext !== true || first.accepts.has("o") || args.length > needed || !context.any) return;
  if (node?.type !== "call" || applied !== undefined || !node.arguments.some(isOfContext)) return;
  const data = { code: "T0411", functionName, argument: 0, signature: signature.definition, actual: context } as const;
  refuse(
    { problem: { kind: "arguments", reason: "context", ...data, mayBeNothing: true }, span: coreSpan(node) },
    site,
  );
}

function isOfContext(node: Expression): boolean {
  const [first] = node.type === "path" ? node.steps : [];
  return first?.node.type === "name";
}

/** Whether an array argument contains an element that the function refuses. Reports it. */
export function areElementsRefused({ signature, functionName, site }: SignedCall): boolean {
  const { node } = site;
  if (node === undefined) return false;
  for (const [argument, parameter] of signature.parameters.entries()) {
    const kind = elementKind(parameter);
    const written = kind === undefined ? undefined : writtenArgument(node, argument, site);
    if (kind === undefined || written?.type !== "array" || written.predicates.length > 0 || written.group !== undefined)
      continue;
    for (const element of written.elements) {
      const actual = site.interpreter.log.typeOf(element);
      if (actual === undefined || !isRefused(element, actual, kind)) continue;
      const data = {
        code: "T0412",
        functionName,
        argument,
        reason: "elements",
        signature: signature.definition,
        actual,
      } as const;
      const mayBeNothing = actual.nothing ? ({ mayBeNothing: true } as const) : {};
      site.interpreter.report(node, element, { kind: "arguments", ...data, ...mayBeNothing });
      return !actual.nothing;
    }
  }
  return false;
}

/** Whether an element has another kind, also as what a list in it is spread to. A nested array literal stays nested. */
function isRefused(element: Expression, actual: Type, kind: Kind): boolean {
  const isList = element.type === "array" && element.end === element.coreEnd;
  const mayBeSpread = !isList && hasKind(actual, "array");
  return !isNever(defined(actual)) && !hasKind(actual, kind) && !mayBeSpread;
}

/** Reports that a signature accepts only nothing and refuses every present value. */
export function reportLost(call: SignedCall, { rejections }: SignatureMatch): void {
  const { signature, args, site } = call;
  if (site.node === undefined || rejections.length === 0 || !args.some((type) => type.nothing)) return;
  const present = args.map((type) => (isOnly(type, "nothing") ? type : defined(type)));
  const lost = matchSignature(signature, present, site.context);
  if (lost.accepted === undefined) reportRefusal({ ...call, args: present }, lost, true);
}

function reasonOf(
  { code, argument }: Rejection,
  signature: Signature,
  args: readonly Type[],
): "kind" | "function" | "elements" | "context" | "too-many" | "too-few" {
  if (code === "T0411") return "context";
  if (code === "T0412") return "elements";
  if (argument >= args.length) return "too-few";
  const isUnlimited = signature.parameters.some(({ quantifier }) => quantifier.includes("+"));
  if (argument >= signature.parameters.length && !isUnlimited) return "too-many";
  return signature.parameters[argument]?.type === "f" ? "function" : "kind";
}

/** The written argument, if there is one. */
export function writtenArgument(
  node: Call | Application,
  index: number,
  { applied, blamed }: CallSite,
): Expression | undefined {
  if (blamed !== undefined) return undefined;
  const written = node.type === "application" ? [] : node.arguments;
  return applied === undefined ? written[index] : index === 0 ? applied : written[index - 1];
}

/** The written argument, or else the call. */
export function argumentSpan(node: Call | Application, index: number, site: CallSite): Span {
  return writtenArgument(node, index, site) ?? site.blamed ?? coreSpan(node);
}

const formInspectors: ReadonlySet<string> = new Set(["contains", "match", "length"]);

/** Drops conversions of strings whose form is tested elsewhere in the expression. */
export function withoutGuarded(root: Expression, problems: readonly InferredProblem[]): readonly InferredProblem[] {
  if (!problems.some(({ kind }) => kind === "unguarded-number")) return problems;
  const inspected = inspectedTexts(root);
  return problems.filter(({ kind, node }) => {
    if (kind !== "unguarded-number" || node.type !== "call") return true;
    const text = keyOf(node.arguments[0]);
    return text === undefined || !inspected.has(text);
  });
}

function inspectedTexts(root: Expression): ReadonlySet<string> {
  const inspected = new Set<string>();
  visit(root, {
    enter(node) {
      const text = keyOf(inspectedBy(node));
      if (text !== undefined) inspected.add(text);
    },
  });
  return inspected;
}

/** The operand of `$contains(text, …)`, `/…/(text)`, `text ~> $contains(…)` and `text ~> /…/`. */
function inspectedBy(node: AstNode): Expression | undefined {
  if (node.type === "application") {
    const { right } = node;
    return isInspector(right.type === "call" ? right.procedure : right) ? node.left : undefined;
  }
  return node.type === "call" && isInspector(node.procedure) ? node.arguments[0] : undefined;
}

function isInspector(procedure: Expression): boolean {
  return procedure.type === "regex" || (procedure.type === "variable" && formInspectors.has(procedure.name));
}

/** A key for a field or variable. */
function keyOf(node: Expression | undefined): string | undefined {
  const reference = node === undefined ? undefined : referenceOf(node);
  return reference === undefined ? undefined : JSON.stringify([reference.variable ?? "", ...reference.names]);
}

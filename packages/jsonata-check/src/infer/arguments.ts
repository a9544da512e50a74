import type { FunctionSpec } from "../functions/function-spec.js";
import {
  type Rejection,
  type SignatureMatch,
  elementKind,
  matchSignature,
  takes,
} from "../functions/match-signature.js";
import type { Signature, SignatureParameter } from "../functions/signature.js";
import { signatureOf } from "../functions/known-signatures.js";
import type { Application, AstNode, Call, Expression } from "../syntax/ast.js";
import { coreSpan } from "../syntax/core-span.js";
import { visit } from "../syntax/visit.js";
import type { Span } from "../text/span.js";
import { defined, hasKind, isNever, isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import type { Interpreter } from "./interpreter.js";
import { referenceOf } from "./conditions.js";
import type { InferredProblem } from "./problems.js";
import { isUnwrapped } from "./result-check.js";

/** From where a function is called. */
export interface CallSite {
  /** Undefined for a callback: nothing is reported there. */
  readonly node: Call | Application | undefined;
  /** What stands in for an argument that a signature takes from the context. */
  readonly context: Type;
  /** The first argument, where `~>` hands it over. */
  readonly applied: Expression | undefined;
  /** The inference that the call is a part of. */
  readonly interpreter: Interpreter;
}

/** A call whose arguments are held against a signature. Nothing is reported of callbacks, whose site has no node. */
export interface SignedCall {
  readonly signature: Signature;
  /** Undefined where the function has none. */
  readonly functionName: string | undefined;
  readonly args: readonly Type[];
  readonly site: CallSite;
}

/** Says that a signature refuses the arguments, at the argument that the engine blames. */
export function reportRefusal(
  { signature, functionName, args, site }: SignedCall,
  { rejections }: SignatureMatch,
  mayBeNothing?: true,
): void {
  // Of the ways in which the call may be refused, the one that no value of the argument avoids.
  const { parameters } = signature;
  const rejection =
    rejections.find(({ argument }) => isNeverTaken(parameters[argument], args[argument])) ?? rejections[0];
  const { node } = site;
  if (rejection === undefined || node === undefined) return;
  const { code } = rejection;
  const isFirst = isFirstToBlame(signature, args, site);
  const argument = isFirst ? 0 : rejection.argument;
  const reason = isFirst ? "kind" : reasonOf(rejection, signature, args);
  const actual = reason === "context" ? site.context : (args[argument] ?? NOTHING);
  const span = reason === "context" ? coreSpan(node) : argumentSpan(node, argument, site);
  site.interpreter.report(node, span, {
    kind: "arguments",
    code,
    functionName,
    argument,
    reason,
    signature: signature.definition,
    actual,
    mayBeNothing,
  });
}

function isNeverTaken(parameter: SignatureParameter | undefined, type: Type | undefined): boolean {
  return parameter !== undefined && type !== undefined && !isOnly(type, "nothing") && !takes(parameter, type);
}

/**
 * Whether the first argument is the only one that is wrong, although the engine reads the call otherwise: as one without
 * it, for which the context stands in.
 */
function isFirstToBlame({ parameters }: Signature, args: readonly Type[], { context }: CallSite): boolean {
  const [first, ...others] = parameters;
  const [given, ...rest] = args;
  if (first === undefined || given === undefined || !first.takesContext || takes(first, context)) return false;
  const needed = others.filter(({ quantifier }) => quantifier === "").length;
  if (takes(first, given) || rest.length < needed || rest.length > others.length) return false;
  return others.every((parameter, index) => rest[index] === undefined || takes(parameter, rest[index]));
}

/** Says that an element of an array that is written as an argument is none that the function takes. */
export function reportElements({ signature, functionName, site }: SignedCall): void {
  const { node } = site;
  if (node === undefined) return;
  for (const [argument, parameter] of signature.parameters.entries()) {
    const kind = elementKind(parameter);
    const written = kind === undefined ? undefined : writtenArgument(node, argument, site);
    if (kind === undefined || written?.type !== "array" || written.predicates.length > 0) continue;
    for (const element of written.elements) {
      const actual = site.interpreter.log.typeOf(element);
      if (actual === undefined || isNever(defined(actual)) || hasKind(actual, kind) || hasKind(actual, "array"))
        continue;
      const data = {
        code: "T0412",
        functionName,
        argument,
        reason: "elements",
        signature: signature.definition,
        actual,
      } as const;
      const mayBeNothing = actual.nothing ? ({ mayBeNothing: true } as const) : {};
      return site.interpreter.report(node, element, { kind: "arguments", ...data, ...mayBeNothing });
    }
  }
}

/** Says that a signature lets only nothing through, and refuses every value that is there. */
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

/** The argument as it is written, if it is. */
function writtenArgument(node: Call | Application, index: number, { applied }: CallSite): Expression | undefined {
  const written = node.type === "application" ? [] : node.arguments;
  return applied === undefined ? written[index] : index === 0 ? applied : written[index - 1];
}

/** The argument as it is written, or the call where it is not. */
function argumentSpan(node: Call | Application, index: number, site: CallSite): Span {
  const argument = writtenArgument(node, index, site);
  return argument === undefined ? coreSpan(node) : { start: argument.start, end: argument.end };
}

/** What goes wrong silently in a function of the vendor, or only for some texts. */
export function reportNativeTraps(spec: FunctionSpec, args: readonly Type[], site: CallSite): void {
  const { node } = site;
  if (node?.type !== "call") return;
  const iteratee = spec.parameters.findIndex(({ name }) => name === spec.lodashIteratee);
  const given = args[iteratee];
  if (given !== undefined && isOnly(given, "function")) {
    site.interpreter.report(node, argumentSpan(node, iteratee, site), {
      kind: "lodash-lambda",
      functionName: spec.name,
    });
  }
  for (const index of singles(spec, args)) {
    const actual = args[index] ?? NOTHING;
    site.interpreter.report(node, argumentSpan(node, index, site), { kind: "singleton-array", actual, path: [] });
  }
  if (spec.name === "reduce") reportFold(spec, args, node, site);
  if (spec.name === "sort") reportComparator(args, node, site);
  reportDataAsFunction(spec, args, node, site);
  const [first] = args;
  if (spec.name === "count" && first !== undefined && isSingle(first)) {
    site.interpreter.report(node, argumentSpan(node, 0, site), { kind: "count-of-single", actual: first });
  }
  if (spec.name === "number" && first !== undefined && !first.any && first.strings === "all") {
    const data = { actual: first, field: inputField(node, site) };
    site.interpreter.report(node, argumentSpan(node, 0, site), { kind: "unguarded-number", ...data });
  }
}

/** The arguments for which a function of the vendor that takes arrays only is given the bare element where there is one. */
function singles({ signature, parameters }: FunctionSpec, args: readonly Type[]): readonly number[] {
  if (signature !== undefined) return [];
  return args.flatMap((actual, index) => {
    const parameter = parameters[index];
    return parameter !== undefined && /^array<[^|]*>$/.test(parameter.type) && isUnwrapped(actual) ? [index] : [];
  });
}

/** `$reduce` hands its function the result so far and the next element, and refuses one of fewer parameters. */
function reportFold(spec: FunctionSpec, args: readonly Type[], node: Call, site: CallSite): void {
  const fold = writtenArgument(node, 1, site);
  const [list] = args;
  if (fold === undefined || !hasFewParameters(fold, args[1]) || list === undefined || isOnly(list, "nothing")) return;
  const mayBeNothing = list.any || list.nothing ? ({ mayBeNothing: true } as const) : {};
  site.interpreter.report(node, fold, {
    kind: "arguments",
    code: "D3050",
    functionName: spec.name,
    argument: 1,
    reason: "arity",
    signature: spec.signature,
    actual: args[1] ?? NOTHING,
    ...mayBeNothing,
  });
}

/** `$map(items, id)`: the input is JSON, which holds no functions. */
function reportDataAsFunction(spec: FunctionSpec, args: readonly Type[], node: Call, site: CallSite): void {
  const signature = spec.signature === undefined ? undefined : signatureOf(spec.signature);
  const parameters = signature?.parameters ?? [];
  const needed = parameters.filter(({ quantifier }) => quantifier === "").length;
  const isShifted = parameters[0]?.takesContext === true && args.length <= needed;
  for (const [position, { type }] of parameters.entries()) {
    const argument = position - (isShifted ? 1 : 0);
    const actual = args[argument];
    const written = writtenArgument(node, argument, site);
    if (type !== "f" || actual?.any !== true || written === undefined || !isData(written)) continue;
    const data = { code: "T0410", functionName: spec.name, argument, reason: "function", actual } as const;
    site.interpreter.report(node, written, {
      kind: "arguments",
      ...data,
      signature: spec.signature,
      mayBeNothing: true,
    });
  }
}

/** Whether an expression is a path of field names. */
function isData(node: Expression): boolean {
  const reference = referenceOf(node);
  const isOfInput = reference?.variable === undefined || reference.variable === "" || reference.variable === "$";
  return reference !== undefined && isOfInput && reference.names.length > 0;
}

/** Whether a value is certainly no list, if there is one. */
function isSingle(type: Type): boolean {
  return isOnly(type, "string", "number", "boolean", "nothing") && !isOnly(type, "nothing");
}

/** `$sort` swaps where its function returns what counts as true, as any number but 0 does. */
function reportComparator([, comparator]: readonly Type[], node: Call, { interpreter }: CallSite): void {
  const [callable, ...others] = comparator?.functions ?? [];
  const target = callable?.kind === "closure" ? callable.target : callable;
  if (target?.kind !== "lambda" || others.length > 0) return;
  const type = interpreter.log.typeOf(target.node.body);
  if (type === undefined || !isOnly(type, "number", "nothing") || isOnly(type, "nothing")) return;
  const result = resultOf(target.node.body);
  interpreter.report(node, result, { kind: "number-comparator", result });
}

/** The last statement of what is in parentheses. */
function resultOf(body: Expression): Expression {
  const last = body.type === "block" && body.end === body.coreEnd ? body.expressions.at(-1) : undefined;
  return last === undefined ? body : resultOf(last);
}

/** Whether a function has less than two parameters, as one that is written here or one of the engine may. */
function hasFewParameters(fold: Expression, type: Type | undefined): boolean {
  if (fold.type === "lambda") return fold.parameters.length < 2;
  const [callable, ...others] = type?.functions ?? [];
  const target = callable?.kind === "closure" ? callable.target : callable;
  return target?.kind === "native" && others.length === 0 && target.spec.arity < 2;
}

/** The field of the input that the first argument is. */
function inputField(node: Call, site: CallSite): readonly string[] | undefined {
  const argument = site.applied ?? node.arguments[0];
  const reference = argument === undefined ? undefined : referenceOf(argument);
  const isOfInput =
    reference?.variable === "$" || (reference?.variable === undefined && site.context.object?.isInput === true);
  return isOfInput ? reference?.names : undefined;
}

/** Functions that look at the form of a text. */
const inspectors: ReadonlySet<string> = new Set(["contains", "match", "length"]);

/** Leaves out the conversions of texts whose form is looked at somewhere else in the expression. */
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

/** What `$contains(text, …)`, `/…/(text)`, `text ~> $contains(…)` and `text ~> /…/` look at. */
function inspectedBy(node: AstNode): Expression | undefined {
  if (node.type === "application") {
    const { right } = node;
    return isInspector(right.type === "call" ? right.procedure : right) ? node.left : undefined;
  }
  return node.type === "call" && isInspector(node.procedure) ? node.arguments[0] : undefined;
}

function isInspector(procedure: Expression): boolean {
  return procedure.type === "regex" || (procedure.type === "variable" && inspectors.has(procedure.name));
}

/** The field or variable that something is, as a key. */
function keyOf(node: Expression | undefined): string | undefined {
  const reference = node === undefined ? undefined : referenceOf(node);
  return reference === undefined ? undefined : JSON.stringify([reference.variable ?? "", ...reference.names]);
}

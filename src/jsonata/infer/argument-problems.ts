import type { Span } from "../../text/span.js";
import type { Application, Call, Expression } from "../ast.js";
import type { FunctionSpec } from "../functions/function-spec.js";
import {
  elementKind,
  matchSignature,
  takes,
  type Rejection,
  type SignatureMatch,
} from "../functions/match-signature.js";
import type { Signature } from "../functions/signature.js";
import { defined, hasKind, isNever, isOnly } from "../types/members.js";
import { NOTHING, type Type } from "../types/type.js";
import type { CallSite } from "./apply.js";
import type { Interpreter } from "./interpreter.js";
import { isUnwrapped } from "./result-check.js";
import { referenceOf } from "./narrowing.js";

/** Says that a signature refuses the arguments, at the argument that the engine blames. */
export function reportRefusal(
  signature: Signature,
  functionName: string | undefined,
  args: readonly Type[],
  { rejections }: SignatureMatch,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
  mayBeNothing?: true,
): void {
  const [rejection] = rejections;
  if (rejection === undefined) return;
  const { code } = rejection;
  const isFirst = isFirstToBlame(signature, args, site);
  const argument = isFirst ? 0 : rejection.argument;
  const reason = isFirst ? "kind" : reasonOf(rejection, signature, args);
  const actual = reason === "context" ? site.context : (args[argument] ?? NOTHING);
  const span = reason === "context" ? { start: node.start, end: node.coreEnd } : argumentSpan(node, argument, site);
  interpreter.report(node, span, {
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
export function reportElements(
  { parameters, definition }: Signature,
  functionName: string | undefined,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
): void {
  for (const [argument, parameter] of parameters.entries()) {
    const kind = elementKind(parameter);
    const written = kind === undefined ? undefined : writtenArgument(node, argument, site);
    if (kind === undefined || written?.type !== "array" || written.predicates.length > 0) continue;
    for (const element of written.elements) {
      const actual = interpreter.log.typeOf(element);
      if (actual === undefined || isNever(defined(actual)) || hasKind(actual, kind) || hasKind(actual, "array"))
        continue;
      const data = {
        code: "T0412",
        functionName,
        argument,
        reason: "elements",
        signature: definition,
        actual,
      } as const;
      const mayBeNothing = actual.nothing ? ({ mayBeNothing: true } as const) : {};
      return interpreter.report(node, element, { kind: "arguments", ...data, ...mayBeNothing });
    }
  }
}

/** Says that a signature lets only nothing through, and refuses every value that is there. */
export function reportLost(
  signature: Signature,
  functionName: string | undefined,
  args: readonly Type[],
  match: SignatureMatch,
  node: Call | Application,
  site: CallSite,
  interpreter: Interpreter,
): void {
  if (match.rejections.length === 0 || !args.some((type) => type.nothing)) return;
  const present = args.map((type) => (isOnly(type, "nothing") ? type : defined(type)));
  const lost = matchSignature(signature, present, site.context);
  if (lost.accepted === undefined) {
    reportRefusal(signature, functionName, present, lost, node, site, interpreter, true);
  }
}

function reasonOf(
  { code, argument }: Rejection,
  signature: Signature,
  args: readonly Type[],
): "kind" | "elements" | "context" | "too-many" | "too-few" {
  if (code === "T0411") return "context";
  if (code === "T0412") return "elements";
  if (argument >= args.length) return "too-few";
  const isUnlimited = signature.parameters.some(({ quantifier }) => quantifier.includes("+"));
  return argument >= signature.parameters.length && !isUnlimited ? "too-many" : "kind";
}

/** The argument as it is written, if it is. */
function writtenArgument(node: Call | Application, index: number, { applied }: CallSite): Expression | undefined {
  const written = node.type === "application" ? [] : node.arguments;
  return applied === undefined ? written[index] : index === 0 ? applied : written[index - 1];
}

/** The argument as it is written, or the call where it is not. */
function argumentSpan(node: Call | Application, index: number, site: CallSite): Span {
  const argument = writtenArgument(node, index, site);
  return argument === undefined
    ? { start: node.start, end: node.coreEnd }
    : { start: argument.start, end: argument.end };
}

/** What goes wrong silently in a function of the vendor, or only for some texts. */
export function reportNativeTraps(
  spec: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
  interpreter: Interpreter,
): void {
  const iteratee = spec.parameters.findIndex(({ name }) => name === spec.lodashIteratee);
  const given = args[iteratee];
  if (given !== undefined && isOnly(given, "function")) {
    interpreter.report(node, argumentSpan(node, iteratee, site), { kind: "lodash-lambda", functionName: spec.name });
  }
  reportSingles(spec, args, node, site, interpreter);
  if (spec.name === "reduce") reportFold(spec, args, node, site, interpreter);
  const [first] = args;
  if (spec.name === "number" && first !== undefined && !first.any && first.strings === "all") {
    const data = { actual: first, field: inputField(node, site) };
    interpreter.report(node, argumentSpan(node, 0, site), { kind: "unguarded-number", ...data });
  }
}

/** `$reduce` hands its function the result so far and the next element, and refuses one of fewer parameters. */
function reportFold(
  spec: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
  interpreter: Interpreter,
): void {
  const fold = writtenArgument(node, 1, site);
  const [list] = args;
  if (fold?.type !== "lambda" || fold.parameters.length > 1 || list === undefined || isOnly(list, "nothing")) return;
  const mayBeNothing = list.any || list.nothing ? ({ mayBeNothing: true } as const) : {};
  interpreter.report(node, fold, {
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

/** A function of the vendor that takes arrays only is given the bare element where there is one. */
function reportSingles(
  spec: FunctionSpec,
  args: readonly Type[],
  node: Call,
  site: CallSite,
  interpreter: Interpreter,
): void {
  if (spec.signature !== undefined) return;
  for (const [index, { type }] of spec.parameters.entries()) {
    const actual = args[index];
    if (actual === undefined || !/^array<[^|]*>$/.test(type) || !isUnwrapped(actual)) continue;
    interpreter.report(node, argumentSpan(node, index, site), { kind: "singleton-array", actual, path: [] });
  }
}

/** The field of the input that the first argument is. */
function inputField(node: Call, site: CallSite): readonly string[] | undefined {
  const argument = site.applied ?? node.arguments[0];
  const reference = argument === undefined ? undefined : referenceOf(argument);
  const isOfInput =
    reference?.variable === "$" || (reference?.variable === undefined && site.context.object?.isInput === true);
  return isOfInput ? reference?.names : undefined;
}
